internal import GRDB

extension HistoryStore {
    /// The sessions that have turns, the one last talked in first.
    ///
    /// - Parameter limit: How many at most; nil for all.
    /// - Throws: `.busy`, `.damaged`, `.failed`, as the others here.
    package func sessions(limit: Int? = nil) throws(HistoryError) -> [Session] {
        try reading { db in try Session.latest(limit, in: db) }
    }

    /// The session last talked in; nil when there is none.
    package func latestSession() throws(HistoryError) -> Session? {
        try reading { db in try Session.lastTalkedIn(in: db) }
    }

    /// How many sessions have been kept, without those that were deleted.
    package func sessionCount() throws(HistoryError) -> Int {
        try reading { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sessions") ?? 0 }
    }

    /// The session with this id, else of this name, else the only one whose id or name begins so.
    ///
    /// Ids may be typed in capitals; names are taken as they are.
    ///
    /// - Throws: `.noSuchSession`, `.ambiguous` with the ids of those that begin so.
    package func session(matching wanted: String) throws(HistoryError) -> Session {
        let text = trimmed(wanted)
        return try reading { db in
            if let session = try Session.withID(text.lowercased(), in: db) { return session }
            if let session = try Session.named(text, in: db) { return session }
            let candidates = text.isEmpty ? [] : try Session.beginning(with: text, in: db)
            guard let session = candidates.first else { throw HistoryError.noSuchSession(wanted) }
            guard candidates.count == 1 else { throw HistoryError.ambiguous(wanted, ids: candidates.map(\.id)) }
            return session
        }
    }

    /// What was said in a session, in order; empty for one that is not stored.
    ///
    /// - Parameter limit: How many of the latest turns at most; nil for all.
    package func turns(of session: Session, latest limit: Int? = nil) throws(HistoryError) -> [Turn] {
        try reading { db in
            guard let id = try session.storedID(in: db) else { return [] }
            return try Turn.all(ofSession: id, latest: limit, in: db)
        }
    }

    /// The latest questions of all sessions, to be recalled at the prompt: the oldest first, each once, at its latest
    /// place.
    ///
    /// A bare number is left out: it chose one of the questions offered then, and would be another today.
    ///
    /// Reads from the end and only as far as needed, so the cost is that of `limit`, not of the whole history.
    ///
    /// - Parameter limit: How many different questions at most.
    package func recentQuestions(limit: Int) throws(HistoryError) -> [String] {
        guard limit > 0 else { return [] }
        return try reading { db in
            var questions: [String] = []
            // By their bytes: é in one scalar and in two are two things to recall, though Swift calls them equal.
            var seen: Set<[UInt8]> = []
            let rows = try String.fetchCursor(
                db, sql: "SELECT question FROM turns WHERE question GLOB '*[^0-9]*' ORDER BY id DESC")
            while questions.count < limit, let question = try rows.next() {
                if seen.insert(Array(question.utf8)).inserted { questions.append(question) }
            }
            return questions.reversed()
        }
    }
}
