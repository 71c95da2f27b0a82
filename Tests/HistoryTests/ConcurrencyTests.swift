import Foundation
import History
import Testing

@Suite struct ConcurrencyTests {
    @Test func twoStoresInOneProcess() async throws {
        try await withFolder { folder in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<2 {
                    group.addTask { try write(to: folder, as: writer) }
                }
                try await group.waitForAll()
            }
            try expectIntact(folder)
        }
    }

    /// Also the first start of both at once: only one may create the schema.
    @Test func twoProcesses() async throws {
        try await withFolder { folder in
            async let one = #expect(processExitsWith: .success) { [folder = folder as String] in
                try write(to: folder, as: 0)
            }
            async let two = #expect(processExitsWith: .success) { [folder = folder as String] in
                try write(to: folder, as: 1)
            }
            _ = await (one, two)
            try expectIntact(folder)
        }
    }

    @Test func whatWasRecordedOutlivesAKill() async throws {
        try await withFolder { folder in
            for round in 1...3 {
                await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
                    let store = try HistoryStore(at: folder)
                    try store.talk("a", "b", "c")
                    raise(SIGKILL)
                }
                let store = try HistoryStore(at: folder)
                #expect(store.notice == nil)
                #expect(try store.sessions().map(\.turnCount) == Array(repeating: 3, count: round))
            }
        }
    }

    @Test func aKillInMidWriteLeavesTheOthersTurns() async throws {
        try await withFolder { folder in
            async let killed = #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
                Thread.detachNewThread {
                    // When it has certainly begun to write, and is most likely amid a write.
                    while (try? questions(in: HistoryStore(at: folder), of: "killed").count) ?? 0 < 3 {}
                    raise(SIGKILL)
                }
                let store = try HistoryStore(at: folder)
                let session = try store.begin(name: "killed", at: 0)
                for number in 0..<1_000_000 { try store.record(turn("killed \(number)"), in: session) }
            }
            async let other = #expect(processExitsWith: .success) { [folder = folder as String] in
                try write(to: folder, as: 0)
            }
            _ = await (killed, other)
            let store = try HistoryStore(at: folder)
            #expect(try questions(in: store, of: "writer 0") == (0..<100).map(String.init))
            let partial = try questions(in: store, of: "killed")
            #expect(partial == (0..<partial.count).map { "killed \($0)" })
        }
    }

    /// The whole of a file's opening, many times at once: none may find it half made.
    @Test func manyFirstStarts() async throws {
        try await withFolder { folder in
            try await withThrowingTaskGroup(of: HistoryNotice?.self) { group in
                for _ in 0..<16 { group.addTask { try HistoryStore(at: folder + "/new/counsel").notice } }
                for try await notice in group { #expect(notice == nil) }
            }
        }
    }
}

private func write(to folder: String, as writer: Int) throws {
    let store = try HistoryStore(at: folder)
    let session = try store.begin(name: "writer \(writer)", at: 0)
    for number in 0..<100 { try store.record(turn("\(number)"), in: session) }
}

private func questions(in store: HistoryStore, of name: String) throws -> [String] {
    try store.turns(of: try store.session(matching: name)).map(\.question)
}

private func expectIntact(_ folder: String) throws {
    let store = try HistoryStore(at: folder)
    #expect(try store.sessions().map(\.turnCount).reduce(0, +) == 200)
    for writer in 0..<2 {
        #expect(try questions(in: store, of: "writer \(writer)") == (0..<100).map(String.init))
    }
}
