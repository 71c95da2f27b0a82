import History
import Testing

@Suite("Searching")
struct SearchTests {
    private func talked(in folder: String) throws -> HistoryStore {
        let store = try HistoryStore(at: folder)
        let session = try store.begin(name: "s", at: 0)
        for (question, reply) in [
            ("What about the Zürich launch?", "Ring the **gong** twice."), ("who pays?", "The launch budget does."),
            ("what is US law?", "Ask us."), ("git-commit, how?", "Nobody knows."), ("launching 100%", "Yes."),
        ] {
            try store.record(turn(question, reply: reply), in: session)
        }
        return store
    }

    @Test(
        "All words must occur, in question or answer; the beginning is enough, accents and marks do not matter",
        arguments: [
            ("zurich", ["What about the Zürich launch?"]),
            ("launch", ["launching 100%", "What about the Zürich launch?", "who pays?"]),
            ("launch pays", ["who pays?"]), ("gong Zürich", ["What about the Zürich launch?"]),
            ("git-commit", ["git-commit, how?"]), ("100%", ["launching 100%"]), ("aunch", []), ("gong law", []),
        ])
    func words(text: String, found: [String]) async throws {
        try await withFolder { folder in
            let store = try talked(in: folder)
            #expect(Set(try store.search(text, limit: 9).map(\.turn.question)) == Set(found))
        }
    }

    @Test("A word in the question counts more than one in the answer")
    func ranking() async throws {
        try await withFolder { folder in
            let store = try talked(in: folder)
            #expect(try store.search("launch", limit: 9).last?.turn.question == "who pays?")
            #expect(try store.search("launch", limit: 1).count == 1)
        }
    }

    @Test("Of equally good ones the latest comes first")
    func ties() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            for time in 1...5 { try store.talk("the same", at: Double(time)) }
            #expect(try store.search("same", limit: 3).map(\.turn.asked) == [5, 4, 3])
        }
    }

    @Test("A word with a capital is found only as it is typed")
    func smartCase() async throws {
        try await withFolder { folder in
            let store = try talked(in: folder)
            #expect(try store.search("us", limit: 9).map(\.turn.question) == ["what is US law?"])
            #expect(try store.search("US", limit: 9).count == 1)
            #expect(try store.search("\"US\"?", limit: 9).count == 1, "marks around it do not matter")
            #expect(try store.search("Us", limit: 9).isEmpty)
            #expect(try store.search("Launch", limit: 9).isEmpty)
            #expect(try store.search("Ring launch", limit: 9).count == 1)
        }
    }

    @Test("What was found is marked, in the question and in a part of the answer")
    func marks() async throws {
        try await withFolder { folder in
            let store = try talked(in: folder)
            let hit = try #require(try store.search("zurich gong", limit: 9).first)
            #expect(hit.question.map(\.text).joined() == "What about the Zürich launch?")
            #expect(hit.question.filter(\.isMatch).map(\.text) == ["Zürich"])
            #expect(hit.excerpt.filter(\.isMatch).map(\.text) == ["gong"])
        }
    }

    @Test(
        "Nothing that is typed is an operator",
        arguments: ["\"", "a\"b", "*", "NOT", "launch OR", "(", "question:x", "", " "])
    func operators(text: String) async throws {
        try await withFolder { folder in
            let store = try talked(in: folder)
            #expect(try store.search(text, limit: 9).allSatisfy { $0.question.contains(where: \.isMatch) })
            #expect(try store.search(text, limit: 0).isEmpty)
        }
    }

    @Test("What was not answered, the most asked first; differences of form do not count")
    func unanswered() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: nil, at: 0)
            for (number, question) in ["bread?", "git", "How do I  bake", "how do I bake?", "Git?", "cats", "GIT!"]
                .enumerated()
            {
                try store.record(turn(question, status: "unanswered", asked: Double(number)), in: session)
            }
            try store.record(turn("answered"), in: session)
            var completed = turn("and cats?", status: "unanswered", asked: 9)
            completed.understood = "Cats"
            try store.record(completed, in: session)
            let found = try store.unanswered()
            #expect(found.map(\.question) == ["GIT!", "Cats", "how do I bake?", "bread?"])
            #expect(found.map(\.count) == [3, 2, 2, 1])
        }
    }
}
