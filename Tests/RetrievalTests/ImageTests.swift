import Foundation
import Testing

@testable import Knowledge
@testable import Retrieval

@Suite("An image says what indexing found out, and nothing else can be read from it")
struct ImageTests {
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
        let knowledgeBase = try KnowledgeBase.load(from: [.files(name: "guide", files)]).0
        retriever = Retriever(over: knowledgeBase)
        bytes = Retriever.image(of: knowledgeBase)
    }

    private func read(_ bytes: [UInt8]) throws(ImageError) -> Retriever {
        try Retriever(reading: Image(.holding(bytes)))
    }

    private static let questions = [
        "how do I brew a kettle?", "launch", "brewer", "parkign", "日本", "cafe", "crypto",
    ]

    /// From the heap, from a literal of the program, and from a mapped file.
    @Test("The same evidence, scores and texts wherever it lies", arguments: ["heap", "literal", "file"])
    func same(place: String) throws {
        let file = NSTemporaryDirectory() + "image-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let packed = Literal.packed(bytes)
        let memory =
            switch place {
            case "heap": ImageMemory.holding(bytes)
            case "literal": packed.withUnsafeBytes { Literal.unpacked($0) }
            default: try #require(ImageMemory.mapping(file))
            }
        let copy = try Retriever(reading: Image(memory))
        #expect(copy.knowledgeBase.fingerprint == retriever.knowledgeBase.fingerprint)
        #expect(copy.knowledgeBase.sources == retriever.knowledgeBase.sources)
        #expect("\(Array(copy.knowledgeBase.topics))" == "\(Array(retriever.knowledgeBase.topics))")
        #expect(copy.threshold == retriever.threshold)
        for question in Self.questions {
            #expect("\(copy.evidence(for: question))" == "\(retriever.evidence(for: question))")
        }
    }

    @Test("The same topics give the same bytes")
    func sameBytes() {
        #expect(Retriever.image(of: retriever.knowledgeBase) == bytes)
    }

    @Test("It is whole, and a changed byte is noticed")
    func whole() throws {
        #expect(try Image(.holding(bytes)).isWhole)
        var changed = bytes
        changed[changed.count / 2] ^= 1
        #expect(try !Image(.holding(changed)).isWhole)
    }

    @Test("Packed, it is text that a literal can hold")
    func text() {
        let packed = Literal.packed(bytes)
        #expect(packed.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "o") })
    }

    @Test("Cut short anywhere, it throws")
    func cut() {
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: ImageError.self) { try read(Array(bytes[..<length])) }
        }
    }

    /// The sums in its head are made right again, as somebody who means harm would.
    @Test("Changed anywhere, it throws or is read, and questions can be asked of what was read", arguments: 0..<16)
    func changed(seed: Int) throws {
        var random = Linear(state: UInt64(seed))
        var readable = 0
        for _ in 0..<200 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            changed.replaceSubrange(..<48, with: bytes[..<48])
            let head = 48 + 16 * Int(changed[32])
            let sum = changed.withUnsafeBytes { Image.headSum($0, head) }
            changed.replaceSubrange(40..<48, with: withUnsafeBytes(of: sum) { Array($0) })
            guard let copy = try? read(changed) else { continue }
            readable += 1
            for question in Self.questions { _ = copy.evidence(for: question) }
            _ = copy.knowledgeBase.topics.map { copy.knowledgeBase.children(of: $0.id) }
        }
        #expect(readable > 50)
    }
}

/// Knuth's MMIX generator: the same changes on every machine.
struct Linear: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
