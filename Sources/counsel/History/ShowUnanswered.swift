import ArgumentParser
import History
import Markdown

struct ShowUnanswered: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unanswered", abstract: "What there was no guidance on, the most asked first.")

    @OptionGroup(title: "Output") var output: OutputOptions

    func run() throws {
        try HistoryCommand.withStore { store in
            let questions = try store.unanswered()
            guard !questions.isEmpty else { throw fail("every question had an answer", Status.unanswered) }
            let printer = Printer(options: output)
            let width = "\(questions[0].count)".count
            if output.chosen == .json {
                for asked in questions { try printer.output.say(JSONLine.text(of: UnansweredRecord(asked))) }
                return
            }
            try printer.print(
                lines: questions.map { asked in
                    let count = "\(asked.count)"
                    let padding = String(repeating: " ", count: max(0, width - count.count))
                    return "\(padding)\(count)×  \(asked.question.visible)"
                })
        }
    }
}

/// A question without an answer, for programs.
private struct UnansweredRecord: Encodable {
    var question: String
    var count: Int
    var latest: Double

    init(_ asked: HistoryStore.Unanswered) {
        question = asked.question
        count = asked.count
        latest = asked.latest
    }
}
