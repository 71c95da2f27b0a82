import Glibc
import Knowledge

/// Whether what was found is an answer.
enum Judgement {
    /// Evidence needs to be at least so likely right, where the knowledge base does not say otherwise.
    static let threshold = 0.34
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

    /// How likely the best topic is the right one: a logistic function of how much of the question it covers and
    /// supports, outside of running text above all, how far it is ahead of the second, how nearly it asks the same, and how
    /// much there was to go by. Against it speak words of which the author says that they lie outside, names that nobody
    /// here knows, and a topic that is longer than others.
    ///
    /// The factors are a regression over public questions and those of development, with and without an answer; those of
    /// names and of the very same question are set by hand, as hardly any of these questions has either. `counsel test`
    /// shows how well the figure keeps its word.
    static func confidence(in match: Match, ahead second: Double, for query: Query) -> Double {
        guard match.score > 0, query.weight > 0 else { return 0 }
        let lead = (match.score - second) / match.score
        let pairs = match.parts.count { $0.kind == .pair }
        var evidence = -3.85 - 0.89 * match.coverage - 2.2 * match.coverage * lead + 6.69 * match.support * lead
        evidence += 2.25 * match.firmCoverage + 0.82 * Double(min(pairs, 3)) / 3
        evidence += 3.25 * min(match.likeness, 0.5) + 0.86 * max(match.likeness - 0.5, 0)
        evidence += 2.04 * Double(min(query.slots.count, 6)) / 6
        if match.likeness == 1 { evidence += 3 }
        evidence -= 2.61 * Double(min(query.outside.count, 2)) + 0.5 * Double(min(query.unknownNames, 2))
        evidence -= 0.16 * log(match.relativeLength)
        return 1 / (1 + exp(-evidence))
    }
}
