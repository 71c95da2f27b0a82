import Advisor
import ArgumentParser
import History
import Retrieval

struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask one question, print its answer.",
        discussion: """
            With --stdin every line is a question of its own; blank lines and lines that begin with # are skipped.

            Examples:
              counsel ask what should I do at launch
              counsel ask --json 'how do we keep users?' | jq -r '.answers[0].topic'
              counsel ask --stdin < questions.txt
            """)

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Answers") var answers: AnswerOptions
    @OptionGroup(title: "History") var keeping: KeepingOptions

    @Flag(name: .customLong("stdin"), help: "Read questions from standard input, one a line, each without context.")
    var readsInput = false

    @Argument(help: "The question, in your own words; no quotes needed.")
    var question: [String] = []

    func validate() throws {
        if readsInput != question.isEmpty {
            throw ValidationError(
                readsInput
                    ? "Give a question or --stdin, not both."
                    : "What is the question? Try: counsel ask what should I do at launch")
        }
    }

    func run() throws {
        let retriever = try knowledge.retriever()
        let printer = Printer(options: output)
        let keeper = keeping.keeper(isScripted: true)
        defer { keeper.record?.close() }
        var isAnswered = true
        func ask(_ question: String) throws {
            var conversation = Conversation(with: retriever)
            conversation.limit = answers.limit
            let reply = conversation.reply(to: question)
            if reply.status == .unanswered { isAnswered = false }
            if keeper.record != nil {
                var discretion = Discretion()
                keeper.keep(discretion.turn(reply, isKept: true, from: retriever.knowledgeBase))
            }
            try printer.print(reply)
        }
        if readsInput {
            try ScriptInput.forEachLine { _, line in try ask(line) }
        } else {
            try ask(question.joined(separator: " "))
        }
        if !isAnswered { throw Status.unanswered }
    }
}
