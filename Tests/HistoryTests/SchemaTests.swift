import Foundation
import GRDB
import History
import Testing

/// What later work on the history counts on, seen from outside of the module.
@Suite struct SchemaTests {
    @Test func theFullTextIndexFollowsTheTurns() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            try store.talk("What about the Zürich launch?", "Who pays?")
            let queue = try DatabaseQueue(path: store.file)
            func found(_ words: String) throws -> [Int] {
                try queue.read { db in
                    try Int.fetchAll(db, sql: "SELECT rowid FROM turnText WHERE turnText MATCH ?", arguments: [words])
                }
            }
            #expect(try found("zurich") == [1])
            #expect(try found("reply: yes") == [1, 2])
            try queue.write { db in try db.execute(sql: "UPDATE turns SET reply = 'No.' WHERE id = 2") }
            #expect(try found("yes") == [1])
            #expect(try found("no") == [2])
            try queue.write { db in try db.execute(sql: "DELETE FROM sessions") }
            #expect(try found("zurich OR no OR pays") == [])
            try queue.write { db in
                try db.execute(sql: "INSERT INTO turnText (turnText, rank) VALUES ('integrity-check', 1)")
            }
        }
    }

    /// The recipe that `Schema` gives to whoever deletes: no byte of the turn is left in any file.
    @Test func whatIsDeletedCanBeGone() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let secret = "xyzzyplugh"
            try store.talk("what is \(secret)?")
            try store.record(
                turn("long", reply: String(repeating: secret + " ", count: 5000)), in: try store.begin(name: "s", at: 0)
            )
            let kept = try store.talk("kept")
            let queue = try DatabaseQueue(path: store.file)
            try queue.writeWithoutTransaction { db in
                try db.execute(
                    sql: """
                        PRAGMA secure_delete = ON;
                        DELETE FROM sessions WHERE id != '\(kept.id)';
                        INSERT INTO turnText (turnText) VALUES ('rebuild');
                        VACUUM;
                        PRAGMA wal_checkpoint(TRUNCATE);
                        """)
            }
            for name in try modes(in: folder).keys where name != "." {
                #expect(try bytes(folder + "/" + name).range(of: Data(secret.utf8)) == nil, "\(name)")
            }
            #expect(try store.recentQuestions(limit: 9) == ["kept"])
        }
    }

    @Test("A history of the first schema is read with its follow-ups, and goes on")
    func olderHistory() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.talk("one", "two")
            let queue = try DatabaseQueue(path: store.file)
            try queue.write { db in
                try db.execute(
                    sql: """
                        UPDATE turns SET followUps = '["What next?","And \\"then\\"?"]' WHERE id = 1;
                        UPDATE turns SET followUps = 'edited by hand' WHERE id = 2;
                        ALTER TABLE turns DROP COLUMN sections;
                        DELETE FROM grdb_migrations WHERE identifier LIKE '3 %';
                        """)
            }
            store.close()
            try queue.close()
            let newer = try HistoryStore(at: folder)
            #expect(newer.notice == nil)
            let turn = try #require(try newer.turns(of: session).first)
            #expect(
                turn.followUps == [
                    .init(question: "What next?", topic: nil), .init(question: "And \"then\"?", topic: nil),
                ])
            #expect(turn.sections == [])
            #expect(try newer.turns(of: session).map(\.followUps.count) == [2, 0])
            try newer.record(TurnTests.full, in: session)
            #expect(try newer.turns(of: session).last == TurnTests.full)
        }
    }

    @Test func readingIsNotLimitedByAWriter() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            try store.talk("one")
            let other = try DatabaseQueue(path: store.file)
            try other.write { db in
                try db.execute(sql: "DELETE FROM turns")
                #expect(try store.recentQuestions(limit: 9) == ["one"])
            }
            #expect(try store.recentQuestions(limit: 9) == [])
        }
    }
}
