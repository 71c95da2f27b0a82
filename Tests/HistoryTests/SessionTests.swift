import History
import Testing

@Suite struct SessionTests {
    @Test func leavesNoTraceBeforeItsFirstTurn() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: "launch", at: 5)
            #expect(try store.sessions().isEmpty)
            #expect(try store.turns(of: session).isEmpty)
            #expect(throws: HistoryError.noSuchSession("launch")) { try store.session(matching: "launch") }
        }
    }

    @Test func hasAShortIDToType() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let ids = try (0..<200).map { _ in try store.begin(name: nil, at: 0).id }
            #expect(Set(ids).count == ids.count)
            #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}/) != nil })
        }
    }

    @Test func tellsWhatHappenedInIt() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: nil, at: 5)
            try store.record(turn("what is\n  a launch?", asked: 6), in: session)
            try store.record(turn("git?", status: "unanswered", asked: 7), in: session)
            try store.record(turn("and then?", asked: 8), in: session)
            let read = try store.session(matching: session.id)
            #expect(read.title == "what is a launch?")
            #expect(read.name == nil)
            #expect([read.started, read.latest] == [5, 8])
            #expect([read.turnCount, read.answeredCount] == [3, 2])
            #expect(try store.turns(of: session).map(\.question) == ["what is\n  a launch?", "git?", "and then?"])
        }
    }

    @Test func theOneLastTalkedInComesFirst() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            #expect(try store.latestSession() == nil)
            let one = try store.talk("one", at: 30)
            let two = try store.talk("two", at: 20)
            let three = try store.talk("three", at: 10)
            try store.record(turn("again"), in: one)
            #expect(try store.sessions().map(\.id) == [one.id, three.id, two.id])
            #expect(try store.sessions(limit: 2).map(\.id) == [one.id, three.id])
            #expect(try store.sessions(limit: 0).isEmpty)
            #expect(try store.sessions(limit: -1).isEmpty)
            #expect(try store.latestSession()?.id == one.id)
        }
    }

    @Test func itsNameTakesItUpAgain() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let first = try store.talk("one", named: "  the launch ", at: 3)
            let again = try store.begin(name: "the launch", at: 9)
            #expect(again.id == first.id)
            #expect(again.started == 3)
            #expect(again.title == "the launch")
            #expect(again.turnCount == 1)
            #expect(try store.begin(name: " ", at: 9).name == nil)
        }
    }

    @Test func twoThatTookOneNameAtOnceBecomeOne() async throws {
        try await withFolder { folder in
            let stores = [try HistoryStore(at: folder), try HistoryStore(at: folder)]
            let sessions = try stores.map { try $0.begin(name: "shared", at: 1) }
            for (store, session) in zip(stores, sessions) { try store.record(turn(session.id), in: session) }
            #expect(try stores[0].sessions().map(\.turnCount) == [2])
            #expect(try stores[1].turns(of: sessions[1]).map(\.question) == sessions.map(\.id))
        }
    }

    @Test func isFoundByIDNameOrBeginning() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let plain = try store.talk("one")
            let named = try store.talk("two", named: "Zürich 100%")
            // Ids and prefixes of them; a name cannot be taken for one of the ids, which hold no capitals.
            for text in [plain.id, String(plain.id.prefix(7)), plain.id.uppercased(), " \(plain.id)\n"] {
                #expect(try store.session(matching: text).id == plain.id)
            }
            for text in ["Zürich 100%", "Zür", named.id] {
                #expect(try store.session(matching: text).id == named.id)
            }
            for text in ["", " ", "%", "Z_r", "ürich", plain.id + "x", "'"] {
                #expect(throws: HistoryError.noSuchSession(text)) { try store.session(matching: text) }
            }
        }
    }

    @Test func aBeginningOfSeveralIsAmbiguous() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let one = try store.talk("one", named: "LAUNCH")
            let two = try store.talk("two", named: "LAUNCH 2")
            #expect(throws: HistoryError.ambiguous("LAU", ids: [two.id, one.id])) {
                try store.session(matching: "LAU")
            }
            #expect(try store.session(matching: "LAUNCH").id == one.id)
        }
    }
}
