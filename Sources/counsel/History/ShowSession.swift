import ArgumentParser
import History
import Markdown

struct ShowSession: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One session, whole; the latest without an id.")

    @OptionGroup var output: OutputOptions

    @Argument(help: "The session.", completion: .custom { _, _, _ in SessionNames.all })
    var id: String?

    func run() throws {
        try HistoryCommand.withStore { store in
            guard let session = try id.map(store.session(matching:)) ?? store.latestSession() else {
                throw HistoryCommand.none
            }
            let printer = Printer(options: output)
            for turn in try store.turns(of: session) {
                if output.chosen == .json {
                    try printer.output.say(JSONLine.text(of: turn))
                } else {
                    let head = Block(.quote([.text(turn.question)]))
                    try printer.print(Document([head] + Document(parsing: turn.reply).blocks))
                }
            }
        }
    }
}
