import Advisor
import ArgumentParser
import Retrieval

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ranked passages, and why each scored as it did.",
        discussion: "Example: counsel search release ceremony")

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Answers") var answers: AnswerOptions

    @Argument(help: "What to look for.")
    var words: [String]

    func run() throws {
        let retriever = try knowledge.retriever()
        let printer = Printer(options: output)
        let matches = Array(
            retriever.matches(for: retriever.query(for: words.joined(separator: " "))).prefix(answers.limit))
        guard !matches.isEmpty else { throw fail("nothing has these words in it", Status.unanswered) }
        if output.chosen == .json {
            for match in matches {
                try printer.output.say(JSONLine.text(of: AnswerRecord(match, in: retriever.knowledgeBase)))
            }
        } else {
            try printer.print(Pages.results(matches, in: retriever.knowledgeBase))
        }
    }
}
