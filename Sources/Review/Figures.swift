import Glibc
import Retrieval

/// What an examination comes to, as counts; shares are for those who print them.
package struct Figures: Sendable, Encodable {
    /// Questions that have an answer.
    package var answerable = 0
    package var firstRight = 0
    package var amongThree = 0
    package var wronglyRefused = 0
    /// The mean of 1 over the rank of the first right answer, 0 for none.
    package var meanReciprocalRank = 0.0
    /// Normalised discounted cumulative gain of the first ten; nil where the file grades nothing.
    package var gain: Double?
    /// Questions that have none.
    package var unanswerable = 0
    package var refused = 0
    /// Questions nobody judged.
    package var unjudged = 0
    package var unjudgedAnswered = 0

    package init(of outcomes: some Sequence<Examination.Outcome>) {
        var gains: [Double] = []
        var reciprocalRanks = 0.0
        for outcome in outcomes {
            guard let accepted = outcome.accepted else {
                unjudged += 1
                unjudgedAnswered += outcome.isRefused ? 0 : 1
                continue
            }
            if accepted.isEmpty {
                unanswerable += 1
                refused += outcome.isRefused ? 1 : 0
                continue
            }
            answerable += 1
            wronglyRefused += outcome.isRefused ? 1 : 0
            if let gain = outcome.gain { gains.append(gain) }
            guard let rank = outcome.rank else { continue }
            firstRight += rank == 1 ? 1 : 0
            amongThree += rank <= 3 ? 1 : 0
            reciprocalRanks += 1 / Double(rank)
        }
        meanReciprocalRank = answerable > 0 ? reciprocalRanks / Double(answerable) : 0
        gain = gains.isEmpty ? nil : gains.reduce(0, +) / Double(gains.count)
    }

    /// The share of answerable questions whose first answer is right; nil without any.
    package var hitAtOne: Double? { answerable > 0 ? Double(firstRight) / Double(answerable) : nil }
    /// The share of unanswerable questions that were refused; nil without any.
    package var refusals: Double? { unanswerable > 0 ? Double(refused) / Double(unanswerable) : nil }

    /// "hit@1 0.920 (101 of 110) · hit@3 0.960 · MRR 0.940 · wrongly refused 0.030", for what there is.
    package var summary: String {
        var pieces: [String] = []
        if answerable > 0 {
            pieces += [
                "hit@1 \(share(firstRight, answerable)) (\(firstRight) of \(answerable))",
                "hit@3 \(share(amongThree, answerable))", "MRR \(decimal(meanReciprocalRank))",
            ]
            if let gain { pieces.append("nDCG@10 \(decimal(gain))") }
            pieces.append("wrongly refused \(share(wronglyRefused, answerable))")
        }
        if unanswerable > 0 { pieces.append("refused \(share(refused, unanswerable)) (\(refused) of \(unanswerable))") }
        if unjudged > 0 { pieces.append("not judged \(unjudged), of them answered \(unjudgedAnswered)") }
        return pieces.joined(separator: " · ")
    }
}

extension Examination.Outcome {
    /// Normalised discounted cumulative gain of the first ten answers (Järvelin and Kekäläinen, "Cumulated Gain-based
    /// Evaluation of IR Techniques", 2002): 1 for the best order there could be; nil without grades.
    var gain: Double? {
        guard !grades.isEmpty else { return nil }
        func discounted(_ gains: some Sequence<Double>) -> Double {
            zip(gains, 2...).prefix(10).reduce(0) { $0 + $1.0 / log2(Double($1.1)) }
        }
        let ideal = discounted(grades.values.sorted(by: >))
        return ideal > 0 ? discounted(answered.map { grades[$0] ?? 0 }) / ideal : nil
    }
}

func share(_ count: Int, _ all: Int) -> String { decimal(Double(count) / Double(all)) }
