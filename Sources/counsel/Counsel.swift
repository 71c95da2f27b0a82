import ArgumentParser

/// `counsel` as it is told of: in help, in the completions of shells and in the man page.
///
/// Without a subcommand it is the conversation, and the conversation's options are its own. They are declared here to be
/// told of; what is typed goes to `Invocation`, so that no subcommand takes options that mean nothing to it.
@main
struct Counsel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counsel",
        abstract: "An advisor in the terminal: ask in your own words, offline.",
        usage: """
            counsel [<options>]
            counsel ask [<options>] <question> ...
            counsel <subcommand> [<options>]
            """,
        discussion: """
            Without a subcommand it starts a conversation; lines on a standard input that is no terminal are \
            answered one by one.

            Examples:
              counsel                                        talk
              counsel ask what should I do at launch         one question, one answer
              counsel --kb ~/docs                            from your own folder
              counsel --continue                             go on where you left
              printf 'how do we launch?\\nand then?\\n' | counsel --json
            """ + "\n\n" + Status.summary,
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(name: "Ask", subcommands: [Ask.self, Search.self]),
            CommandGroup(name: "Look around", subcommands: [Topics.self, Show.self, HistoryCommand.self]),
            CommandGroup(name: "Write guidance", subcommands: [Check.self, Test.self]),
            CommandGroup(name: "Set up", subcommands: [Index.self, Config.self, Install.self]),
        ])

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Answers") var answers: AnswerOptions
    @OptionGroup(title: "History") var keeping: KeepingOptions

    static func main() {
        let first = CommandLine.arguments.dropFirst().first ?? ""
        let isAboutItself = ["-h", "--help", "help", "---completion"].contains(first)
        if isAboutItself || first.hasPrefix("--generate-completion-script") {
            main(nil)
        } else {
            Invocation.main()
        }
    }
}

/// `counsel` as it is typed: what names no subcommand is for the conversation.
private struct Invocation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counsel", version: Version.text,
        subcommands: Counsel.configuration.subcommands + [Chat.self], defaultSubcommand: Chat.self)
}

enum Version {
    static let text = "0.1.0"
}
