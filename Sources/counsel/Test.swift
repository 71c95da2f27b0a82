import ArgumentParser
import Knowledge
import Markdown
import Retrieval
import Review

struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask a file of questions, report how many reached the right topic.",
        discussion: """
            One JSON object a line: {"question": "…", "topics": ["phase/launch"]}, no topics for a question that must be \
            refused, or {"turns": […]} for a conversation. An answer below an accepted topic counts.

            Examples:
              counsel test questions.jsonl
              counsel test --brief --min-hit1 0.8 --kb docs questions.jsonl
            """)

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Flag(help: "Print figures only, not the questions that failed.")
    var brief = false

    @Option(help: ArgumentHelp("Fail only when fewer first answers are right than this share.", valueName: "share"))
    var minHit1: Double?

    @Option(help: ArgumentHelp("Fail only when fewer unanswerable questions are refused.", valueName: "share"))
    var minRefused: Double?

    @Argument(help: "Files of questions.", completion: .file(extensions: ["jsonl"]))
    var files: [String]

    func run() throws {
        let retriever = try knowledge.retriever()
        let printer = Printer(options: output)
        var isGood = true
        for path in files {
            let file: QuestionFile
            do {
                file = try QuestionFile(at: path)
            } catch {
                if case .unreadable = error { throw fail(error, Status.unreadable) }
                throw fail(error, Status.notUnderstood)
            }
            let outcomes = Examination(of: file, with: retriever).outcomes
            if !isGoodEnough(outcomes) { isGood = false }
            if output.chosen == .json {
                try printer.output.say(JSONLine.text(of: Report(path: path, outcomes: outcomes)))
            } else {
                try report(outcomes, of: path, printer)
            }
        }
        if !isGood { throw Status.unanswered }
    }

    /// By the shares that were asked for; without any, every question has to be right.
    private func isGoodEnough(_ outcomes: [Examination.Outcome]) -> Bool {
        guard minHit1 != nil || minRefused != nil else {
            return !outcomes.contains { $0.accepted != nil && !$0.isRight }
        }
        let figures = Figures(of: outcomes)
        return (figures.hitAtOne ?? 1) >= (minHit1 ?? 0) && (figures.refusals ?? 1) >= (minRefused ?? 0)
    }

    private func report(_ outcomes: [Examination.Outcome], of path: String, _ printer: Printer) throws {
        if !brief {
            for outcome in outcomes where outcome.accepted != nil && !outcome.isRight {
                let wanted = outcome.accepted.map { $0.isEmpty ? "nothing" : $0.map(\.path).joined(separator: " or ") }
                let got = outcome.answered.first?.path ?? "nothing"
                try printer.output.say(
                    "\(path):\(outcome.line): \(outcome.question.visible) → \(got), not \(wanted ?? "")\n")
            }
        }
        try printer.output.say("\(path): \(Figures(of: outcomes).summary)\n")
        let kinds = outcomes.reduce(into: [String]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }
        for kind in kinds where kinds.count > 1 {
            try printer.output.say("  \(kind): \(Figures(of: outcomes.filter { $0.kind == kind }).summary)\n")
        }
        for line in Findings(of: outcomes).lines { try printer.output.say(line.visible + "\n") }
    }
}

/// An examination, for programs.
private struct Report: Encodable {
    var path: String
    var figures: Figures
    var kinds: [String: Figures]
    var findings: Findings

    init(path: String, outcomes: [Examination.Outcome]) {
        self.path = path
        figures = Figures(of: outcomes)
        findings = Findings(of: outcomes)
        kinds = Dictionary(grouping: outcomes, by: \.kind).mapValues { Figures(of: $0) }
    }
}
