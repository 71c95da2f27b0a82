import Knowledge

extension InvertedIndex {
    func write(to archive: inout ArchiveWriter) {
        archive.write(passages.map(\.topic))
        archive.write(passages.map { $0.section + 1 })
        archive.write(passages.map { Int32($0.field.rawValue) })
        archive.write(passages.map(\.count))
        archive.write(passages.map(\.conceptCount))
        archive.write(tokens.map(\.number))
        vocabulary.write(to: &archive)
        archive.write(wordFrequencies)
        terms.write(to: &archive)
        archive.write(postings.map(\.passage))
        archive.write(postings.map(\.frequency))
        archive.write(postingStarts)
        archive.write(weights)
    }

    /// - Throws: When the archive was not written by `write(to:)`, or for other topics: whatever it says, no number
    ///   leads outside.
    init(from archive: inout ArchiveReader, topicCount: Int) throws(ArchiveError) {
        let (topics, sections, fields) = (try archive.numbers(), try archive.numbers(), try archive.numbers())
        let (counts, conceptCounts) = (try archive.numbers(), try archive.numbers())
        let tokens = try archive.numbers()
        let passageCount = topics.count
        guard [sections.count, fields.count, counts.count, conceptCounts.count].allSatisfy({ $0 == passageCount }),
            topics.allSatisfy({ $0 < topicCount }), zip(topics, topics.dropFirst()).allSatisfy(<=)
        else { throw ArchiveError(offset: 0) }

        var passages: [Passage] = []
        passages.reserveCapacity(passageCount)
        var start = 0
        for place in 0..<passageCount {
            guard let field = UInt8(exactly: fields[place]).flatMap(Field.init(rawValue:)) else {
                throw ArchiveError(offset: 0)
            }
            passages.append(
                Passage(
                    topic: topics[place], section: sections[place] - 1, field: field, start: Int32(clamping: start),
                    count: counts[place], conceptCount: conceptCounts[place]))
            start += Int(counts[place]) + Int(conceptCounts[place])
        }

        let vocabulary = try WordTable(from: &archive)
        let wordFrequencies = try archive.numbers()
        let terms = try WordTable(from: &archive)
        let (places, frequencies) = (try archive.numbers(), try archive.numbers())
        let postingStarts = try archive.numbers()
        let weights = try archive.reals()
        guard start == tokens.count, tokens.allSatisfy({ $0 < terms.count }),
            wordFrequencies.count == vocabulary.count, weights.count == terms.count,
            places.count == frequencies.count, places.allSatisfy({ $0 < passageCount }),
            postingStarts.count == terms.count + 1, postingStarts.allSatisfy({ $0 <= places.count }),
            zip(postingStarts, postingStarts.dropFirst()).allSatisfy(<=)
        else { throw ArchiveError(offset: 0) }

        self.init(
            passages: passages, tokens: tokens.map { TermID(number: $0) }, topicCount: topicCount,
            vocabulary: vocabulary, wordFrequencies: wordFrequencies, terms: terms,
            postings: zip(places, frequencies).map { Posting(passage: $0, frequency: $1) },
            postingStarts: postingStarts, weights: weights)
    }
}
