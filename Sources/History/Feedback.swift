internal import GRDB

extension HistoryStore {
    /// Notes beside a turn what the person thought of its answer; an earlier note gives way.
    ///
    /// - Parameter turn: What `record` gave.
    /// - Returns: false when the turn is not there any more.
    /// - Throws: as `record` does; nothing is written then.
    package func rate(_ turn: TurnID, _ feedback: Turn.Feedback) throws(HistoryError) -> Bool {
        try writing { db in
            try db.execute(
                sql: "UPDATE turns SET feedback = ?, note = ? WHERE id = ?",
                arguments: [
                    feedback.isGood ? "good" : "bad", feedback.note.map { whole(Secrets.masked($0)) }, turn.row,
                ])
            return db.changesCount > 0
        }
    }
}

/// Which turn it was, for as long as the store is open.
package struct TurnID: Sendable, Equatable {
    let row: Int64
}
