import Knowledge

extension InvertedIndex {
    /// Analyses and indexes every text of the topics. Linear in their length.
    init(of topics: [Topic], with analyzer: Analyzer) {
        var builder = IndexBuilder(analyzer: analyzer)
        for (place, topic) in topics.enumerated() { builder.add(topic, at: place) }
        self = builder.frozen(topicCount: topics.count)
    }

    /// How a concept is written among the terms; no word contains an equals sign.
    static func name(of concept: Analyzer.Concept) -> String { "=\(concept.number)" }
}

/// The comfortable form while building, frozen at the end: terms are numbered as they come, and then by their order.
private struct IndexBuilder: ~Copyable {
    let analyzer: Analyzer
    private var passages: [Passage] = []
    private var tokens: [TermID] = []
    private var terms: [String: TermID] = [:]
    private var postings: [[Posting]] = []
    private var known = Analyzer.KnownWords()

    init(analyzer: Analyzer) { self.analyzer = analyzer }

    mutating func add(_ topic: Topic, at place: Int) {
        let place = Int32(place)
        add(topic.title, .title, topic: place)
        for question in topic.questions { add(question, .question, topic: place) }
        for keyword in topic.keywords { add(keyword, .keyword, topic: place) }
        add(topic.lead, .lead, topic: place)
        for (number, section) in topic.sections.enumerated() {
            let number = Int32(number)
            if section.heading != topic.title { add(section.heading, .heading, topic: place, section: number) }
            add(section.markdown, .body, topic: place, section: number)
        }
    }

    private mutating func add(_ text: String, _ field: Field, topic: Int32, section: Int32 = -1) {
        let found = analyzer.tokens(in: text, &known)
        guard !found.isEmpty else { return }
        let passage = Int32(passages.count)
        let start = tokens.count
        for token in found {
            let term = id(of: token.stem)
            tokens.append(term)
            count(term, in: passage)
        }
        for concept in Set(found.flatMap(\.concepts)).sorted() {
            let term = id(of: InvertedIndex.name(of: concept))
            tokens.append(term)
            count(term, in: passage)
        }
        passages.append(
            Passage(
                topic: topic, section: section, field: field, start: Int32(start), count: Int32(found.count),
                conceptCount: Int32(tokens.count - start - found.count)))
    }

    private mutating func id(of term: String) -> TermID {
        if let known = terms[term] { return known }
        let id = TermID(number: Int32(terms.count))
        terms[term] = id
        postings.append([])
        return id
    }

    private mutating func count(_ term: TermID, in passage: Int32) {
        let number = Int(term.number)
        if let last = postings[number].indices.last, postings[number][last].passage == passage {
            postings[number][last].frequency += 1
        } else {
            postings[number].append(Posting(passage: passage, frequency: 1))
        }
    }

    consuming func frozen(topicCount: Int) -> InvertedIndex {
        let table = WordTable(terms.keys)
        let names = (0..<table.count).map(table.word)
        let old = names.map { Int(terms[$0, default: TermID(number: 0)].number) }
        var new = [TermID](repeating: TermID(number: 0), count: old.count)
        for (place, number) in old.enumerated() { new[number] = TermID(number: Int32(place)) }

        var flat: [Posting] = []
        var starts: [Int32] = [0]
        var weights: [Double] = []
        for (place, number) in old.enumerated() {
            flat += postings[number]
            starts.append(Int32(flat.count))
            weights.append(
                InvertedIndex.telling(frequency: Int32(postings[number].count), among: passages.count)
                    * English.weight(of: names[place]))
        }
        let counts = known.counts
        let vocabulary = WordTable(counts.keys)
        return InvertedIndex(
            passages: passages, tokens: tokens.map { new[Int($0.number)] }, topicCount: topicCount,
            vocabulary: vocabulary,
            wordFrequencies: (0..<vocabulary.count).map { Int32(clamping: counts[vocabulary.word(at: $0)] ?? 0) },
            terms: table, postings: flat, postingStarts: starts, weights: weights)
    }
}
