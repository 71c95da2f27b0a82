import ArgumentParser
import History
import Markdown

struct ShowSession: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One session, whole; the latest without an id.")

    @OptionGroup(title: "Output") var output: OutputOptions

    @Argument(help: "The session.", completion: .custom { _, _, _ in SessionNames.all })
    var id: String?

    func run() throws {
        try HistoryCommand.withStore { store in
            guard let session = try id.map(store.session(matching:)) ?? store.latestSession() else {
                throw HistoryCommand.none
            }
            let printer = Printer(options: output)
            let turns = try store.turns(of: session)
            if output.chosen == .json {
                for turn in turns { try printer.output.say(JSONLine.text(of: turn)) }
            } else {
                try printer.print(
                    turns.map { turn in
                        let head = Block(.quote([.text(turn.question)]))
                        return Document([head] + Document(parsing: turn.reply).blocks)
                    })
            }
        }
    }
}
