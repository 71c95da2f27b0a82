internal import GRDB

extension HistoryStore {
    /// Notes beside a session's latest turn whether its answer was good.
    ///
    /// - Returns: false when the session has no turn to note it beside.
    /// - Throws: as `record` does; nothing is written then.
    package func rate(isGood: Bool, note: String?, in session: Session) throws(HistoryError) -> Bool {
        do {
            return try queue.write { db in
                try Schema.refuseNewer(db, at: file)
                try db.execute(
                    sql: """
                        UPDATE turns SET feedback = ?, note = ?
                        WHERE id = (SELECT max(id) FROM turns WHERE session = ?)
                        """, arguments: [isGood ? "good" : "bad", note, session.id])
                return db.changesCount > 0
            }
        } catch {
            throw HistoryError(error, at: file)
        }
    }
}
