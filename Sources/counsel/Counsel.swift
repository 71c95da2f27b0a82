import ArgumentParser

/// `counsel`: joins the parts, and thinks about nothing itself.
@main
struct Counsel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counsel",
        abstract: "An advisor in the terminal: ask in your own words, offline.",
        discussion: """
            Without a subcommand it starts a conversation; lines on a standard input that is no terminal are \
            answered one by one.

            Examples:
              counsel
              counsel ask what should I do at launch
              counsel --kb ~/docs
              printf 'what should I do at launch?\\nand after that?\\n' | counsel --json

            Exit status: 0 answered, 1 a question without an answer or nothing found, 64 wrong usage, 65 a knowledge \
            base or question file that cannot be understood, 66 an input that cannot be read, 74 a write that failed, \
            130 interrupted.
            """,
        version: Version.text,
        subcommands: [
            Chat.self, Ask.self, Search.self, Topics.self, Show.self, HistoryCommand.self, Check.self, Test.self,
        ],
        defaultSubcommand: Chat.self)
}

enum Version {
    static let text = "0.1.0"
}
