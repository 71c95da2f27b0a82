import Foundation
import Knowledge
import Retrieval
import Testing

@testable import Review

/// A file of questions with this text; gone after the test.
private func questionFile(_ text: String) throws -> QuestionFile {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("q-\(UUID().uuidString).jsonl").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try QuestionFile(at: path)
}

/// A knowledge base of two topics.
private func guide() throws -> KnowledgeBase {
    try KnowledgeBase.load(from: [
        .files(
            name: "guide",
            [
                (
                    path: "brewing.md",
                    text: "---\nquestions: [How do I brew tea?]\n---\n# Brewing tea\n\nBoil water and wait."
                ),
                (path: "parking.md", text: "---\nquestions: [Where do I park?]\n---\n# Parking\n\nBehind the house."),
            ])
    ]).0
}

@Suite("A file of questions")
struct QuestionFileTests {
    @Test("Questions, refusals, conversations and what nobody judged")
    func kinds() throws {
        let file = try questionFile(
            """
            {"question": "one?", "topics": ["a"], "kind": "natural"}
            {"question": "two?", "topics": []}

            {"text": "three?", "topic": "some category"}
            {"text": "four?", "oos": true}
            {"turns": [{"question": "five?", "topics": ["a"]}, {"question": "six?", "topics": ["b"]}]}
            """)
        #expect(file.items.map(\.line) == [1, 2, 4, 5, 6])
        #expect(file.items.map { $0.turns[0].accepted?.map(\.path) } == [["a"], [], nil, [], ["a"]])
        #expect(file.items.map(\.kind) == ["natural", "", "", "", "conversation"])
        #expect(file.items.last?.turns.count == 2)
    }

    @Test(
        "What is no question is named with its line",
        arguments: [
            ("{\"question\": \"one?\"}\nnonsense\n", ":2: is not a JSON object"),
            ("{\"topics\": []}\n", ":1: is not a JSON object"), ("\n\n", "has no questions in it"),
        ])
    func mistakes(text: String, said: String) throws {
        let error = #expect(throws: QuestionFile.Mistake.self) { try questionFile(text) }
        #expect(error?.description.contains(said) == true)
    }
}

@Suite("An examination and its figures")
struct ExaminationTests {
    @Test("Right, wrong, refused: each is counted once")
    func figures() throws {
        let file = try questionFile(
            """
            {"question": "how do I brew tea", "topics": ["brewing"]}
            {"question": "how do I brew tea", "topics": ["parking"]}
            {"question": "quantum chromodynamics", "topics": ["parking"]}
            {"question": "quantum chromodynamics", "topics": []}
            {"question": "where do I park", "topics": []}
            {"question": "where do I park"}
            """)
        let outcomes = Examination(of: file, with: Retriever(over: try guide())).outcomes
        let figures = Figures(of: outcomes)
        #expect(figures.answerable == 3 && figures.firstRight == 1 && figures.wronglyRefused == 1)
        #expect(figures.unanswerable == 2 && figures.refused == 1)
        #expect(figures.unjudged == 1 && figures.unjudgedAnswered == 1)
        #expect(figures.summary.hasPrefix("hit@1 0.333 (1 of 3) · hit@3 0.333 · MRR 0.333 · wrongly refused 0.333"))
        let findings = Findings(of: outcomes)
        #expect(findings.confusions.map { [$0.wanted, $0.answered] } == [["parking", "brewing"]])
        #expect(findings.calibration.reduce(0) { $0 + $1.answers } == 3)
    }

    @Test(
        "Gain is 1 for the best order, and less the later the good ones come",
        arguments: [
            (["a", "b"], 1.0), (["b", "a"], 0.8597), (["c", "a"], 0.4797), ([], 0.0),
        ])
    func gain(answered: [String], expected: Double) throws {
        let outcome = Examination.Outcome(
            line: 1, kind: "", question: "", isTurn: false, accepted: ["a"], grades: ["a": 2, "b": 1],
            answered: answered.map { TopicID($0) }, confidence: 1, rank: nil, duration: .zero)
        #expect(abs(try #require(outcome.gain) - expected) < 0.0001)
    }
}
