internal import GRDB

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

// Sessions and turns as rows. The package's types conform to nothing of GRDB's, so that it stays in this module.

extension Session {
    static func withID(_ id: String, in db: Database) throws -> Session? {
        try all(in: db, where: "sessions.id = ?", [id]).first
    }

    static func named(_ name: String, in db: Database) throws -> Session? {
        try all(in: db, where: "sessions.name = ?", [name]).first
    }

    /// Those whose id or name begins with the text, the latest first.
    static func beginning(with text: String, in db: Database) throws -> [Session] {
        // `instr`, not LIKE: in a pattern, % and _ would mean more than themselves.
        try all(in: db, where: "instr(sessions.id, ?) = 1 OR instr(sessions.name, ?) = 1", [text.lowercased(), text])
    }

    static func lastTalkedIn(in db: Database) throws -> Session? {
        try all(in: db, where: "sessions.id = (SELECT session FROM turns ORDER BY id DESC LIMIT 1)", []).first
    }

    /// The latest with turns, as many as asked for; nil for all.
    static func latest(_ limit: Int?, in db: Database) throws -> [Session] {
        try all(in: db, where: "latestTurn IS NOT NULL", [], limit: limit.map { max(0, $0) } ?? -1)
    }

    private static func all(
        in db: Database, where condition: String, _ arguments: [String], limit: Int = -1
    ) throws -> [Session] {
        let sql = """
            SELECT sessions.*,
                (SELECT max(id) FROM turns WHERE session = sessions.id) AS latestTurn,
                (SELECT question FROM turns WHERE session = sessions.id ORDER BY id LIMIT 1) AS firstQuestion,
                (SELECT asked FROM turns WHERE session = sessions.id ORDER BY id DESC LIMIT 1) AS latest,
                (SELECT count(*) FROM turns WHERE session = sessions.id) AS turnCount,
                (SELECT count(*) FROM turns WHERE session = sessions.id AND status = 'answered') AS answeredCount
            FROM sessions WHERE \(condition)
            ORDER BY latestTurn DESC, sessions.id LIMIT \(limit)
            """
        return try Row.fetchAll(db, sql: sql, arguments: StatementArguments(arguments)).map { row in
            Session(
                id: row["id"], name: row["name"], firstQuestion: row["firstQuestion"], started: row["started"],
                latest: row["latest"], turnCount: row["turnCount"], answeredCount: row["answeredCount"])
        }
    }

    /// The id under which the session is stored, its row made when there is none: its own, or that of the session
    /// which another process began under the same name.
    func insertedID(in db: Database) throws -> String {
        try db.execute(
            sql: "INSERT INTO sessions (id, name, started) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [id, name, started])
        return try storedID(in: db) ?? id
    }

    /// The same, nil when there is none.
    func storedID(in db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT id FROM sessions WHERE id = ?1 OR name = ?2 ORDER BY id = ?1 DESC LIMIT 1",
            arguments: [id, name])
    }
}

extension Turn {
    /// Gives the id of the new row.
    func insert(in session: String, of db: Database) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO turns (session, asked, status, question, understood, answers, sections, followUps,
                    knowledgeBase, programVersion, reply)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                session, asked, status, whole(question), understood.map(whole), try json(answers), try json(sections),
                try json(followUps), knowledgeBase, programVersion, whole(reply),
            ])
        return db.lastInsertedRowID
    }

    /// The latest of a session, as many as asked for, in order; nil for all.
    static func all(ofSession id: String, latest limit: Int?, in db: Database) throws -> [Turn] {
        let sql = "SELECT * FROM turns WHERE session = ? ORDER BY id DESC LIMIT ?"
        return try Row.fetchAll(db, sql: sql, arguments: [id, limit.map { max(0, $0) } ?? -1]).reversed().map(Turn.init)
    }

    init(_ row: Row) {
        let isGood: String? = row["feedback"]
        self.init(
            question: row["question"], understood: row["understood"], status: row["status"],
            answers: list(row["answers"]), sections: list(row["sections"]), followUps: list(row["followUps"]),
            reply: row["reply"], asked: row["asked"], programVersion: row["programVersion"],
            knowledgeBase: row["knowledgeBase"],
            feedback: isGood.map { Feedback(isGood: $0 == "good", note: row["note"]) })
    }
}

/// SQLite's text ends at a NUL: the replacement character stands for it, or what follows would be lost.
func whole(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
}

private func json(_ list: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // JSON has no such numbers, and one odd score is no reason to lose a turn.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(list), as: UTF8.self)
}

/// What a column of JSON holds. One that was edited by hand and cannot be read is empty: the turn's words matter more.
private func list<Element: Decodable>(_ text: String) -> [Element] {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return (try? decoder.decode([Element].self, from: Data(text.utf8))) ?? []
}
