import Glibc
import Knowledge

/// Whether what was found is an answer.
enum Judgement {
    /// Evidence needs to be at least so likely right, where the knowledge base does not say otherwise.
    static let threshold = 0.19
    /// Topics of which the second scores at least this share of the first stand equally near, unless the first is
    /// likely right all the same.
    static let equal = 0.97
    static let clear = 0.7
    /// What scores below this share of the best is not about the question.
    static let near = 0.55

    static func evidence(from matches: [Match], for query: Query, threshold: Double) -> Evidence {
        guard let first = matches.first else { return .insufficient(closest: []) }
        // One that stands equally near is no rival: both are offered, or it is a neighbour that says much the same.
        let rival = matches.dropFirst().first { $0.score < equal * first.score }
        let confidence = confidence(in: first, ahead: rival?.score ?? 0, for: query)
        guard confidence >= threshold else { return .insufficient(closest: Array(matches.prefix(3))) }
        let rounded = (confidence * 100).rounded() / 100
        if let second = matches.dropFirst().first, second.score >= equal * first.score,
            !second.topic.isWithin(first.topic), !first.topic.isWithin(second.topic),
            Self.confidence(in: first, ahead: second.score, for: query) < clear
        {
            return .divided([first, second], confidence: rounded)
        }
        return .sufficient(matches.filter { $0.score >= near * first.score }, confidence: rounded)
    }

    /// How likely the best topic is the right one: a logistic function of how strongly it supports the question and how
    /// far it is ahead of the second, how many telling words stand there outside of running text, side by side or not,
    /// and how nearly it asks the same. Against it speak words of which the author says that they lie outside, names that
    /// nobody here knows, words that one question of the topic says in passing, and those that only other topics say; a
    /// word that the guidance does not know at all speaks less against it, for nobody has all the words for a thing.
    ///
    /// The factors are a regression over public questions and those of development, with and without an answer, and over
    /// questions on other walks of life; only that of the very same question is set by hand, as hardly any of them is
    /// one. Answers that were wrong counted less than questions that have none: the figure parts what can be answered
    /// from what cannot, and is scaled after that so as to keep its word, as `counsel test` shows.
    static func confidence(in match: Match, ahead second: Double, for query: Query) -> Double {
        guard match.score > 0, query.weight > 0 else { return 0 }
        let lead = (match.score - second) / match.score
        let pairs = match.parts.count { $0.kind == .pair }
        var evidence = -4.47 + 1.88 * match.support * lead
        evidence += 3.4 * match.firmCoverage * (Double(min(query.slots.count, 6)) / 6).squareRoot()
        evidence += 2.51 * Double(min(pairs, 3)) / 3
        evidence += 4.39 * min(match.likeness, 0.5) + 2.39 * max(match.likeness - 0.5, 0)
        if match.likeness == 1 { evidence += 3 }
        evidence -= 2.68 * Double(min(query.outside.count, 2)) + 0.44 * Double(min(query.unknownNames, 2))
        evidence += 1.28 * query.unknown - 2.01 * match.passing
        return 1 / (1 + exp(-evidence))
    }
}
