import Foundation
import History
import Testing

@Suite struct TurnTests {
    static let full = Turn(
        question: "and for a manager?", understood: "what should a manager do at launch?", status: "answered",
        answers: [
            .init(topic: "stage/manager/at-launch", title: "At launch", score: 12.4),
            .init(topic: "phase/launch", title: "Product \"launch\" / release", score: 0.1 + 0.2),
        ],
        sections: [.init(topic: "phase/launch", heading: "Plan › it")],
        followUps: [
            .init(question: "What comes after launch?", topic: "phase/operation"),
            .init(question: "Who writes the “release notes”?", topic: nil),
        ],
        reply: "## At launch\n\n* be there\n* say *thanks*\n", asked: 1_763_912_345.678_901, programVersion: "1.2.0",
        knowledgeBase: "9f86d081")

    @Test func comesBackAsItWas() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: nil, at: 1)
            try store.record(Self.full, in: session)
            #expect(try store.turns(of: session) == [Self.full])
            // Read by a store that did not write it.
            #expect(try HistoryStore(at: folder).turns(of: session) == [Self.full])
        }
    }

    @Test(arguments: [
        "", "café 日本 👩‍💻 🇨🇭 é", "line one\nline two\r\n\tthree\n", "'; DROP TABLE turns; --", "100 % of \\ “all” _",
        "\u{1B}[31mred\u{1B}[0m \u{202E}", String(repeating: "é", count: 100_000),
    ])
    func keepsEveryByte(text: String) async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: nil, at: 1)
            var turn = turn(text, reply: text)
            turn.understood = text
            turn.followUps = [.init(question: text, topic: text)]
            turn.answers = [.init(topic: text, title: text, score: -0.0)]
            try store.record(turn, in: session)
            let read = try #require(try store.turns(of: session).first)
            let more = [
                read.understood, read.followUps.first?.question, read.answers.first?.topic, read.answers.first?.title,
            ]
            for part in [read.question, read.reply] + more.map({ $0 ?? "nothing" }) {
                // Not ==, for which é in one scalar equals é in two.
                #expect(Array(part.utf8) == Array(text.utf8))
            }
        }
    }

    @Test func aNULDoesNotEndTheText() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.talk("before\0after")
            #expect(try store.turns(of: session).map(\.question) == ["before\u{FFFD}after"])
        }
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude])
    func anOddScoreDoesNotLoseTheTurn(score: Double) async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: nil, at: 1)
            var turn = turn("odd?")
            turn.answers = [.init(topic: "a", title: "A", score: score)]
            try store.record(turn, in: session)
            let read = try #require(try store.turns(of: session).first?.answers.first)
            #expect(read.score == score || read.score.isNaN && score.isNaN)
        }
    }

    @Test func aLineThatBeginsWithASpaceIsNotStored() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            try store.talk(" between us", " \u{301}accented")
            #expect(try store.sessions().isEmpty)
            try store.talk("\tpublic")
            #expect(try store.recentQuestions(limit: 9) == ["\tpublic"])
        }
    }
}
