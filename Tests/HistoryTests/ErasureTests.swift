import Foundation
import GRDB
import History
import Testing

@Suite("What is deleted is gone from every file")
struct ErasureTests {
    /// A word that occurs nowhere else.
    private let marker = "xyzzy\(UInt64.random(in: .min ... .max))"

    /// A history in which the marker stands in long and short texts, and some that is to be kept.
    private func talk(in store: HistoryStore) throws -> (marked: Session, kept: Session) {
        let marked = try store.begin(name: "about \(marker)", at: 0)
        let kept = try store.talk("kept", named: "kept", at: 1_000_000)
        for number in 0..<30 {
            try store.record(turn("what is \(marker)\(number)?", asked: Double(number)), in: marked)
            try store.record(turn("between \(number)", asked: 1_000_000), in: kept)
        }
        let long = turn("long", reply: String(repeating: marker + " ", count: 5000))
        let id = try #require(try store.record(long, in: marked))
        #expect(try store.rate(id, .init(isGood: false, note: marker)))
        return (marked, kept)
    }

    private func files(in folder: String, with text: String) throws -> [String] {
        try modes(in: folder).keys.filter { $0 != "." }
            .filter { try bytes(folder + "/" + $0).range(of: Data(text.utf8)) != nil }
    }

    @Test("By session, by age, or all; with another store open", arguments: ["session", "age", "all"])
    func gone(way: String) async throws {
        try await withFolder { folder in
            let other = try HistoryStore(at: folder)
            let store = try HistoryStore(at: folder)
            let (marked, kept) = try talk(in: store)
            _ = try other.recentQuestions(limit: 9)
            #expect(!(try files(in: folder, with: marker)).isEmpty)
            let selection: HistoryStore.Selection =
                switch way {
                case "session": .sessions([marked])
                case "age": .askedBefore(1000)
                default: .all
                }
            let amount = try store.amount(of: selection)
            #expect(amount.sessions == (way == "all" ? 2 : 1))
            #expect(amount.turns == (way == "all" ? 62 : 31))
            try store.delete(selection)
            #expect(try files(in: folder, with: marker) == [])
            #expect(try store.search(marker, limit: 9).isEmpty)
            let left = try store.sessions()
            #expect(left.map(\.id) == (way == "all" ? [] : [kept.id]))
            #expect(left.map(\.turnCount) == (way == "all" ? [] : [31]))
            if way != "all" { #expect(try store.search("kept", limit: 9).count == 1) }
            try other.talk("goes on")
            #expect(try files(in: folder, with: marker) == [])
        }
    }

    @Test("Databases that were set aside as damaged go as well, with their logs")
    func setAside() async throws {
        try await withFolder { folder in
            try talkAndDamage(folder)
            let store = try HistoryStore(at: folder)
            try #require(store.notice != nil)
            #expect(!(try files(in: folder, with: marker)).isEmpty)
            #expect(store.databasesSetAside().count >= 1)
            try store.delete(.sessions([try store.talk("one")]))
            #expect(try files(in: folder, with: marker) == [])
            #expect(store.databasesSetAside() == [])
        }
    }

    private func talkAndDamage(_ folder: String) throws {
        let store = try HistoryStore(at: folder)
        _ = try talk(in: store)
        store.close()
        var data = try bytes(store.file)
        data.replaceSubrange(0..<100, with: Data(repeating: 0x58, count: 100))
        try data.write(to: URL(fileURLWithPath: store.file))
        try Data(marker.utf8).write(to: URL(fileURLWithPath: store.file + "-wal"))
    }

    @Test("A deletion that was held up by a reader says so, and is finished by the next command")
    func heldUp() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let (marked, _) = try talk(in: store)
            let reader = try DatabaseQueue(path: store.file)
            try reader.inDatabase { db in
                try db.execute(sql: "BEGIN")
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM turns")
                #expect(throws: HistoryError.busy(path: store.file)) { try store.delete(.sessions([marked])) }
                try db.execute(sql: "COMMIT")
            }
            #expect(throws: HistoryError.noSuchSession(marked.id)) { try store.session(matching: marked.id) }
            try HistoryStore(at: folder).finishErasing()
            #expect(try files(in: folder, with: marker) == [])
        }
    }

    @Test("Nothing is left when it was killed at any moment, once the next command has finished it", arguments: 1...6)
    func killed(round: Int) async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            _ = try talk(in: store)
            store.close()
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, round = round as Int] in
                let store = try HistoryStore(at: folder)
                Thread.detachNewThread {
                    usleep(UInt32(round * 1500))
                    raise(SIGKILL)
                }
                try store.delete(.all)
                raise(SIGKILL)
            }
            let again = try HistoryStore(at: folder)
            try again.finishErasing()
            // Killed before it began, it has deleted nothing: then it is done now.
            if !(try again.sessions().isEmpty) { try again.delete(.all) }
            #expect(try files(in: folder, with: marker) == [])
        }
    }
}
