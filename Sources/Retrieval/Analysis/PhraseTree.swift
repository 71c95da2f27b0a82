import Knowledge

/// Phrases by their words, found wherever they begin.
///
///     let places = PhraseTree([(["go", "live"], 3), (["launch"], 3)])
///     places.matches(in: ["we", "go", "live"], from: 1) { length, value in … }   // 2, 3
///
/// A tree whose edges stand in one sorted array: made once, then only read.
package struct PhraseTree: Sendable {
    private let words: WordTable
    /// `node << 32 | word`, sorted, and the node that each edge leads to.
    private let edges: [UInt64]
    private let targets: [Int32]
    /// The values of each node: `values[valueStarts[node]..<valueStarts[node + 1]]`.
    private let values: [Int32]
    private let valueStarts: [Int32]

    /// Several phrases may have the same words; their values are found in the order given. A phrase without words is
    /// never found.
    package init(_ phrases: [(words: [String], value: Int)]) {
        let table = WordTable(Set(phrases.flatMap(\.words)))
        var next: [UInt64: Int32] = [:]
        var valuesOfNodes: [[Int32]] = [[]]
        for phrase in phrases where !phrase.words.isEmpty {
            var node: Int32 = 0
            for word in phrase.words.compactMap({ table[$0] }) {
                let edge = Self.edge(from: node, by: word)
                if let known = next[edge] {
                    node = known
                } else {
                    node = Int32(valuesOfNodes.count)
                    next[edge] = node
                    valuesOfNodes.append([])
                }
            }
            valuesOfNodes[Int(node)].append(Int32(phrase.value))
        }
        words = table
        let sorted = next.sorted { $0.key < $1.key }
        edges = sorted.map(\.key)
        targets = sorted.map(\.value)
        values = valuesOfNodes.flatMap(\.self)
        valueStarts = valuesOfNodes.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    }

    private static func edge(from node: Int32, by word: Int) -> UInt64 { UInt64(node) << 32 | UInt64(word) }

    /// Calls `found` with the length and value of every phrase that begins at `start`, shorter ones first.
    package func matches(in sentence: [String], from start: Int, _ found: (Int, Int) -> Void) {
        var node: Int32 = 0
        for index in start..<sentence.count {
            guard let word = words[sentence[index]], let next = target(of: Self.edge(from: node, by: word)) else {
                return
            }
            node = next
            for value in values[Int(valueStarts[Int(node)])..<Int(valueStarts[Int(node) + 1])] {
                found(index - start + 1, Int(value))
            }
        }
    }

    /// The phrases of a sentence in their order, the longest where several begin at one word; none overlap.
    package func longest(in sentence: [String]) -> [(words: Range<Int>, value: Int)] {
        var found: [(words: Range<Int>, value: Int)] = []
        var start = 0
        while start < sentence.count {
            var longest: (words: Range<Int>, value: Int)?
            matches(in: sentence, from: start) { length, value in longest = (start..<(start + length), value) }
            if let longest { found.append(longest) }
            start = longest?.words.upperBound ?? start + 1
        }
        return found
    }

    private func target(of edge: UInt64) -> Int32? {
        var (low, high) = (0, edges.count)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] < edge { low = middle + 1 } else { high = middle }
        }
        return low < edges.count && edges[low] == edge ? targets[low] : nil
    }
}

extension PhraseTree {
    func write(to archive: inout ArchiveWriter) {
        words.write(to: &archive)
        archive.write(edges.map { Int32($0 >> 32) })
        archive.write(edges.map { Int32(truncatingIfNeeded: $0) })
        archive.write(targets)
        archive.write(values)
        archive.write(valueStarts)
    }

    init(from archive: inout ArchiveReader) throws(ArchiveError) {
        words = try WordTable(from: &archive)
        let nodes = try archive.numbers()
        edges = zip(nodes, try archive.numbers()).map { Self.edge(from: $0, by: Int($1)) }
        targets = try archive.numbers()
        values = try archive.numbers()
        valueStarts = try archive.numbers()
        let nodeCount = valueStarts.count - 1
        guard targets.count == edges.count, targets.allSatisfy({ $0 < nodeCount }),
            valueStarts.allSatisfy({ $0 <= values.count }), zip(valueStarts, valueStarts.dropFirst()).allSatisfy(<=)
        else { throw ArchiveError(offset: 0) }
    }
}
