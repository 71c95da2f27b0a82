import Knowledge

/// Counts the terms of topic after topic, and writes the postings of each term, as `Postings` reads them.
struct PostingsWriter {
    /// How often a term stands in each field of a topic.
    private typealias Shape = SIMD8<UInt16>

    private let termCount: Int
    /// Words in each field of each topic.
    private(set) var lengths: [UInt32] = []
    private var topic = 0

    private var shapes: [Shape] = []
    private var shapeNumbers: [Shape: UInt32] = [:]
    private var shapeCounts: [Int] = []
    /// A term in a topic with a shape, in the order of the topics.
    private var entries: [(term: UInt32, topic: UInt32, shape: UInt32)] = []
    private var topicFrequencies: [UInt32]

    // The topic at hand: its terms, and for each term of all where it stands among them.
    private var current: [(term: UInt32, shape: Shape)] = []
    private var places: [Int32]
    private var currentLengths = [UInt32](repeating: 0, count: InvertedIndex.fields)

    init(topicCount: Int, termCount: Int) {
        self.termCount = termCount
        topicFrequencies = [UInt32](repeating: 0, count: termCount)
        places = [Int32](repeating: -1, count: termCount)
        lengths.reserveCapacity(topicCount * InvertedIndex.fields)
    }

    mutating func count(_ term: UInt32, in field: Int) {
        if places[Int(term)] < 0 {
            places[Int(term)] = Int32(current.count)
            current.append((term, Shape()))
        }
        let place = Int(places[Int(term)])
        if current[place].shape[field] < .max { current[place].shape[field] += 1 }
    }

    mutating func lengthen(by count: UInt32, in field: Int) { currentLengths[field] += count }

    mutating func endTopic() {
        for (term, shape) in current {
            let number: UInt32
            if let known = shapeNumbers[shape] {
                number = known
            } else {
                number = UInt32(shapes.count)
                shapeNumbers[shape] = number
                shapes.append(shape)
                shapeCounts.append(0)
            }
            shapeCounts[Int(number)] += 1
            entries.append((term, UInt32(topic), number))
            topicFrequencies[Int(term)] += 1
            places[Int(term)] = -1
        }
        current.removeAll(keepingCapacity: true)
        lengths += currentLengths
        for field in currentLengths.indices { currentLengths[field] = 0 }
        topic += 1
    }

    /// For each field all words, then for each how many topics have any there.
    var sums: [UInt64] {
        var sums = [UInt64](repeating: 0, count: 2 * InvertedIndex.fields)
        for (place, length) in lengths.enumerated() where length > 0 {
            sums[place % InvertedIndex.fields] += UInt64(length)
            sums[InvertedIndex.fields + place % InvertedIndex.fields] += 1
        }
        return sums
    }

    /// Sorts the entries by their terms, keeping the order of the topics, and packs them into blocks.
    consuming func write(to image: inout ImageWriter) {
        let byCount = shapes.indices.sorted { (shapeCounts[$1], $0) < (shapeCounts[$0], $1) }
        var shapeRanks = [UInt32](repeating: 0, count: byCount.count)
        for (rank, shape) in byCount.enumerated() { shapeRanks[shape] = UInt32(rank) }
        var next = [Int](repeating: 0, count: termCount + 1)
        for term in 0..<termCount { next[term + 1] = next[term] + Int(topicFrequencies[term]) }
        let starts = next
        var sorted = [(topic: UInt32, shape: UInt32)](repeating: (0, 0), count: entries.count)
        for entry in entries {
            sorted[next[Int(entry.term)]] = (entry.topic, entry.shape)
            next[Int(entry.term)] += 1
        }

        let weights = fieldWeights
        var blocks = Blocks()
        for term in 0..<termCount {
            blocks.starts.append(UInt32(blocks.lastTopics.count))
            var before = UInt32.max
            for start in stride(from: starts[term], to: starts[term + 1], by: Postings.longestBlock) {
                let block = sorted[start..<min(start + Postings.longestBlock, starts[term + 1])]
                let most = block.reduce(0) { most, posting in
                    max(most, Self.weight(of: shapes[Int(posting.shape)], in: Int(posting.topic), weights))
                }
                blocks.add(block.map { ($0.topic, shapeRanks[Int($0.shape)]) }, after: before, bound: most)
                before = sorted[block.endIndex - 1].topic
            }
        }
        blocks.starts.append(UInt32(blocks.lastTopics.count))
        blocks.bytes += [UInt8](repeating: 0, count: Postings.slack)
        image.write(blocks.starts)
        image.write(blocks.lastTopics)
        image.write(blocks.offsets)
        image.write(blocks.bounds)
        image.write(byCount.flatMap { shape in (0..<InvertedIndex.fields).map { shapes[shape][$0] } })
        image.write(blocks.bytes)
    }

    /// What one mention counts in each field of each topic: what `InvertedIndex.fieldWeight` says.
    private var fieldWeights: [Double] {
        let sums = sums
        let averages = (0..<InvertedIndex.fields).map { field in
            sums[field] == 0 ? 1 : Double(sums[field]) / Double(sums[InvertedIndex.fields + field])
        }
        return lengths.enumerated().map { place, length in
            let field = place % InvertedIndex.fields
            return InvertedIndex.fieldWeight(of: field, length: length, average: averages[field])
        }
    }

    private static func weight(of shape: Shape, in topic: Int, _ weights: [Double]) -> Double {
        (0..<InvertedIndex.fields).reduce(0) {
            shape[$1] == 0 ? $0 : $0 + Double(shape[$1]) * weights[topic * InvertedIndex.fields + $1]
        }
    }
}

/// Blocks as they are packed.
private struct Blocks {
    var starts: [UInt32] = []
    var lastTopics: [UInt32] = []
    var offsets: [UInt32] = []
    var bounds: [UInt32] = []
    var bytes: [UInt8] = []

    /// `before` is the last topic of the block before, or `UInt32.max`, which the next number follows.
    mutating func add(_ postings: [(topic: UInt32, shape: UInt32)], after before: UInt32, bound: Double) {
        var gaps: [UInt32] = []
        var last = before
        for posting in postings {
            gaps.append(posting.topic &- last &- 1)
            last = posting.topic
        }
        let width = 32 - (gaps.max() ?? 0).leadingZeroBitCount
        lastTopics.append(last)
        offsets.append(UInt32(bytes.count))
        // Rounded up: a bound may be too high by a little, never too low.
        bounds.append(Float(bound).nextUp.bitPattern)
        bytes.append(UInt8(postings.count - 1))
        bytes.append(UInt8(width))
        var (word, filled): (UInt64, Int) = (0, 0)
        for gap in gaps {
            word |= UInt64(gap) << UInt64(filled)
            filled += width
            while filled >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: word))
                word >>= 8
                filled -= 8
            }
        }
        if filled > 0 { bytes.append(UInt8(truncatingIfNeeded: word)) }
        for posting in postings { bytes.append(UInt8(min(posting.shape, UInt32(Postings.escape)))) }
        for posting in postings where posting.shape >= UInt32(Postings.escape) {
            for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: posting.shape >> UInt32(8 * byte))) }
        }
    }
}
