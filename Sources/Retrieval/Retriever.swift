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
        do {
            try self.init(reading: Image(.holding(Self.image(of: knowledgeBase))))
        } catch {
            preconditionFailure("an image that was just written cannot be read")
        }
    }

    /// Everything that indexing finds out, in one piece.
    package static func image(of knowledgeBase: KnowledgeBase) -> [UInt8] {
        var image = ImageWriter()
        write(knowledgeBase, to: &image)
        return image.finished()
    }

    static func write(_ knowledgeBase: KnowledgeBase, to image: inout ImageWriter) {
        image.write([Recipe.sum])
        knowledgeBase.write(to: &image)
        let analyzer = Analyzer(synonyms: knowledgeBase.synonyms)
        analyzer.write(to: &image)
        People(of: knowledgeBase.tracks, synonyms: knowledgeBase.synonyms).write(to: &image)
        Outside(knowledgeBase.outside).write(to: &image)
        IndexBuilder.write(knowledgeBase.topics, analyzedBy: analyzer, to: &image)
    }

    /// Reads an image where it lies: costs the same for any size.
    ///
    /// - Throws: When it is of another make, or was not written by `image(of:)`.
    package init(reading image: Image) throws(ImageError) {
        var reader = ImageReader(image)
        try self.init(from: &reader)
    }

    init(from reader: inout ImageReader) throws(ImageError) {
        let recipe: Column<UInt64> = try reader.column(of: 1)
        guard recipe[0] == Recipe.sum else { throw ImageError() }
        knowledgeBase = try KnowledgeBase(from: &reader)
        analyzer = try Analyzer(from: &reader)
        people = try People(from: &reader)
        outside = try Outside(from: &reader)
        index = try InvertedIndex(from: &reader, topicCount: knowledgeBase.topics.count)
        speller = Speller(vocabulary: index.vocabulary, frequencies: index.wordFrequencies)
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

    /// The topics that are worth a close reading, best first: what ranking begins with.
    package func candidates(for query: Query) -> [TopicID] {
        CandidateSearch(index: index).best(candidateCount, for: query).map(knowledgeBase.topics.id)
    }

    /// The topics that share a word with the question, best first, sufficient or not. The best few have their sections.
    package func matches(for query: Query) -> [Match] {
        let reading = CloseReading(of: query, in: index)
        let candidates = CandidateSearch(index: index).best(candidateCount, for: query)
        // Topics above the first are as likely meant: "our product launch" asks about launch, not about some part of it.
        let above = Set(candidates.prefix(Self.readAbove).compactMap(knowledgeBase.topics.parent))
        let places = candidates + above.subtracting(candidates).sorted()
        let words = places.map(reading.words)
        let found = zip(places, words).map { place, words in (place, read(place, words, reading)) }
        let scores = Dictionary(uniqueKeysWithValues: found.map { place, match in (place, match.score) })
        var ranked = zip(words, found).compactMap { words, found in
            found.1.score > 0 ? (words: words, match: supported(found.1, at: found.0) { scores[$0] }) : nil
        }
        ranked.sort { ($1.match.score, $0.match.topic) < ($0.match.score, $1.match.topic) }
        for place in ranked.indices.prefix(Self.readSections) {
            ranked[place].match.sections = reading.sections(in: ranked[place].words)
        }
        return ranked.map(\.match)
    }

    /// The topics above so many candidates are read as well.
    private static let readAbove = 4
    private var candidateCount: Int { Weights.candidates(amongPrepared: index.hasQuestions) }
    /// So many matches are told with their sections.
    private static let readSections = 10

    /// How one topic bears on a question; nil when there is no such topic.
    package func match(_ id: TopicID, for query: Query) -> Match? {
        guard let place = knowledgeBase.place(of: id) else { return nil }
        let reading = CloseReading(of: query, in: index)
        let words = reading.words(of: place)
        var match = supported(read(place, words, reading), at: place) { above in
            read(above, reading.words(of: above), reading).score
        }
        match.sections = reading.sections(in: words)
        return match
    }

    private func read(_ place: Int, _ words: TopicWords, _ reading: CloseReading) -> Match {
        let topics = knowledgeBase.topics
        let match = reading.match(
            place, words, id: topics.id(at: place), isCrossing: topics.isCrossing(at: place)
        ) { wording($0, $1, of: place) }
        guard !reading.query.stops.isEmpty, topics.isForStops(at: place) else { return match }
        return placed(match, topics.stops(at: place), reading.query)
    }

    /// A match of a topic that is for stops of tracks, less what speaks against it: a question that names others.
    private func placed(_ match: Match, _ stops: [TopicID], _ query: Query) -> Match {
        var match = match
        var number = 0
        for track in knowledgeBase.tracks {
            let named = track.stops.indices.filter { query.stops.contains(number + $0) }
            number += track.stops.count
            guard let own = track.stops.first(where: { stops.contains($0.topic) }), !named.isEmpty,
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
    private func supported(_ match: Match, at place: Int, scoreOf: (Int) -> Double?) -> Match {
        let topics = knowledgeBase.topics
        guard let above = topics.parent(of: place), let own = scoreOf(above) else { return match }
        let score = thousandths(Weights.above * own)
        guard score > 0 else { return match }
        var match = match
        match.parts.append(
            Part(kind: .above, term: topics.id(at: above).path, field: .title, manner: .exact, score: score))
        match.score = thousandths(match.score + score)
        return match
    }

    /// The text of a title, of a topic's first, second, … question or keyword, or of the way to one of its sections.
    private func wording(_ field: Field, _ number: Int, of place: Int) -> String {
        let topics = knowledgeBase.topics
        return switch field {
        case .question: topics.question(number, at: place) ?? topics.title(at: place)
        case .keyword: topics.keyword(number, at: place) ?? topics.title(at: place)
        case .heading: topics.breadcrumb(ofSection: number, at: place) ?? topics.title(at: place)
        default: topics.title(at: place)
        }
    }
}
