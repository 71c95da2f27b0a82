import Glibc

/// Whether what was found is an answer.
enum Judgement {
    /// Evidence needs to be at least so likely right.
    static let threshold = 0.3
    /// What scores below this share of the best is not about the question.
    static let near = 0.55

    static func evidence(from matches: [Match], for query: Query) -> Evidence {
        guard let first = matches.first else { return .insufficient(closest: []) }
        let confidence = confidence(in: first, ahead: matches.dropFirst().first?.score ?? 0, for: query)
        guard confidence >= threshold else { return .insufficient(closest: Array(matches.prefix(3))) }
        return .sufficient(
            matches.filter { $0.score >= near * first.score }, confidence: (confidence * 100).rounded() / 100)
    }

    /// How likely the best topic is the right one: a logistic function of how well it supports the question's
    /// words, how far it is ahead of the second, how nearly it asks the same, and how much there was to go by.
    ///
    /// The factors are a regression over public questions with and without an answer; `counsel test` shows how well
    /// the figure keeps its word.
    static func confidence(in match: Match, ahead second: Double, for query: Query) -> Double {
        guard match.score > 0, query.weight > 0 else { return 0 }
        let lead = (match.score - second) / match.score
        let evidence =
            -6.2 + 3.4 * match.support + 10.5 * match.support * lead + 4.5 * min(match.likeness, 0.5)
            + 2.6 * min(Double(query.slots.count), 6) / 6
        return 1 / (1 + exp(-evidence))
    }
}
