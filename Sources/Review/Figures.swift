/// What an examination comes to, as counts; shares are for those who print them.
package struct Figures: Sendable, Encodable {
    /// Questions that have an answer.
    package var answerable = 0
    package var firstRight = 0
    package var amongThree = 0
    package var reciprocalRanks = 0.0
    package var wronglyRefused = 0
    /// Questions that have none.
    package var unanswerable = 0
    package var refused = 0
    /// Questions nobody judged.
    package var unjudged = 0
    package var unjudgedAnswered = 0

    package init(of outcomes: some Sequence<Examination.Outcome>) {
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
            guard let rank = outcome.rank else { continue }
            firstRight += rank == 1 ? 1 : 0
            amongThree += rank <= 3 ? 1 : 0
            reciprocalRanks += 1 / Double(rank)
        }
    }

    /// "hit@1 0.92 (101 of 110) · hit@3 0.96 · MRR 0.94 · wrongly refused 0.03", for what there is.
    package var summary: String {
        var pieces: [String] = []
        if answerable > 0 {
            pieces += [
                "hit@1 \(share(firstRight, answerable)) (\(firstRight) of \(answerable))",
                "hit@3 \(share(amongThree, answerable))",
                "MRR \(decimal(reciprocalRanks / Double(answerable)))",
                "wrongly refused \(share(wronglyRefused, answerable))",
            ]
        }
        if unanswerable > 0 { pieces.append("refused \(share(refused, unanswerable)) (\(refused) of \(unanswerable))") }
        if unjudged > 0 { pieces.append("not judged \(unjudged), of them answered \(unjudgedAnswered)") }
        return pieces.joined(separator: " · ")
    }

    private func share(_ count: Int, _ all: Int) -> String { decimal(Double(count) / Double(all)) }

    private func decimal(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
    }
}
