import Glibc
import Knowledge

/// Where every term stands, read where an image has it. Made by an `IndexBuilder`, then only read.
///
/// A term has two numbers: its place among the words in their order, by which it is found, and its rank by how common it
/// is, by which it is written, so that what is common is short.
final class InvertedIndex: Sendable {
    let topicCount: Int
    let passageCount: Int
    /// Whether any topic has a question of its author's.
    let hasQuestions: Bool
    /// Words of one topic in each field, on average over the topics that have any there.
    private let averages: [Double]
    /// Every word as it is written, folded, and how often it stands anywhere.
    let vocabulary: WordTable
    let wordFrequencies: Column<UInt32>
    /// Stems and the names of concepts, and their ranks.
    private let terms: WordTable
    private let ranks: Column<UInt32>
    /// By rank: in how many passages a term stands, and how much it says about the subject: `telling`, less for the common
    /// words of English; the bits of a Double.
    private let passageFrequencies: Column<UInt32>
    private let weights: Column<UInt64>
    /// Words in each field of each topic: `lengths[topic * 6 + field]`.
    private let lengths: Column<UInt32>
    /// The words of each topic in their order; where each topic ends, and its numbers.
    private let topicEnds: Column<UInt64>
    private let topicWords: Column<UInt16>
    let postings: Postings

    static let fields = Field.allCases.count

    init(from image: inout ImageReader, topicCount: Int) throws(ImageError) {
        self.topicCount = topicCount
        let sums: Column<UInt64> = try image.column(of: 1 + 2 * Self.fields)
        passageCount = Int(clamping: sums[0])
        hasQuestions = sums[1 + Self.fields + Int(Field.question.rawValue)] > 0
        averages = (0..<Self.fields).map { field in
            let (total, filled) = (Double(sums[1 + field]), sums[1 + InvertedIndex.fields + field])
            return filled == 0 || total == 0 ? 1 : total / Double(filled)
        }
        vocabulary = try WordTable(from: &image)
        wordFrequencies = try image.column(of: vocabulary.count)
        terms = try WordTable(from: &image)
        ranks = try image.column(of: terms.count)
        passageFrequencies = try image.column(of: terms.count)
        weights = try image.column(of: terms.count)
        lengths = try image.column(of: topicCount * Self.fields)
        topicEnds = try image.column(of: topicCount)
        topicWords = try image.column()
        postings = try Postings(from: &image, termCount: terms.count)
    }

    subscript(term: String) -> TermID? {
        terms[term].flatMap { place in
            let rank = ranks[place]
            return rank < UInt32(clamping: terms.count) ? TermID(number: rank) : nil
        }
    }

    func weight(of term: TermID) -> Double { Double(bitPattern: weights[Int(term.number)]) }

    /// How telling a term is here: the inverse document frequency of BM25 over passages (Robertson and Zaragoza, "The
    /// Probabilistic Relevance Framework", 2009, eq. 3.3, kept positive as in Lucene). A topic has many passages, so
    /// this tells words apart even among a few topics.
    static func telling(frequency: Int, among count: Int) -> Double {
        log(1 + (Double(count) - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
    }

    func telling(_ term: TermID) -> Double {
        Self.telling(frequency: Int(passageFrequencies[Int(term.number)]), among: passageCount)
    }

    /// In what share of all passages a term stands: more than 0, at most 1.
    func share(of term: TermID) -> Double {
        Double(passageFrequencies[Int(term.number)]) / Double(max(passageCount, 1))
    }

    /// What a word is worth that stands nowhere.
    var mostTelling: Double { Self.telling(frequency: 0, among: passageCount) }

    /// What one mention in this field of this topic counts: the field's weight, normalised by the field's length.
    func fieldWeight(of field: Int, in topic: Int) -> Double {
        Self.fieldWeight(of: field, length: lengths[topic &* Self.fields &+ field], average: averages[field])
    }

    static func fieldWeight(of field: Int, length: UInt32, average: Double) -> Double {
        let share = normalisations[field]
        return fieldWeights[field] / (1 - share + share * (Double(length) / average))
    }

    private static let fieldWeights = Field.allCases.map(Weights.weight(of:))
    private static let normalisations = Field.allCases.map(Weights.normalisation(of:))

    /// Where the terms of a question stand in a topic. Costs a look at each of its words.
    func words(of topic: Int, for terms: TermSet) -> TopicWords {
        let start = topic == 0 ? 0 : topicEnds[topic - 1]
        let end = topicEnds[topic]
        guard start <= end, end <= UInt64(topicWords.count) else { return TopicWords() }
        return TopicWords(reading: topicWords, Int(start)..<Int(end), for: terms)
    }

    /// Whether a passage has these stems and no others, in their order.
    func says(_ passage: Passage, _ terms: [TermID?]) -> Bool {
        guard passage.count == terms.count else { return false }
        var (place, isSame) = (0, true)
        TopicWords.forEachStem(of: passage, in: topicWords) { stem in
            isSame = stem == terms[place]
            place += 1
            return isSame
        }
        return isSame
    }

    /// How much a passage says, function words included: the sum of the weights of its stems.
    func weight(of passage: Passage) -> Double {
        var sum = 0.0
        TopicWords.forEachStem(of: passage, in: topicWords) { stem in
            sum += weight(of: stem)
            return true
        }
        return sum
    }
}

/// A number for a word's stem or a concept, valid within one index: its rank by how common it is.
struct TermID: Hashable, Sendable {
    var number: UInt32
}
