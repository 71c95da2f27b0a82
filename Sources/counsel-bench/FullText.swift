import Foundation
import GRDB

/// SQLite's full-text search over the same sections, a row each: what one would use otherwise.
struct FullText {
    private let queue: DatabaseQueue

    init(at path: String) throws { queue = try DatabaseQueue(path: path) }

    func build(_ corpus: Corpus, sections: Int) throws {
        try queue.write { database in
            try database.execute(
                sql: "CREATE VIRTUAL TABLE section USING fts5(heading, body, tokenize = 'porter unicode61')")
            let insert = try database.makeStatement(sql: "INSERT INTO section(heading, body) VALUES (?, ?)")
            for file in 0..<Corpus.files(for: sections) {
                for section in corpus.sections(ofFile: file) {
                    try insert.execute(arguments: [section.heading, section.body])
                }
            }
        }
    }

    /// Calls `body` with a search for the ten best sections that have any of some words.
    func searching<Value>(_ body: (([String]) throws -> Int) throws -> Value) throws -> Value {
        try queue.read { database in
            let statement = try database.makeStatement(sql: Self.query)
            return try body { words in
                try Int.fetchAll(statement, arguments: [Self.match(words)]).count
            }
        }
    }

    static let query = "SELECT rowid FROM section WHERE section MATCH ? ORDER BY bm25(section, 10, 1) LIMIT 10"

    static func match(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: " OR ") }
}
