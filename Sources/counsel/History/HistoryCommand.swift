import ArgumentParser
import Foundation
import History
import Markdown

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Past sessions.",
        subcommands: [ListSessions.self, ShowSession.self, HistoryPath.self], defaultSubcommand: ListSessions.self)

    /// Where the history is; `history path` prints it.
    static func folder() throws -> String {
        guard let folder = KeepingOptions.folder else {
            throw fail("there is no history: neither HOME nor XDG_DATA_HOME names a folder", Status.unreadable)
        }
        return folder
    }

    /// Nil while there is no history: looking for it must not make one.
    static func store() throws -> HistoryStore? {
        let folder = try folder()
        guard FileManager.default.fileExists(atPath: folder + "/history.db") else { return nil }
        do {
            let store = try HistoryStore(at: folder)
            if let notice = store.notice { complain(notice) }
            return store
        } catch {
            throw fail(error, Status.unreadable)
        }
    }
}

struct ListSessions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Sessions, latest first: id, when, turns, answered, name or first question.")

    @OptionGroup var output: OutputOptions

    func run() throws {
        guard let store = try HistoryCommand.store() else {
            throw fail("there are no sessions yet", Status.unanswered)
        }
        let sessions: [Session]
        do { sessions = try store.sessions() } catch { throw fail(error, Status.unreadable) }
        guard !sessions.isEmpty else { throw fail("there are no sessions yet", Status.unanswered) }
        let printer = Printer(options: output)
        for session in sessions {
            if output.chosen == .json {
                try printer.output.say(JSONLine.text(of: SessionRecord(session)))
            } else {
                let counts =
                    "\(session.turnCount) \(session.turnCount == 1 ? "turn" : "turns"), \(session.answeredCount) answered"
                try printer.output.say(
                    "\(session.id)  \(moment(session.latest))  \(counts)  \(session.title.visible)\n")
            }
        }
    }
}

struct ShowSession: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One session, whole; the latest without an id.")

    @OptionGroup var output: OutputOptions

    @Argument(help: "The id of a session, its name, or the beginning of either.")
    var id: String?

    func run() throws {
        guard let store = try HistoryCommand.store() else {
            throw fail("there are no sessions yet", Status.unanswered)
        }
        let printer = Printer(options: output)
        do {
            guard let session = try id.map(store.session(matching:)) ?? store.latestSession() else {
                throw fail("there are no sessions yet", Status.unanswered)
            }
            for turn in try store.turns(of: session) {
                if output.chosen == .json {
                    try printer.output.say(JSONLine.text(of: turn))
                } else {
                    let head = Block(.quote([.text(turn.question)]))
                    try printer.print(Document([head] + Document(parsing: turn.reply).blocks))
                }
            }
        } catch let error as HistoryError {
            switch error {
            case .noSuchSession, .ambiguous: throw fail(error, Status.unanswered)
            default: throw fail(error, Status.unreadable)
            }
        }
    }
}

struct HistoryPath: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "path", abstract: "Where the history is kept.")

    func run() throws {
        try Printer(options: OutputOptions.parse([])).output.say(try HistoryCommand.folder() + "/history.db\n")
    }
}

/// A session, for programs.
private struct SessionRecord: Encodable {
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

/// "2026-03-04 15:06", in the time zone of the person.
private func moment(_ seconds: Double) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday)) "
        + "\(padded(parts.tm_hour)):\(padded(parts.tm_min))"
}
