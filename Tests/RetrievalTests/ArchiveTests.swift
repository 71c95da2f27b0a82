import Knowledge
import Testing

@testable import Retrieval

@Suite("What was indexed at build time is what indexing finds")
struct ArchiveTests {
    let retriever: Retriever
    let bytes: [UInt8]

    init() throws {
        let files = [
            (
                path: "knowledge-base.yml",
                text: """
                title: Tea and parking
                threshold: 0.2
                synonyms: [[kettle, pot], [go live, launch]]
                sources: {book: "A book (2001)"}
                tracks: [{name: role, people: true, stops: [{topic: tea, phrase: as a brewer, names: [brewer]}]}]
                """
            ),
            (
                path: "tea.md",
                text: """
                ---
                keywords: [tea, Café "crème"]
                questions: ["How do I brew a pot?", "日本 tea?"]
                next: [parking]
                sources: [book]
                ---
                # Tea

                Boil the kettle.

                ## Traps

                - Water that is `too \\# hot`.
                """
            ),
            (path: "parking.md", text: "# Parking\n\nWhere to go live: behind the house."),
            (path: "parking/brewer.md", text: "---\nfor: [tea]\n---\n# Brewers' parking\n\nBy the wall."),
        ]
        retriever = Retriever(over: try KnowledgeBase.load(from: [.files(name: "guide", files)]).0)
        var archive = ArchiveWriter()
        retriever.write(to: &archive)
        bytes = archive.bytes
    }

    private func read(_ bytes: [UInt8]) throws(ArchiveError) -> Retriever {
        // The retriever owns what it read, so the buffer need not outlive the call.
        let result: Result<Retriever, ArchiveError> = bytes.withUnsafeBufferPointer { buffer in
            var reader = ArchiveReader(buffer)
            do throws(ArchiveError) { return .success(try Retriever(from: &reader)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    @Test("The same evidence, scores and texts")
    func same() throws {
        let copy = try read(bytes)
        #expect(copy.knowledgeBase.fingerprint == retriever.knowledgeBase.fingerprint)
        #expect(copy.knowledgeBase.sources == retriever.knowledgeBase.sources)
        #expect(copy.knowledgeBase.topics.map(\.stops) == retriever.knowledgeBase.topics.map(\.stops))
        #expect(copy.threshold == retriever.threshold)
        for question in ["how do I brew a kettle?", "launch", "brewer", "parkign", "日本", "cafe", "crypto"] {
            #expect("\(copy.evidence(for: question))" == "\(retriever.evidence(for: question))")
        }
    }

    @Test("It is text that a literal can hold")
    func text() {
        #expect(String(validating: bytes, as: UTF8.self) != nil)
        #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
    }

    @Test("Cut short anywhere, it throws")
    func cut() {
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: ArchiveError.self) { try read(Array(bytes[..<length])) }
        }
    }

    @Test("Changed anywhere, it throws or is read, and a question can be asked of what was read", arguments: 0..<8)
    func changed(seed: Int) throws {
        var random = Linear(state: UInt64(seed))
        for _ in 0..<200 {
            var changed = bytes
            changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            if let retriever = try? read(changed) { _ = retriever.evidence(for: "how do I brew a kettle?") }
        }
    }
}

/// Knuth's MMIX generator: the same changes on every machine.
private struct Linear: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
