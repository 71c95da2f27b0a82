import Glibc
import Knowledge

/// Whether what was found is an answer.
enum Judgement {
    /// Evidence needs to be at least so likely right, where the knowledge base does not say otherwise.
    static let threshold = 0.165
    /// Topics of which the second scores at least this share of the first stand equally near, unless the first is
    /// likely right all the same.
    static let equal = 0.97
    static let clear = 0.7
    /// What scores below this share of the best is not about the question.
    static let near = 0.55

    static func evidence(from matches: [Match], for query: Query, threshold: Double) -> Evidence {
        guard let first = matches.first else { return .insufficient(closest: []) }
        let confidence = confidence(in: first, ahead: matches.dropFirst().first?.score ?? 0, for: query)
        guard confidence >= threshold else { return .insufficient(closest: Array(matches.prefix(3))) }
        let rounded = (confidence * 100).rounded() / 100
        if confidence < clear, let second = matches.dropFirst().first, second.score >= equal * first.score,
            !second.topic.isWithin(first.topic), !first.topic.isWithin(second.topic)
        {
            return .divided([first, second], confidence: rounded)
        }
        return .sufficient(matches.filter { $0.score >= near * first.score }, confidence: rounded)
    }

    /// How likely the best topic is the right one: a logistic function of how much of the question it covers and
    /// supports, how far it is ahead of the second, how nearly it asks the same, and how much there was to go by; against
    /// it speak names that nobody here knows, and a topic so long that it shares words with any question.
    ///
    /// The factors are a regression over public questions and those of development, with and without an answer; `counsel test` shows how well
    /// the figure keeps its word.
    static func confidence(in match: Match, ahead second: Double, for query: Query) -> Double {
        guard match.score > 0, query.weight > 0 else { return 0 }
        let lead = (match.score - second) / match.score
        var evidence = -4.02 + 2.47 * match.coverage - 1.65 * match.coverage * lead + 8.09 * match.support * lead
        evidence += 4.33 * min(match.likeness, 0.5) + 3.07 * min(Double(query.slots.count), 6) / 6
        evidence -= 0.34 * log(Double(match.length) + 1)
        evidence -= 1.75 * Double(min(query.unknownNames, 2)) + 2 * Double(min(query.outside.count, 2))
        return 1 / (1 + exp(-evidence))
    }
}
