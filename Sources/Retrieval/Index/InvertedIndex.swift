import Glibc
import Knowledge

/// Where every term stands. Built once, then only read: flat arrays, `Sendable` for free.
///
/// Passages stand in the order of their topics, and a term's postings in the order of passages.
struct InvertedIndex: Sendable {
    let passages: [Passage]
    /// The stems of each passage in their order, then its concepts, each once.
    let tokens: [TermID]
    /// The passages of each topic: `passageStarts[topic]..<passageStarts[topic + 1]`.
    let passageStarts: [Int32]
    /// Length of a topic's field in words, over the average of that field: `relativeLengths[topic * 6 + field]`.
    let relativeLengths: [Double]
    let topicCount: Int
    /// Words of each topic.
    let lengths: [Int]
    /// How much each passage says, function words included: the sum of the weights of its stems.
    let passageWeights: [Double]
    /// Every word as it is written, folded, and how often.
    let vocabulary: [String: Int]

    private let terms: [String: TermID]
    private let postings: [Posting]
    private let postingStarts: [Int32]
    /// In how many passages a term stands.
    private let passageFrequencies: [Int32]
    /// How much a term says about the subject: `telling`, less for the common words of English.
    let weights: [Double]

    static let fields = Field.allCases.count

    var termCount: Int { weights.count }

    subscript(term: String) -> TermID? { terms[term] }

    func postings(of term: TermID) -> ArraySlice<Posting> {
        let number = Int(term.number)
        return postings[Int(postingStarts[number])..<Int(postingStarts[number + 1])]
    }

    func passages(of topic: Int) -> Range<Int> {
        Int(passageStarts[topic])..<Int(passageStarts[topic + 1])
    }

    /// How telling a term is here: the inverse document frequency of BM25 over passages (Robertson and Zaragoza, "The
    /// Probabilistic Relevance Framework", 2009, eq. 3.3, kept positive as in Lucene). A topic has many passages, so
    /// this tells words apart even among a few topics.
    private static func telling(frequency: Int32, among count: Int) -> Double {
        log(1 + (Double(count) - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
    }

    func telling(_ term: TermID) -> Double {
        Self.telling(frequency: passageFrequencies[Int(term.number)], among: passages.count)
    }

    /// In what share of all passages a term stands: more than 0, at most 1.
    func share(of term: TermID) -> Double {
        Double(passageFrequencies[Int(term.number)]) / Double(passages.count)
    }

    /// What a word is worth that stands nowhere.
    var mostTelling: Double { Self.telling(frequency: 0, among: passages.count) }
}

extension InvertedIndex {
    /// Analyses and indexes every text of the topics. Linear in their length.
    init(of topics: [Topic], with analyzer: Analyzer) {
        var builder = Builder(analyzer: analyzer)
        for (place, topic) in topics.enumerated() { builder.add(topic, at: place) }
        self = builder.frozen(topicCount: topics.count)
    }

    private init(builder: borrowing Builder, starts: [Int32], topicCount: Int) {
        passages = builder.passages
        tokens = builder.tokens
        terms = builder.terms
        vocabulary = builder.known.counts
        passageStarts = starts
        self.topicCount = topicCount
        var flat: [Posting] = []
        flat.reserveCapacity(builder.postings.reduce(0) { $0 + $1.count })
        var postingStarts: [Int32] = [0]
        var passageFrequencies: [Int32] = []
        for list in builder.postings {
            flat += list
            postingStarts.append(Int32(flat.count))
            passageFrequencies.append(Int32(list.count))
        }
        postings = flat
        self.postingStarts = postingStarts
        self.passageFrequencies = passageFrequencies
        var weights = passageFrequencies.map { Self.telling(frequency: $0, among: builder.passages.count) }
        for (term, id) in builder.terms { weights[Int(id.number)] *= English.weight(of: term) }
        self.weights = weights
        passageWeights = builder.passages.map { passage in
            passage.stems.reduce(0) { $0 + weights[Int(builder.tokens[$1].number)] }
        }

        var lengths = [Double](repeating: 0, count: topicCount * Self.fields)
        var words = [Int](repeating: 0, count: topicCount)
        for passage in builder.passages {
            lengths[Int(passage.topic) * Self.fields + Int(passage.field.rawValue)] += Double(passage.count)
            words[Int(passage.topic)] += Int(passage.count)
        }
        for field in 0..<Self.fields {
            let places = stride(from: field, to: lengths.count, by: Self.fields)
            let filled = places.filter { lengths[$0] > 0 }
            let average = filled.isEmpty ? 1 : filled.reduce(0) { $0 + lengths[$1] } / Double(filled.count)
            for place in places { lengths[place] /= average }
        }
        relativeLengths = lengths
        self.lengths = words
    }

    /// The comfortable form while building, frozen at the end.
    private struct Builder: ~Copyable {
        let analyzer: Analyzer
        var passages: [Passage] = []
        var tokens: [TermID] = []
        var terms: [String: TermID] = [:]
        var postings: [[Posting]] = []
        private(set) var known = Analyzer.KnownWords()

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
            var starts = [Int32](repeating: 0, count: topicCount + 1)
            for passage in passages { starts[Int(passage.topic) + 1] += 1 }
            for topic in 0..<topicCount { starts[topic + 1] += starts[topic] }
            return InvertedIndex(builder: self, starts: starts, topicCount: topicCount)
        }
    }

    /// How a concept is written among the terms; no word contains an equals sign.
    static func name(of concept: Analyzer.Concept) -> String { "=\(concept.number)" }
}
