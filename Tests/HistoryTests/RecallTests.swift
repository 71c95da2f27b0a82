import History
import Testing

@Suite struct RecallTests {
    @Test func oldestFirstEachOnceAtItsLatestPlace() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            #expect(try store.recentQuestions(limit: 10) == [])
            let one = try store.talk("a", "b", "a")
            try store.talk("c", "b\nof two lines")
            try store.record(turn("b"), in: one)
            #expect(try store.recentQuestions(limit: 10) == ["a", "c", "b\nof two lines", "b"])
            #expect(try store.recentQuestions(limit: 2) == ["b\nof two lines", "b"])
            #expect(try store.recentQuestions(limit: 0) == [])
            #expect(try store.recentQuestions(limit: -1) == [])
        }
    }

    @Test func theSameLetterInTwoFormsIsTwoQuestions() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            try store.talk("caf\u{E9}", "cafe\u{301}")
            #expect(try store.recentQuestions(limit: 10).map { $0.unicodeScalars.count } == [4, 5])
        }
    }

    @Test("A number chose one of the questions offered then, and is not recalled")
    func numbers() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            try store.talk("a", "2", "b", "14", "2 weeks until launch")
            #expect(try store.recentQuestions(limit: 3) == ["a", "b", "2 weeks until launch"])
        }
    }

    /// The quick way, which stops early, against the plain way.
    @Test(arguments: 1...5)
    func agreesWithThePlainWay(seed: Int) async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: nil, at: 0)
            var state = UInt64(seed)
            var asked: [String] = []
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                asked.append("q\(state >> 60)")
                try store.record(turn(asked[asked.count - 1]), in: session)
            }
            for limit in 1...20 {
                var plain: [String] = []
                for question in asked.reversed() where !plain.contains(question) { plain.append(question) }
                #expect(try store.recentQuestions(limit: limit) == plain.prefix(limit).reversed(), "seed \(seed)")
            }
        }
    }
}
