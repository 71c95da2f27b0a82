import ArgumentParser

/// `swift run -c release counsel-bench`: how long things take. It reports, and judges nothing.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counsel-bench", abstract: "Times counsel.",
        subcommands: [Thinking.self, LongHistory.self, Corpora.self, Starts.self],
        defaultSubcommand: Thinking.self)
}
