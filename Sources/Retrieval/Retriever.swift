package import Knowledge

/// A question in, evidence out.
///
///     let retriever = Retriever(over: knowledgeBase)
///     let evidence = retriever.evidence(for: "what should I do at launch?")
///
/// Never changes once made; the same knowledge base and question give the same evidence on every machine.
package struct Retriever: Sendable {
    package let knowledgeBase: KnowledgeBase
    /// The confidence that an answer needs: 0 to 1.
    package var threshold: Double { knowledgeBase.threshold ?? Judgement.threshold }

    let analyzer: Analyzer
    let index: InvertedIndex
    let speller: Speller
    let people: People
    let outside: Outside

    /// Analyses and indexes the whole knowledge base: linear in its size.
    package init(over knowledgeBase: KnowledgeBase) {
        self.knowledgeBase = knowledgeBase
        analyzer = Analyzer(synonyms: knowledgeBase.synonyms)
        index = InvertedIndex(of: knowledgeBase.topics, with: analyzer)
        speller = Speller(vocabulary: index.vocabulary, frequencies: index.wordFrequencies)
        people = People(of: knowledgeBase.tracks, synonyms: knowledgeBase.synonyms)
        outside = Outside(knowledgeBase.outside)
    }

    /// Everything that indexing found out, so that `init(from:)` has it again without the work.
    package func write(to archive: inout ArchiveWriter) {
        knowledgeBase.write(to: &archive)
        analyzer.write(to: &archive)
        index.write(to: &archive)
        people.write(to: &archive)
        outside.write(to: &archive)
    }

    /// Reads what `write(to:)` wrote. Costs little more than copying it.
    ///
    /// - Throws: When the archive is something else.
    package init(from archive: inout ArchiveReader) throws(ArchiveError) {
        knowledgeBase = try KnowledgeBase(from: &archive)
        analyzer = try Analyzer(from: &archive)
        index = try InvertedIndex(from: &archive, topicCount: knowledgeBase.topics.count)
        speller = Speller(vocabulary: index.vocabulary, frequencies: index.wordFrequencies)
        people = try People(from: &archive)
        outside = try Outside(from: &archive)
    }

    /// Reads the word lists of English, which every retriever needs: worth doing on another thread while the guidance
    /// is read. Any number of times, from anywhere.
    package static func prepare() {
        _ = English.tier(of: "")
        _ = English.synonyms.count
    }

    package func query(for question: String) -> Query {
        QueryBuilder(analyzer: analyzer, index: index, speller: speller, people: people, outside: outside)
            .query(for: question)
    }

    package func evidence(for question: String) -> Evidence { evidence(for: query(for: question)) }

    package func evidence(for query: Query) -> Evidence {
        Judgement.evidence(from: matches(for: query), for: query, threshold: threshold)
    }

    /// The topics that share a word with the question, best first, sufficient or not. The best few have their sections.
    package func matches(for query: Query) -> [Match] {
        let reading = CloseReading(of: query, in: index)
        let found = CandidateSearch(index: index).best(Weights.candidates, for: query).map { read($0, reading) }
        let scores = Dictionary(found.map { ($0.topic, $0.score) }) { first, _ in first }
        var matches = found.map { supported($0) { scores[$0] } }
            .sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
        for place in matches.indices.prefix(Self.readSections) {
            matches[place].sections = sections(of: matches[place].topic, reading)
        }
        return matches
    }

    /// So many matches are told with their sections.
    private static let readSections = 10

    /// How one topic bears on a question; nil when there is no such topic.
    package func match(_ id: TopicID, for query: Query) -> Match? {
        guard let place = knowledgeBase.place(of: id) else { return nil }
        let reading = CloseReading(of: query, in: index)
        var match = supported(read(place, reading)) { above in
            knowledgeBase.place(of: above).map { read($0, reading).score }
        }
        match.sections = sections(of: id, reading)
        return match
    }

    private func read(_ place: Int, _ reading: CloseReading) -> Match {
        let topic = knowledgeBase.topics[place]
        let match = reading.match(place, id: topic.id, isCrossing: topic.stops.count > 1, wording: wording)
        return topic.stops.isEmpty || reading.query.stops.isEmpty ? match : placed(match, topic, reading.query)
    }

    /// A match of a topic that is for stops of tracks, less what speaks against it: a question that names others.
    private func placed(_ match: Match, _ topic: Topic, _ query: Query) -> Match {
        var match = match
        var number = 0
        for track in knowledgeBase.tracks {
            let named = track.stops.indices.filter { query.stops.contains(number + $0) }
            number += track.stops.count
            guard let own = track.stops.first(where: { topic.stops.contains($0.topic) }), !named.isEmpty,
                !named.contains(where: { track.stops[$0].topic == own.topic })
            else { continue }
            let score = -thousandths(Weights.elsewhere * match.score)
            match.parts.append(
                Part(kind: .elsewhere, term: own.topic.path, field: .title, manner: .exact, score: score))
            match.score = thousandths(match.score + score)
        }
        return match
    }

    /// A match with what the topic above it adds: a share of that topic's own score.
    private func supported(_ match: Match, scoreOf: (TopicID) -> Double?) -> Match {
        guard let above = knowledgeBase.nearestParent(of: match.topic), let own = scoreOf(above) else { return match }
        let score = thousandths(Weights.above * own)
        guard score > 0 else { return match }
        var match = match
        match.parts.append(Part(kind: .above, term: above.path, field: .title, manner: .exact, score: score))
        match.score = thousandths(match.score + score)
        return match
    }

    private func sections(of id: TopicID, _ reading: CloseReading) -> [SectionMatch] {
        knowledgeBase.place(of: id).map(reading.sections) ?? []
    }

    /// The text of a title, question or keyword.
    private func wording(of number: Int) -> String {
        let passage = index.passages[number]
        let topic = knowledgeBase.topics[Int(passage.topic)]
        let siblings = index.passages(of: Int(passage.topic)).lazy.filter { index.passages[$0].field == passage.field }
        let place = siblings.prefix { $0 < number }.count
        return switch passage.field {
        case .question where place < topic.questions.count: topic.questions[place]
        case .keyword where place < topic.keywords.count: topic.keywords[place]
        default: topic.title
        }
    }
}
