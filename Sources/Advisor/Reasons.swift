package import Knowledge
package import Markdown
package import Retrieval

/// Why a reply is what it is: in plain words, with a bar for each part of a score.
package enum Reasons {
    /// What was looked for, how sure the answer is, what spoke for it and how much, and what came next.
    package static func page(for reply: Reply, _ query: Query, _ retriever: Retriever) -> Document {
        var blocks: [Block] = [.heading(1, "Why"), .paragraph(reading(of: reply, query))]
        let threshold = percent(retriever.threshold)
        let knowledgeBase = retriever.knowledgeBase
        // Of an answer the first topic was shown; of two that stand equally near, both.
        let shown = reply.answers.prefix(reply.status == .ambiguous ? reply.answers.count : 1).map(\.match)
        let others = retriever.matches(for: query).filter { match in !shown.contains { $0.topic == match.topic } }
        if shown.isEmpty {
            blocks.append(
                .paragraph("An answer has to be at least \(threshold) likely right, and nothing I found was."))
        } else {
            let sure =
                // Nothing that is likely is certain.
                "This one is \(percent(min(reply.confidence, 0.99))) likely right; below \(threshold) I do not give an answer."
            blocks.append(.paragraph(sure))
        }
        for match in shown { blocks += explanation(of: match, in: knowledgeBase) }
        let next = others.prefix(3)
        if !next.isEmpty {
            let best = shown.first?.score ?? next.first?.score ?? 0
            let rows = next.map { match in
                row(match.score, of: best, "\(knowledgeBase[match.topic]?.title ?? "") (\(match.topic))")
            }
            blocks += [.heading(2, shown.isEmpty ? "What came nearest" : "What came next"), table(rows)]
        }
        return Document(blocks)
    }

    /// A match with the parts of its score, which add up to it.
    package static func explanation(of match: Match, in knowledgeBase: KnowledgeBase) -> [Block] {
        let most = match.parts.map(\.score).max() ?? 0
        let rows = match.parts.map { row($0.score, of: most, words(for: $0)) }
        let sum = row(match.score, of: 0, "in all; this covers \(percent(match.coverage)) of the question")
        return [
            .heading(2, "\(knowledgeBase[match.topic]?.title ?? "") (\(match.topic))"), table(rows + [sum]),
        ]
    }

    private static func reading(of reply: Reply, _ query: Query) -> String {
        var sentences: [String] = []
        if reply.usedContext { sentences.append("I took it as: \(reply.understood)") }
        for correction in query.corrections {
            sentences.append("I read '\(correction.typed)' as '\(correction.read)'.")
        }
        sentences.append("The words I looked for: \(query.summary).")
        return sentences.joined(separator: " ")
    }

    private static func words(for part: Part) -> String {
        switch part.kind {
        case .word: "'\(part.term)' in the \(part.field)\(part.manner.explanation)"
        case .pair: "'\(part.term)' side by side in the \(part.field)"
        case .together: "much of the question in one \(part.field)"
        case .elsewhere: "for \(part.term), and you named another"
        case .above: "\(part.term), the topic above it, fits as well"
        case .whole: "nearly the same as the \(part.field) \"\(part.term)\""
        }
    }

    // MARK: Bars

    private static let widestBar = 8

    private static func table(_ rows: [[[Inline]]]) -> Block {
        Block(.table(Table(alignments: [.left, .right, .left], header: [[], [], []], rows: rows)))
    }

    private static func row(_ score: Double, of most: Double, _ text: String) -> [[Inline]] {
        [[.text(bar(score, of: most))], [.text((score < 0 ? "−" : "") + decimal(abs(score)))], [.text(text)]]
    }

    /// In eighths of a column; something for everything that counts at all.
    private static func bar(_ score: Double, of most: Double) -> String {
        guard score > 0, most > 0 else { return "" }
        let eighths = max(1, Int((min(score / most, 1) * Double(widestBar * 8)).rounded()))
        let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: eighths / 8) + part
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension Manner {
    /// How the word was met, where it is not the word itself.
    fileprivate var explanation: String {
        switch self {
        case .exact: ""
        case .spelling: ", spelt otherwise"
        case .compound: ", written in one or apart"
        case .synonym: ", by a word that means the same here"
        case .everyday: ", by a word that means much the same"
        }
    }
}
