import Glibc
import Knowledge

/// Where every term stands. Built once, then only read: flat arrays, `Sendable` for free.
///
/// Passages stand in the order of their topics, and a term's postings in the order of passages.
struct InvertedIndex: Sendable {
    let passages: [Passage]
    /// The stems of each passage in their order, then its concepts, each once.
    let tokens: [TermID]
    let topicCount: Int
    /// Every word as it is written, folded.
    let vocabulary: WordTable
    /// How often each word of the vocabulary stands anywhere.
    let wordFrequencies: [Int32]
    /// Stems and the names of concepts; a term's place is its number.
    let terms: WordTable
    let postings: [Posting]
    /// The postings of each term: `postingStarts[term]..<postingStarts[term + 1]`.
    let postingStarts: [Int32]
    /// How much a term says about the subject: `telling`, less for the common words of English.
    let weights: [Double]

    // What follows from these:

    /// The passages of each topic: `passageStarts[topic]..<passageStarts[topic + 1]`.
    let passageStarts: [Int32]
    /// Length of a topic's field in words, over the average of that field: `relativeLengths[topic * 6 + field]`.
    let relativeLengths: [Double]
    /// Words of each topic, and of one on average.
    let lengths: [Int]
    let averageLength: Double
    /// How much each passage says, function words included: the sum of the weights of its stems.
    let passageWeights: [Double]

    init(
        passages: [Passage], tokens: [TermID], topicCount: Int, vocabulary: WordTable, wordFrequencies: [Int32],
        terms: WordTable, postings: [Posting], postingStarts: [Int32], weights: [Double]
    ) {
        self.passages = passages
        self.tokens = tokens
        self.topicCount = topicCount
        self.vocabulary = vocabulary
        self.wordFrequencies = wordFrequencies
        self.terms = terms
        self.postings = postings
        self.postingStarts = postingStarts
        self.weights = weights

        var starts = [Int32](repeating: 0, count: topicCount + 1)
        var lengths = [Double](repeating: 0, count: topicCount * Self.fields)
        var words = [Int](repeating: 0, count: topicCount)
        for passage in passages {
            let topic = Int(passage.topic)
            starts[topic + 1] += 1
            lengths[topic * Self.fields + Int(passage.field.rawValue)] += Double(passage.count)
            words[topic] += Int(passage.count)
        }
        for topic in 0..<topicCount { starts[topic + 1] += starts[topic] }
        for field in 0..<Self.fields {
            let places = stride(from: field, to: lengths.count, by: Self.fields)
            let filled = places.filter { lengths[$0] > 0 }
            let average = filled.isEmpty ? 1 : filled.reduce(0) { $0 + lengths[$1] } / Double(filled.count)
            for place in places { lengths[place] /= average }
        }
        passageStarts = starts
        relativeLengths = lengths
        self.lengths = words
        averageLength = max(1, Double(words.reduce(0, +)) / Double(max(topicCount, 1)))
        passageWeights = passages.map { passage in
            tokens[passage.stems].reduce(0) { $0 + weights[Int($1.number)] }
        }
    }

    static let fields = Field.allCases.count

    var termCount: Int { weights.count }

    subscript(term: String) -> TermID? { terms[term].map { TermID(number: Int32($0)) } }

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
    static func telling(frequency: Int32, among count: Int) -> Double {
        log(1 + (Double(count) - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
    }

    /// In how many passages a term stands.
    private func frequency(of term: TermID) -> Int32 {
        postingStarts[Int(term.number) + 1] - postingStarts[Int(term.number)]
    }

    func telling(_ term: TermID) -> Double {
        Self.telling(frequency: frequency(of: term), among: passages.count)
    }

    /// In what share of all passages a term stands: more than 0, at most 1.
    func share(of term: TermID) -> Double {
        Double(frequency(of: term)) / Double(passages.count)
    }

    /// What a word is worth that stands nowhere.
    var mostTelling: Double { Self.telling(frequency: 0, among: passages.count) }
}
