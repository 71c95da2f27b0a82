internal import GRDB

/// What was asked and answered, in one SQLite file.
///
///     let store = try HistoryStore(at: folder)
///     let session = try store.begin(name: nil, at: now)
///     try store.record(turn, in: session)          // on disk when this returns
///     try store.sessions(limit: 10)                // the latest first
///
/// Several stores, in one process or in many, may use the same file at the same time. Each method is one transaction;
/// one that has to wait for another process does so for up to 5 s and then throws `.busy`.
///
/// To keep nothing (`--private`), make no store: making one makes the file.
package final class HistoryStore: Sendable {
    /// The database file.
    package let file: String
    /// What a person should be told about the opening; nil when all was well.
    package let notice: HistoryNotice?

    let folder: String
    let queue: DatabaseQueue

    /// Opens the history in this folder, and makes what is missing: the folder 0700, its files 0600, whatever the umask.
    ///
    /// A damaged file is set aside under a dated name and a new one begun; `notice` tells.
    ///
    /// - Throws: `.inaccessible` when folder or file cannot be made, `.newer` for a database of a newer program, of
    ///   which no byte is changed, `.foreign` for one of another program, `.busy`, `.failed`.
    package init(at folder: String) throws(HistoryError) {
        let opening = Opening(folder: folder)
        self.folder = folder
        file = opening.file
        (queue, notice) = try opening.open()
    }

    /// Begins a session, or takes up the one that has this name.
    ///
    /// Nothing is written before the first turn, so that a session in which nothing was asked leaves no trace. The
    /// counts tell which it was: a new one has no turns.
    ///
    /// - Parameters:
    ///   - name: A name for it; white space around it is dropped, and an empty one is none.
    ///   - time: When it begins, in seconds since 1970; not used for one that exists.
    /// - Throws: `.busy`, `.damaged`, `.failed`.
    package func begin(name: String?, at time: Double) throws(HistoryError) -> Session {
        let name = name.map { Secrets.masked(trimmed($0)) }.flatMap { $0.isEmpty ? nil : $0 }
        return try reading { db in
            if let name, let session = try Session.named(name, in: db) { return session }
            var id = Session.makeID()
            while try Session.withID(id, in: db) != nil { id = Session.makeID() }
            return Session(id: id, name: name, started: time)
        }
    }

    /// Writes a turn at the end of a session; it is on disk when this returns.
    ///
    /// A question that begins with a space is not stored, and in what is stored, secrets are masked (`Secrets`). A
    /// session that was deleted meanwhile begins again; of two that took the same name at the same time, the second
    /// joins the first.
    ///
    /// - Returns: which turn it is; nil for one that is not stored.
    /// - Throws: `.newer` when a newer program changed the database since it was opened, `.busy`, `.damaged`,
    ///   `.failed` (a full disk, a read-only file). Nothing is written then.
    @discardableResult
    package func record(_ turn: Turn, in session: Session) throws(HistoryError) -> TurnID? {
        guard !turn.question.utf8.starts(with: " ".utf8) else { return nil }
        let masked = turn.masked
        return try writing { db in
            TurnID(row: try masked.insert(in: try session.insertedID(in: db), of: db))
        }
    }

    /// Folds the log into the database file and closes it. Optional: without it nothing is lost, and the next to open
    /// the file does the folding. Every use afterwards throws `.failed`.
    package func close() {
        try? queue.close()
    }

    /// Runs one transaction, unless a newer program was here; what it throws is made a `HistoryError`.
    func writing<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
        do {
            return try queue.write { db in
                try Schema.refuseNewer(db, at: file)
                return try body(db)
            }
        } catch {
            throw HistoryError(error, at: file)
        }
    }

    /// Runs one read-only transaction; what it throws is made a `HistoryError`.
    func reading<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw HistoryError(error, at: file)
        }
    }
}
