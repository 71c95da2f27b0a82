/// What the guidance has to say on a question.
package enum Evidence: Sendable {
    /// It bears on the question; best first.
    case sufficient([Match], confidence: Double)
    /// Two topics bear on it equally, and differently.
    case divided([Match], confidence: Double)
    /// There is none; the closest topics are not an answer.
    case insufficient(closest: [Match])

    package var matches: [Match] {
        switch self {
        case .sufficient(let matches, _), .divided(let matches, _): matches
        case .insufficient(let closest): closest
        }
    }

    package var confidence: Double {
        switch self {
        case .sufficient(_, let confidence), .divided(_, let confidence): confidence
        case .insufficient: 0
        }
    }
}
