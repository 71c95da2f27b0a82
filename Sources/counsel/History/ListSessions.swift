import ArgumentParser
import History
import Markdown

struct ListSessions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Sessions, the latest first: id, when, turns, answered, name or first question.")

    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(help: ArgumentHelp("How many at most; all without it.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit needs a number, 1 or more.") }
    }

    func run() throws {
        try HistoryCommand.withStore { store in
            let sessions = try store.sessions(limit: limit)
            guard !sessions.isEmpty else { throw HistoryCommand.none }
            let printer = Printer(options: output)
            let turns = Column(sessions.map { "\($0.turnCount) \($0.turnCount == 1 ? "turn" : "turns")" })
            let answered = Column(sessions.map { "\($0.answeredCount) answered" })
            if output.chosen == .json {
                for session in sessions { try printer.output.say(JSONLine.text(of: SessionRecord(session))) }
                return
            }
            try printer.print(
                lines: sessions.enumerated().map { index, session in
                    "\(session.id)  \(moment(session.latest))  \(turns[index]), \(answered[index])  "
                        + session.title.shortened.visible
                })
        }
    }
}

/// Texts of one width, which stand at its right.
private struct Column {
    private let texts: [String]
    private let width: Int

    init(_ texts: [String]) {
        self.texts = texts
        width = texts.map(\.count).max() ?? 0
    }

    subscript(index: Int) -> String {
        String(repeating: " ", count: width - texts[index].count) + texts[index]
    }
}

/// A session, for programs.
struct SessionRecord: Encodable {
    var id: String
    var name: String?
    var title: String
    var started: Double
    var latest: Double
    var turns: Int
    var answered: Int

    init(_ session: Session) {
        id = session.id
        name = session.name
        title = session.title
        started = session.started
        latest = session.latest
        turns = session.turnCount
        answered = session.answeredCount
    }
}
