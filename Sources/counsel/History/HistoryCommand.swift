import ArgumentParser
import Foundation
import History

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Past sessions: look, search, take away, delete.",
        discussion: """
            A session is named by its id, its name, or the beginning of either.

            Examples:
              counsel history search release ceremony
              counsel history show spring
              counsel history export spring > spring.md
              counsel history delete --older-than 30d

            Exit status: 0 done, 1 nothing found, 64 wrong usage, 66 a history that cannot be read, 74 one that cannot \
            be written.
            """,
        subcommands: [
            ListSessions.self, ShowSession.self, SearchHistory.self, ExportHistory.self, DeleteHistory.self,
            ShowUnanswered.self, HistoryPath.self,
        ], defaultSubcommand: ListSessions.self)

    /// Where the history is; `history path` prints it.
    static func folder() throws -> String {
        guard let folder = Folders(environment: ProcessInfo.processInfo.environment).data else {
            throw fail("there is no history: neither HOME nor XDG_DATA_HOME names a folder", Status.unreadable)
        }
        return folder
    }

    /// Nil while there is no history: looking for it must not make one.
    static func store() throws -> HistoryStore? {
        let folder = try folder()
        guard FileManager.default.fileExists(atPath: folder + "/history.db") else { return nil }
        return try reporting {
            let store = try HistoryStore(at: folder)
            if let notice = store.notice { complain(notice) }
            try store.finishErasing()
            return store
        }
    }

    /// Runs the body with the history, and folds the log away afterwards.
    ///
    /// - Throws: status 1 when there is no history.
    static func withStore<Value>(_ body: (HistoryStore) throws -> Value) throws -> Value {
        guard let store = try store() else { throw none }
        defer { store.close() }
        return try reporting { try body(store) }
    }

    static var none: any Error { fail("there are no sessions yet", Status.unanswered) }

    /// Tells what is wrong with the history, and ends with the status for it.
    private static func reporting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
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
