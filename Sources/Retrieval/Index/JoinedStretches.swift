import Knowledge

/// Stretches of topics one after the other, their terms numbered anew: by how many passages have them, most first.
struct JoinedStretches {
    private let stretches: [TopicStretch]
    private let topicCount: Int
    /// All terms in the order of their bytes, and the rank of each.
    private let table: WordTable
    private let ranks: [UInt32]
    /// For each stretch the ranks of its terms.
    private let ranksOf: [[UInt32]]
    /// By rank.
    private let passageFrequencies: [UInt32]

    init(_ stretches: [TopicStretch], topicCount: Int) {
        self.stretches = stretches
        self.topicCount = topicCount
        let table = WordTable(stretches.reduce(into: Set<String>()) { $0.formUnion($1.terms) })
        let places = Dictionary(uniqueKeysWithValues: (0..<table.count).map { (table.word(at: $0), $0) })
        let placesOf = stretches.map { stretch in stretch.terms.map { places[$0] ?? 0 } }
        var frequencies = [UInt32](repeating: 0, count: table.count)
        var lastPassage = [Int](repeating: -1, count: table.count)
        var passage = 0
        for (stretch, places) in zip(stretches, placesOf) {
            var token = 0
            for head in stretch.passages {
                for _ in 0..<(head.count + head.conceptCount) {
                    let place = places[Int(stretch.tokens[token])]
                    token += 1
                    if lastPassage[place] != passage { frequencies[place] += 1 }
                    lastPassage[place] = passage
                }
                passage += 1
            }
        }
        let byRank = frequencies.indices.sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
        var ranks = [UInt32](repeating: 0, count: byRank.count)
        for (rank, place) in byRank.enumerated() { ranks[place] = UInt32(rank) }
        self.table = table
        self.ranks = ranks
        passageFrequencies = byRank.map { frequencies[$0] }
        ranksOf = placesOf.map { places in places.map { ranks[$0] } }
    }

    func write(to image: inout ImageWriter) {
        let passageCount = stretches.reduce(0) { $0 + $1.passages.count }
        var writer = PostingsWriter(topicCount: topicCount, termCount: table.count)
        var topicEnds: [UInt64] = []
        var words: [UInt16] = []
        for (stretch, ranks) in zip(stretches, ranksOf) {
            var (passage, token) = (0, 0)
            for end in stretch.topicEnds {
                while passage < end {
                    let head = stretch.passages[passage]
                    for number in [UInt32(head.field), head.section, head.count, head.conceptCount] {
                        WideNumber.append(number, to: &words)
                    }
                    for _ in 0..<(head.count + head.conceptCount) {
                        let rank = ranks[Int(stretch.tokens[token])]
                        WideNumber.append(rank, to: &words)
                        writer.count(rank, in: Int(head.field))
                        token += 1
                    }
                    writer.lengthen(by: head.count, in: Int(head.field))
                    passage += 1
                }
                topicEnds.append(UInt64(words.count))
                writer.endTopic()
            }
        }

        image.write([UInt64(passageCount)] + writer.sums)
        var wordCounts: [String: Int] = [:]
        for stretch in stretches { for (word, count) in stretch.wordCounts { wordCounts[word, default: 0] += count } }
        let vocabulary = WordTable(wordCounts.keys)
        vocabulary.write(to: &image)
        image.write((0..<vocabulary.count).map { UInt32(clamping: wordCounts[vocabulary.word(at: $0)] ?? 0) })
        table.write(to: &image)
        image.write(ranks)
        image.write(passageFrequencies)
        var weights = [UInt64](repeating: 0, count: table.count)
        for (place, rank) in ranks.enumerated() {
            let telling = InvertedIndex.telling(
                frequency: Int(passageFrequencies[Int(rank)]), among: passageCount)
            weights[Int(rank)] = (telling * English.weight(of: table.word(at: place))).bitPattern
        }
        image.write(weights)
        image.write(writer.lengths)
        image.write(topicEnds)
        image.write(words)
        writer.write(to: &image)
    }
}
