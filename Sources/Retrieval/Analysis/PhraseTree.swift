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
    private let edges: Column<UInt64>
    private let targets: Column<UInt32>
    /// The values of each node: `values[valueStarts[node]..<valueStarts[node + 1]]`.
    private let values: Column<UInt32>
    private let valueStarts: Column<UInt32>

    /// Several phrases may have the same words; their values are found in the order given. A phrase without words is
    /// never found.
    package init(_ phrases: [(words: [String], value: Int)]) {
        let table = WordTable(Set(phrases.flatMap(\.words)))
        var next: [UInt64: UInt32] = [:]
        var valuesOfNodes: [[UInt32]] = [[]]
        for phrase in phrases where !phrase.words.isEmpty {
            var node: UInt32 = 0
            for word in phrase.words.compactMap({ table[$0] }) {
                let edge = Self.edge(from: node, by: UInt32(word))
                if let known = next[edge] {
                    node = known
                } else {
                    node = UInt32(valuesOfNodes.count)
                    next[edge] = node
                    valuesOfNodes.append([])
                }
            }
            valuesOfNodes[Int(node)].append(UInt32(phrase.value))
        }
        words = table
        let sorted = next.sorted { $0.key < $1.key }
        edges = Column(sorted.map(\.key))
        targets = Column(sorted.map(\.value))
        values = Column(valuesOfNodes.flatMap(\.self))
        valueStarts = Column(valuesOfNodes.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) })
    }

    private static func edge(from node: UInt32, by word: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(word) }

    /// The number of a word, by which the tree knows it; -1 for one that no phrase has.
    func number(of word: String) -> Int32 { words[word].flatMap { Int32(exactly: $0) } ?? -1 }

    /// Whether a phrase begins with the word of this number.
    func begins(with word: Int32) -> Bool { word >= 0 && target(of: Self.edge(from: 0, by: UInt32(word))) != nil }

    /// Calls `found` with the length and value of every phrase that begins at `start`, shorter ones first.
    package func matches(in sentence: [String], from start: Int, _ found: (Int, Int) -> Void) {
        matches(from: start, in: sentence.count, word: { number(of: sentence[$0]) }, found)
    }

    /// The same for a sentence of `count` words, of which `word` gives the numbers.
    func matches(from start: Int, in count: Int, word: (Int) -> Int32, _ found: (Int, Int) -> Void) {
        var node: UInt32 = 0
        for index in start..<count {
            let number = word(index)
            guard number >= 0, let next = target(of: Self.edge(from: node, by: UInt32(number))) else { return }
            node = next
            let (first, end) = (valueStarts[Int(node)], valueStarts[Int(node) + 1])
            guard first < end else { continue }
            for place in first..<end { found(index - start + 1, Int(values[Int(place)])) }
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

    private func target(of edge: UInt64) -> UInt32? {
        var (low, high) = (0, edges.count)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] < edge { low = middle + 1 } else { high = middle }
        }
        return low < edges.count && edges[low] == edge ? targets[low] : nil
    }
}

extension PhraseTree {
    func write(to image: inout ImageWriter) {
        words.write(to: &image)
        image.write(Array(edges))
        image.write(Array(targets))
        image.write(Array(values))
        image.write(Array(valueStarts))
    }

    init(from image: inout ImageReader) throws(ImageError) {
        words = try WordTable(from: &image)
        edges = try image.column()
        targets = try image.column(of: edges.count)
        values = try image.column()
        valueStarts = try image.column()
        // Checked once, so that no walk is longer than the phrases and no value is met twice: the trees are small.
        let nodes = UInt32(clamping: valueStarts.count - 1)
        guard targets.allSatisfy({ $0 < nodes }), (valueStarts.last ?? 1) == UInt32(clamping: values.count),
            zip(valueStarts, valueStarts.dropFirst()).allSatisfy(<=)
        else { throw ImageError() }
    }
}
