import Foundation
import GRDB
import History
import Testing

@Suite struct DamageTests {
    @Test(arguments: ["not a database", "cut short", "page 1 overwritten"])
    func aDamagedFileIsSetAside(damage: String) async throws {
        try await withFolder { folder in
            let file = folder + "/history.db"
            let before = try HistoryStore(at: folder)
            try before.talk("lost?")
            before.close()
            var data = try bytes(file)
            switch damage {
            case "cut short": data.removeLast(data.count / 2)
            case "page 1 overwritten": data.replaceSubrange(100..<4096, with: Data(repeating: 0xFF, count: 3996))
            default: data = Data(String(repeating: "I am a diary. ", count: 500).utf8)
            }
            try data.write(to: URL(fileURLWithPath: file))
            try Data("a log".utf8).write(to: URL(fileURLWithPath: file + "-wal"))

            let store = try HistoryStore(at: folder)
            guard case .setAside(file, let aside, _) = store.notice else {
                return #expect(Bool(false), "no notice: \(store.notice as Any)")
            }
            #expect(aside.wholeMatch(of: /.*\/history\.db\.damaged-\d{8}-\d{6}/) != nil)
            #expect(try bytes(aside) == data)
            #expect(try modes(in: folder).keys.contains { $0.hasSuffix("-wal") && $0.contains("damaged") })
            #expect(Set(try modes(in: folder).values) == [0o600, 0o700])
            #expect(store.notice?.description.contains(aside) == true)
            try store.talk("kept")
            #expect(try HistoryStore(at: folder).recentQuestions(limit: 9) == ["kept"])
            #expect(try HistoryStore(at: folder).notice == nil)
        }
    }

    @Test func twoInOneSecondAreBothKept() async throws {
        try await withFolder { folder in
            for number in 0..<3 {
                try Data("damage \(number)".utf8).write(to: URL(fileURLWithPath: folder + "/history.db"))
                try #require(try HistoryStore(at: folder).notice != nil)
            }
            let kept = try modes(in: folder).keys.filter { $0.contains(".damaged-") }
            #expect(Set(try kept.map { try bytes(folder + "/" + $0).count }) == [8])
            #expect(kept.count == 3)
        }
    }

    @Test func anEmptyFileIsANewHistory() async throws {
        try await withFolder { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/history.db"))
            let store = try HistoryStore(at: folder)
            #expect(store.notice == nil)
            try store.talk("one")
        }
    }

    @Test func aNewerDatabaseIsLeftAlone() async throws {
        try await withFolder { folder in
            let file = folder + "/history.db"
            let store = try HistoryStore(at: folder)
            try store.talk("from the future")
            store.close()
            try addStep(to: file).close()
            let before = try bytes(file)
            #expect(throws: HistoryError.newer(path: file, steps: ["99 from the future"])) {
                try HistoryStore(at: folder)
            }
            #expect(try bytes(file) == before)
        }
    }

    /// As a newer program leaves it when it is killed: the step that tells is only in the log.
    @Test func aNewerDatabaseWithALogIsLeftAlone() async throws {
        try await withFolder { folder in
            try await withFolder { origin in
                try HistoryStore(at: origin).talk("from the future")
                let newer = try addStep(to: origin + "/history.db")
                for name in ["/history.db", "/history.db-wal"] {
                    try FileManager.default.copyItem(atPath: origin + name, toPath: folder + name)
                }
                try newer.close()
            }
            let file = folder + "/history.db"
            let before = [try bytes(file), try bytes(file + "-wal")]
            #expect(throws: HistoryError.newer(path: file, steps: ["99 from the future"])) {
                try HistoryStore(at: folder)
            }
            #expect([try bytes(file), try bytes(file + "-wal")] == before)
        }
    }

    @Test func aDatabaseThatBecomesNewerIsNotWrittenOn() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.talk("one")
            try addStep(to: store.file).close()
            #expect(throws: HistoryError.newer(path: store.file, steps: ["99 from the future"])) {
                try store.record(turn("two"), in: session)
            }
            #expect(try store.turns(of: session).count == 1)
        }
    }

    @Test func aDatabaseOfSomeoneElseIsLeftAsItIs() async throws {
        try await withFolder { folder in
            let file = folder + "/history.db"
            let queue = try DatabaseQueue(path: file)
            try queue.write { db in try db.execute(sql: "CREATE TABLE sessions (theirs)") }
            try queue.close()
            let before = try bytes(file)
            #expect(throws: HistoryError.foreign(path: file)) { try HistoryStore(at: folder) }
            #expect(try bytes(file) == before)
        }
    }
}

private func addStep(to file: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: file)
    try queue.write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
    }
    return queue
}
