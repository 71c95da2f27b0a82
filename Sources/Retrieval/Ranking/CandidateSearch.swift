import Knowledge

/// The first step: which topics are worth a close reading. BM25F over the postings of the query's terms.
///
/// A slot of the question earns what its best option earns, and a topic what its slots earn together. The best are found
/// without scoring the rest (MaxScore, after Turtle and Flood, 1995; by windows with the bounds of blocks, as in Lucene's
/// bulk scorer), and are exactly those that scoring everything finds: topics are taken window by window in their order;
/// in each, slots that even together cannot lift a topic among the best are not walked through, but looked up for the
/// topics that the other slots reach.
struct CandidateSearch {
    let index: InvertedIndex

    /// The places of the best topics, best first; among equals the earlier one first.
    func best(_ limit: Int, for query: Query) -> [Int] { scored(limit, for: query).map(\.topic) }

    func scored(_ limit: Int, for query: Query) -> [(topic: Int, score: Double)] {
        var walk = CandidateWalk(query, in: index, limit: limit)
        walk.run()
        return walk.best
    }
}

/// One search: a cursor an option, and a window of topics at a time.
private struct CandidateWalk: ~Copyable {
    static let window = 1024
    /// Bounds are sums of rounded numbers in another order than scores: they are given this much more.
    static let slack = 1 + 1e-9

    private let index: InvertedIndex
    private let limit: Int
    private var cursors: [Cursor] = []
    /// The cursors of each slot.
    private var slots: [Range<Int>] = []
    private(set) var best: [(topic: Int, score: Double)] = []

    // One allocation each for the whole search; the unpacked blocks of all cursors stand in a row.
    private let topics: UnsafeMutablePointer<UInt32>
    private let shapes: UnsafeMutablePointer<UInt32>
    private let sums: UnsafeMutablePointer<Double>
    private let slotBest: UnsafeMutablePointer<Double>

    /// Where an option's postings are being read.
    struct Cursor {
        /// What the option earns for a saturated frequency of 1.
        var factor: Double
        var firstBlock: Int
        /// The first block that may have a topic of the window or of those after it.
        var block: Int
        var endBlock: Int
        /// The block that is unpacked, -1 for none, and how many topics it has.
        var unpacked = -1
        var count = 0
        /// The most that a topic of the window may earn by it.
        var bound = 0.0
    }

    init(_ query: Query, in index: InvertedIndex, limit: Int) {
        self.index = index
        self.limit = limit
        for slot in query.slots {
            let first = cursors.count
            for option in slot.options {
                let blocks = index.postings.blocks(of: option.term)
                let factor = index.weight(of: option.term) * Weights.worth(of: option.manner) * slot.emphasis
                guard !blocks.isEmpty, factor > 0 else { continue }
                cursors.append(
                    Cursor(
                        factor: factor, firstBlock: blocks.lowerBound, block: blocks.lowerBound,
                        endBlock: blocks.upperBound))
            }
            if cursors.count > first { slots.append(first..<cursors.count) }
        }
        let room = max(cursors.count, 1) * Postings.longestBlock
        topics = .allocate(capacity: room)
        shapes = .allocate(capacity: room)
        sums = .allocate(capacity: Self.window)
        slotBest = .allocate(capacity: Self.window)
        sums.initialize(repeating: 0, count: Self.window)
        slotBest.initialize(repeating: 0, count: Self.window)
    }

    deinit {
        topics.deallocate()
        shapes.deallocate()
        sums.deallocate()
        slotBest.deallocate()
    }

    /// What a topic has to exceed. Topics come in their order, so that an equal one is a later one.
    private var threshold: Double { best.count < limit ? 0 : best[best.count - 1].score }

    mutating func run() {
        guard limit > 0, !slots.isEmpty else { return }
        for start in stride(from: 0, to: index.topicCount, by: Self.window) {
            walk(start..<min(start + Self.window, index.topicCount))
        }
    }

    private mutating func walk(_ window: Range<Int>) {
        var bounds = [Double](repeating: 0, count: slots.count)
        for (slot, range) in slots.enumerated() {
            for number in range {
                setBound(of: number, in: window)
                bounds[slot] = max(bounds[slot], cursors[number].bound)
            }
        }
        // The slots with the least bounds, as many as together do not exceed the threshold, are only looked up.
        let order = slots.indices.sorted { bounds[$0] < bounds[$1] }
        var lookedUp = 0.0
        var walked = order[...]
        while let slot = walked.first, (lookedUp + bounds[slot]) * Self.slack <= threshold {
            lookedUp += bounds[slot]
            walked.removeFirst()
        }
        guard !walked.isEmpty else { return }
        // In the order in which scores are summed: where all are walked through, the sums are the scores.
        for slot in walked.sorted() where bounds[slot] > 0 { add(slot, in: window) }
        let isComplete = lookedUp == 0
        for offset in 0..<window.count where sums[offset] > 0 {
            let sum = sums[offset]
            sums[offset] = 0
            guard (sum + lookedUp) * Self.slack > threshold else { continue }
            let topic = window.lowerBound + offset
            if isComplete {
                take(topic, sum)
            } else {
                var sum = sum
                var open = lookedUp
                // The most promising first, until it is clear that the topic falls short.
                for slot in order.prefix(order.count - walked.count).reversed() where bounds[slot] > 0 {
                    open -= bounds[slot]
                    sum += score(of: slot, for: topic)
                    if (sum + max(open, 0)) * Self.slack <= threshold { break }
                }
                guard (sum + max(open, 0)) * Self.slack > threshold else { continue }
                // Summed again in the order of the slots, as scores are.
                take(topic, slots.indices.reduce(0) { $0 + score(of: $1, for: topic) })
            }
        }
    }

    private mutating func take(_ topic: Int, _ score: Double) {
        guard score > threshold else { return }
        if best.count == limit { best.removeLast() }
        let place = best.firstIndex { $0.score < score } ?? best.count
        best.insert((topic, score), at: place)
    }

    /// Moves a cursor to a window, and finds the most it may earn there.
    private mutating func setBound(of number: Int, in window: Range<Int>) {
        let postings = index.postings
        while cursors[number].block < cursors[number].endBlock,
            postings.lastTopic(of: cursors[number].block) < window.lowerBound
        {
            cursors[number].block += 1
        }
        var most = 0.0
        var block = cursors[number].block
        while block < cursors[number].endBlock {
            most = max(most, postings.bound(of: block))
            guard postings.lastTopic(of: block) < window.upperBound - 1 else { break }
            block += 1
        }
        cursors[number].bound = cursors[number].factor * saturated(most)
    }

    /// Adds what a slot earns to the sums of the window.
    private mutating func add(_ slot: Int, in window: Range<Int>) {
        for number in slots[slot] {
            let factor = cursors[number].factor
            var block = cursors[number].block
            while block < cursors[number].endBlock {
                unpack(block, of: number)
                let start = number * Postings.longestBlock
                for place in start..<(start + cursors[number].count) {
                    let offset = Int(topics[place]) &- window.lowerBound
                    // One comparison keeps the stores below inside, whatever the block says.
                    guard UInt(bitPattern: offset) < UInt(bitPattern: window.count) else { continue }
                    let score = factor * saturated(weight(of: Int(shapes[place]), in: Int(topics[place])))
                    if score > slotBest[offset] { slotBest[offset] = score }
                }
                guard index.postings.lastTopic(of: block) < window.upperBound - 1 else { break }
                block += 1
            }
        }
        for offset in 0..<window.count {
            sums[offset] += slotBest[offset]
            slotBest[offset] = 0
        }
    }

    /// What a topic of the window earns by its best option.
    private mutating func score(of slot: Int, for topic: Int) -> Double {
        var best = 0.0
        for number in slots[slot] where cursors[number].bound > best {
            var block = cursors[number].block
            while block < cursors[number].endBlock, index.postings.lastTopic(of: block) < topic { block += 1 }
            guard block < cursors[number].endBlock else { continue }
            unpack(block, of: number)
            var (low, high) = (number * Postings.longestBlock, number * Postings.longestBlock + cursors[number].count)
            while low < high {
                let middle = (low + high) / 2
                if Int(topics[middle]) < topic { low = middle + 1 } else { high = middle }
            }
            guard low < number * Postings.longestBlock + cursors[number].count, Int(topics[low]) == topic else {
                continue
            }
            best = max(best, cursors[number].factor * saturated(weight(of: Int(shapes[low]), in: topic)))
        }
        return best
    }

    private mutating func unpack(_ block: Int, of number: Int) {
        guard cursors[number].unpacked != block else { return }
        let start = number * Postings.longestBlock
        cursors[number].count = index.postings.unpack(
            block, isFirst: block == cursors[number].firstBlock, topics: topics + start, shapes: shapes + start)
        cursors[number].unpacked = block
    }

    private func weight(of shape: Int, in topic: Int) -> Double {
        var weight = 0.0
        for field in 0..<InvertedIndex.fields {
            let frequency = index.postings.frequency(shape, in: field)
            if frequency > 0 { weight += Double(frequency) * index.fieldWeight(of: field, in: topic) }
        }
        return weight
    }
}

/// BM25's saturation: the tenth mention of a word adds little to the ninth.
func saturated(_ frequency: Double) -> Double { frequency / (frequency + Weights.saturation) }
