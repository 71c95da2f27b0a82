internal import GRDB

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How the database is opened: privately, by one process at a time, and never at the cost of what it holds.
///
/// One connection, not a pool: a person asks one thing at a time, and a second connection would only cost start-up.
/// Many processes may still read and write at once: the write-ahead log lets readers go on while one writes, and
/// writers wait for each other.
struct Opening {
    let folder: String
    var file: String { folder + "/history.db" }

    /// Opens the database, with its folder and file made when missing and its schema brought up to date.
    ///
    /// One that is damaged is set aside, a new one begun, and the notice says so.
    func open() throws(HistoryError) -> (DatabaseQueue, HistoryNotice?) {
        // A limit on the size of files is then an error like a full disk, and does not end the process.
        signal(SIGXFSZ, SIG_IGN)
        try PrivateFiles.makeFolder(folder)
        return try PrivateFiles.holding(folder, connectOrBeginAnew)
    }

    private func connectOrBeginAnew() throws(HistoryError) -> (DatabaseQueue, HistoryNotice?) {
        do {
            return (try connect(), nil)
        } catch .damaged(let path, _, let message) {
            let aside = try setAside()
            return (try connect(), .setAside(path: path, aside: aside, message: message))
        }
    }

    private func connect() throws(HistoryError) -> DatabaseQueue {
        // The log and its index take the mode of the database when SQLite makes them, so only old ones can be wrong.
        try PrivateFiles.makeFile(file)
        try PrivateFiles.restrict(file + "-wal", to: 0o600)
        try PrivateFiles.restrict(file + "-shm", to: 0o600)
        do {
            try refuseNewerBehindLog()
            let queue = try DatabaseQueue(path: file, configuration: configuration())
            let isComplete = try queue.inDatabase { db in
                try Schema.refuseNewer(db, at: file)
                try Schema.refuseForeign(db, at: file)
                // Not left to GRDB, which would also lower `synchronous` and write to the log at every start.
                // Where there can be no such log (some network file systems), SQLite stays with its journal.
                _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
                return try Schema.migrator.hasCompletedMigrations(db)
            }
            if !isComplete { try Schema.migrator.migrate(queue) }
            return queue
        } catch {
            throw HistoryError(error, at: file)
        }
    }

    /// Where a killed process left its log behind, whoever opens and closes the database writes the log into it. That
    /// is no harm, except to a newer database, which we promise not to write; so that one is first read read-only.
    private func refuseNewerBehindLog() throws {
        guard let size = PrivateFiles.size(of: file + "-wal"), size > 0 else { return }
        do {
            let queue = try DatabaseQueue(path: file, configuration: configuration(readOnly: true))
            try queue.inDatabase { db in try Schema.refuseNewer(db, at: file) }
        } catch {
            let error = HistoryError(error, at: file)
            switch error {
            // Damage too is better found like this: opened in earnest, the file would swallow the log or drop it.
            case .newer, .damaged: throw error
            // What SQLite cannot do read-only is judged by opening the file in earnest.
            default: return
            }
        }
    }

    private func configuration(readOnly: Bool = false) -> Configuration {
        var configuration = Configuration()
        configuration.label = "history"
        configuration.readonly = readOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // FULL: a turn that was recorded also survives a power failure.
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Moves the database away, with its log and index under names by which SQLite finds them again.
    private func setAside() throws(HistoryError) -> String {
        let name = file + ".damaged-" + stamp()
        var aside = name
        var number = 2
        while PrivateFiles.size(of: aside) != nil {
            aside = "\(name)-\(number)"
            number += 1
        }
        // The log goes first: left behind by an interruption, it would be taken for that of the new database.
        try PrivateFiles.move(file + "-wal", to: aside + "-wal")
        try PrivateFiles.move(file + "-shm", to: aside + "-shm")
        try PrivateFiles.move(file, to: aside)
        return aside
    }

    /// The time in UTC, as YYYYMMDD-HHMMSS.
    private func stamp() -> String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        func digits(_ number: Int32, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2) + digits(parts.tm_mday, 2) + "-"
            + digits(parts.tm_hour, 2) + digits(parts.tm_min, 2) + digits(parts.tm_sec, 2)
    }
}
