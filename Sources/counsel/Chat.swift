import Advisor
import ArgumentParser
import History
import Knowledge
import Markdown
import Retrieval
import Terminal

struct Chat: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The conversation: typed at a prompt, or scripted on standard input.",
        usage: "counsel [<options>]")

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Answers") var answers: AnswerOptions
    @OptionGroup(title: "History") var keeping: KeepingOptions

    @Argument(help: .hidden)
    var strayWords: [String] = []

    func validate() throws {
        guard strayWords.isEmpty else {
            let words = strayWords.joined(separator: " ")
            if Counsel.configuration.subcommands.contains(where: { $0._commandName == strayWords[0] }) {
                let options = CommandLine.arguments.dropFirst().filter { !strayWords.contains($0) }
                throw ValidationError(
                    "Options stand behind the subcommand: counsel \(words) \(options.joined(separator: " "))")
            }
            throw ValidationError("'\(words)' is no subcommand. To ask it as a question: counsel ask \(words)")
        }
    }

    func run() throws {
        let printer = Printer(options: output)
        let retriever = try knowledge.retriever(isPrivate: !keeping.history.value)
        let isTyped = printer.surroundings.isInputTerminal
        let keeper = keeping.keeper(isScripted: !isTyped)
        var dialogue = Dialogue(over: retriever, printer: printer, keeper: keeper, limit: answers.limit)
        if isTyped {
            if !knowledge.quiet, printer.surroundings.isOutputTerminal {
                try dialogue.welcome(
                    withTip: Settings.current.tips?.value ?? true, project: knowledge.project?.place)
            }
            var typed = Typed(dialogue: dialogue, retriever: retriever)
            defer { typed.dialogue.keeper.record?.close() }
            try typed.run()
        } else {
            defer { dialogue.keeper.record?.close() }
            try followScript(&dialogue)
        }
    }

    private func followScript(_ dialogue: inout Dialogue) throws {
        var status = ExitCode.success
        var hasLeft = false
        try ScriptInput.forEachLine { number, line in
            guard !hasLeft else { return }
            switch try dialogue.take(line) {
            case .answered: break
            case .unanswered: if status == .success { status = Status.unanswered }
            case .refused(let reason):
                try? Output.error.write("stdin:\(number): \(reason.visible)\n")
                status = Status.wrongUsage
            case .leaves: hasLeft = true
            }
        }
        if status != .success { throw status }
    }
}

/// The conversation at a prompt.
private struct Typed {
    var dialogue: Dialogue
    let retriever: Retriever

    mutating func run() throws {
        let printer = dialogue.printer
        let earlier = (try? dialogue.keeper.record?.store.recentQuestions(limit: 1000)) ?? []
        let editor: LineEditor
        do {
            editor = try LineEditor(recalling: earlier, in: printer.surroundings, theme: printer.theme)
        } catch {
            throw fail(error, Status.unreadable)
        }
        let history = dialogue.keeper.record?.store
        editor.older = { (try? history?.recentQuestions(limit: 100_000)) ?? [] }
        while true {
            let completer = Completer(
                knowledgeBase: retriever.knowledgeBase, history: dialogue.keeper.record?.store)
            editor.completing = completer.completion
            editor.reasonAgainstEditor =
                dialogue.keeper.isPrivate ? "In private no editor is opened: it would write a file." : nil
            editor.suggestion = dialogue.conversation.followUps.first?.question
            switch editor.read(prompt: prompt) {
            case .end: return
            case .interrupted(let lineWasEmpty):
                if lineWasEmpty { try printer.output.say("Ctrl-D or /quit leaves.\n") }
            case .line(let line):
                guard line.contains(where: { !$0.isWhitespace }) else { continue }
                if !line.hasPrefix(" ") { editor.remember(line) }
                try printer.output.say("\n")
                switch try dialogue.take(line) {
                case .answered, .unanswered: break
                case .refused(let reason): try printer.output.say("\(reason.visible)\n\n")
                case .leaves: return
                }
                // With Ctrl-C the terminal drops what it had not yet shown, in the midst of a line and its colour.
                if Interrupts.take() { try printer.output.say(printer.theme.ending + "\n") }
            }
        }
    }

    private var prompt: Prompt {
        var parts: [Prompt.Part] = [.init("counsel", .name)]
        if dialogue.keeper.isPrivate { parts.append(.init(" [private]", .warning)) }
        if let topic = dialogue.conversation.topic {
            parts.append(.init(" (\(topic.path.split(separator: "/").last.map(String.init) ?? ""))", .focus))
        }
        return Prompt(parts + [.init("> ", .sign)])
    }
}
