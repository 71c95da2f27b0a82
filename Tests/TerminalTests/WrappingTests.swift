import Support
import Testing

@testable import Terminal

@Suite struct WrappingTests {
    @Test(arguments: [
        (10, "one two three", ["one two", "three"]),
        (7, "one two", ["one two"]),
        (6, "one two", ["one", "two"]),
        (5, "one  two", ["one", "two"]),
        (4, "abcdefghij", ["abcd", "efgh", "ij"]),
        (8, "well-kept list", ["well-", "kept", "list"]),
        (8, "say go or no-go now", ["say go", "or no-go", "now"]),
        (9, "a step-up b", ["a step-up", "b"]),
        (8, "a step-up b", ["a", "step-up", "b"]),
        (6, "minus -5 --flag", ["minus", "-5", "--flag"]),
        (4, "--flag", ["--fl", "ag"]),
        (5, "日本語の文", ["日本", "語の", "文"]),
        (6, "日本語。文", ["日本", "語。文"]),
        (7, "日「本」語", ["日", "「本」", "語"]),
        (8, "a 日本 👩‍💻 b", ["a 日本", "👩‍💻 b"]),
        (3, "👩‍💻👩‍💻", ["👩‍💻", "👩‍💻"]),
        (1, "日本", ["日", "本"]),
        (5, "a\nb c\n\nd", ["a", "b c", "", "d"]),
        (3, "", [""]),
        (3, "   ", [""]),
        (8, "a\u{A0}b c\u{A0}d e", ["a\u{A0}b c\u{A0}d", "e"]),
    ]) func `lines end where they may`(width: Int, text: String, lines: [String]) {
        #expect(wrapped(text, width: width) == lines)
    }

    @Test func `code and addresses are kept in one piece`() {
        let cells = [Cell](drawing: "see ") + [Cell](drawing: "well-kept", isLoose: false)
        #expect(Wrapping(width: 9).lines(of: cells).map { $0.text(in: .plain) } == ["see", "well-kept"])
    }

    @Test func `the first line may have another width`() {
        let lines = Wrapping(first: 3, others: 5).lines(of: [Cell](drawing: "aa bb cc"))
        #expect(lines.map { $0.text(in: .plain) } == ["aa", "bb cc"])
    }

    @Test(arguments: 0..<400)
    func `no line is too wide, and nothing is lost`(seed: UInt64) {
        var random = Random(seed: seed)
        let pieces = [
            "a", "word", "-", " ", "  ", "日", "本。", "👩‍💻", "e\u{301}", "é", "https://a-b.c/d", "\n", "「", "—", "क्षि",
        ]
        let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        let width = Int.random(in: 3...40, using: &random)
        let lines = wrapped(text, width: width)
        for line in lines { #expect(line.displayWidth <= width, "seed \(seed): \(line) in \(text)") }
        let kept = lines.joined().filter { $0 != " " }
        #expect(kept == text.filter { $0 != " " && $0 != "\n" }, "seed \(seed): \(text)")
    }

    private func wrapped(_ text: String, width: Int) -> [String] {
        Wrapping(width: width).lines(of: [Cell](drawing: text)).map { $0.text(in: .plain) }
    }
}
