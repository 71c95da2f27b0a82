import Knowledge
import Retrieval

/// What stands behind the figures: which topic stole from which, whether confidence keeps its word, and how long it took.
package struct Findings: Sendable, Encodable {
    /// A topic that answered in the place of another.
    package struct Confusion: Sendable, Encodable {
        package var wanted: String
        package var answered: String
        package var count: Int
    }

    /// Answers of about one confidence.
    package struct Band: Sendable, Encodable {
        /// The band reaches from here to a tenth above.
        package var from: Double
        package var answers: Int
        package var right: Int
    }

    /// The most frequent first; ten at most.
    package var confusions: [Confusion] = []
    /// From the lowest confidence up, of questions asked alone; empty bands are left out.
    package var calibration: [Band] = []
    /// Microseconds a question: the median, and what 99 of 100 stay below.
    package var median = 0.0
    package var percentile99 = 0.0

    package init(of outcomes: [Examination.Outcome]) {
        var confusions: [[String]: Int] = [:]
        var bands = [Band](repeating: Band(from: 0, answers: 0, right: 0), count: 10)
        for outcome in outcomes {
            guard let accepted = outcome.accepted, let first = outcome.answered.first else { continue }
            if !outcome.isRight, let wanted = accepted.first {
                confusions[[wanted.path, first.path], default: 0] += 1
            }
            guard !outcome.isTurn else { continue }
            let band = min(Int(outcome.confidence * 10), 9)
            bands[band].answers += 1
            bands[band].right += outcome.isRight ? 1 : 0
        }
        self.confusions =
            confusions
            .sorted { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }.prefix(10)
            .map { Confusion(wanted: $0.key[0], answered: $0.key[1], count: $0.value) }
        for place in bands.indices { bands[place].from = Double(place) / 10 }
        calibration = bands.filter { $0.answers > 0 }
        let times = outcomes.map { $0.duration / .microseconds(1) }.sorted()
        guard !times.isEmpty else { return }
        median = times[times.count / 2]
        percentile99 = times[min(times.count * 99 / 100, times.count - 1)]
    }

    /// The findings in lines, two columns in.
    package var lines: [String] {
        var lines: [String] = []
        if !calibration.isEmpty {
            let bands = calibration.map {
                "\(decimal($0.from).dropLast(2))+ \(share($0.right, $0.answers)) of \($0.answers)"
            }
            lines.append("right by confidence: " + bands.joined(separator: " · "))
        }
        for confusion in confusions where confusion.count > 1 {
            lines.append("\(confusion.answered) answered \(confusion.count) times for \(confusion.wanted)")
        }
        lines.append("microseconds a question: \(Int(median)) median, \(Int(percentile99)) 99th percentile")
        return lines.map { "  " + $0 }
    }
}
