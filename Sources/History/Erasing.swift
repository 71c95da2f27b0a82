internal import GRDB

extension HistoryStore {
    /// What is to be deleted.
    package enum Selection: Sendable {
        case sessions([Session])
        /// Every turn asked before this moment, in seconds since 1970, and the sessions that are empty then.
        case askedBefore(Double)
        case all
    }

    /// How much there is of it.
    package struct Amount: Sendable, Equatable {
        package var sessions: Int
        package var turns: Int
    }

    /// How many turns the selection has, in how many sessions.
    ///
    /// - Throws: `.busy`, `.damaged`, `.failed`.
    package func amount(of selection: Selection) throws(HistoryError) -> Amount {
        try reading { db in
            let sql = "SELECT count(DISTINCT session), count(*) FROM turns WHERE \(selection.condition)"
            let row = try Row.fetchOne(db, sql: sql, arguments: selection.arguments)
            return Amount(sessions: row?[0] ?? 0, turns: row?[1] ?? 0)
        }
    }

    /// Deletes the turns, so that no file of ours holds their text when this returns: neither the database nor its
    /// log nor the search index. Databases that were set aside as damaged go as well, for nobody can tell what is in
    /// them.
    ///
    /// Costs a rewriting of the whole database.
    ///
    /// - Throws: `.newer`, `.busy`, `.damaged`, `.failed`, `.inaccessible`. Either nothing is deleted then, or the turns
    ///   are, and `finishErasing` has something left to do.
    package func delete(_ selection: Selection) throws(HistoryError) {
        try writing { db in
            try db.execute(
                sql: "DELETE FROM turns WHERE \(selection.condition)", arguments: selection.arguments)
            try db.execute(sql: "DELETE FROM sessions WHERE id NOT IN (SELECT session FROM turns)")
            try db.execute(sql: "PRAGMA user_version = \(Schema.erasing)")
        }
        try finishErasing()
    }

    /// Does what a deletion that was interrupted, or had to wait for another process, left undone; nothing otherwise.
    ///
    /// - Throws: as `delete` does.
    package func finishErasing() throws(HistoryError) {
        let isUnfinished = try reading { db in try Int.fetchOne(db, sql: "PRAGMA user_version") == Schema.erasing }
        guard isUnfinished else { return }
        for path in databasesSetAside() { try PrivateFiles.remove(path) }
        do {
            // The recipe is explained in `Schema`.
            try writing { db in try db.execute(sql: "INSERT INTO turnText (turnText) VALUES ('rebuild')") }
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                try emptyLog(db)
                try db.execute(sql: "PRAGMA user_version = 0")
                try emptyLog(db)
            }
        } catch {
            throw HistoryError(error, at: file)
        }
    }

    /// The files of databases that were damaged and moved away.
    package func databasesSetAside() -> [String] {
        PrivateFiles.names(in: folder).filter { $0.hasPrefix("history.db.damaged-") }.map { folder + "/" + $0 }
    }

    /// Writes the log into the database and cuts it to nothing. That this is kept from happening by a reader is told
    /// by a number and not by an error.
    private func emptyLog(_ db: Database) throws {
        guard try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0 else {
            throw HistoryError.busy(path: file)
        }
    }
}

extension HistoryStore.Selection {
    fileprivate var condition: String {
        switch self {
        case .sessions(let sessions):
            "session IN (\(Array(repeating: "?", count: sessions.count).joined(separator: ", ")))"
        case .askedBefore: "asked < ?"
        case .all: "TRUE"
        }
    }

    fileprivate var arguments: StatementArguments {
        switch self {
        case .sessions(let sessions): StatementArguments(sessions.map(\.id))
        case .askedBefore(let moment): [moment]
        case .all: []
        }
    }
}
