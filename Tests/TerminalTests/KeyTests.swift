import Support
import Testing

@testable import Terminal

@Suite struct KeyTests {
    private func keys(_ bytes: [UInt8], passing passed: Set<[UInt8]> = []) -> [Key] {
        var decoder = KeyDecoder()
        decoder.passed = passed
        decoder.interruptKey = 3
        return bytes.flatMap { decoder.keys(from: $0) } + decoder.keysAfterPause()
    }

    private func typed(_ text: String) -> [Key] { text.unicodeScalars.map { .scalar($0) } }

    @Test(
        arguments: [
            ("a", [.scalar("a")]),
            ("é日👍", [.scalar("é"), .scalar("日"), .scalar("👍")]),
            ("\u{1B}", [.scalar("\u{1B}")]),
            ("\u{1B}b", [.scalar("\u{1B}"), .scalar("b")]),
            ("\u{1B}é", [.scalar("\u{1B}"), .scalar("é")]),
            ("\u{1B}[", [.scalar("\u{1B}"), .scalar("[")]),
            ("\u{1B}[A", [.command(.up)]),
            ("\u{1B}OA", [.command(.up)]),
            ("\u{1B}\u{1B}[A", [.scalar("\u{1B}"), .command(.up)]),
            ("\u{1B}[1;5C", [.command(.wordRight)]),
            ("\u{1B}[[Ax", [.scalar("x")]),
            ("\u{1B}[15~x", [.scalar("x")]),
            ("\u{1B}[?1;2cx", [.scalar("x")]),
            ("\u{1B}[1\u{1B}[B", [.command(.down)]),
            ("\u{1B}\r", [.command(.newline)]),
            ("a\u{3}b", [.scalar("a"), .command(.interrupt), .scalar("b")]),
            ("\u{1B}[\u{3}", [.command(.interrupt)]),
            ("\u{1B}[200~a\u{1B}[Ab\u{3}\u{1B}[201~c", [.paste("a\u{1B}[Ab\u{3}"), .scalar("c")]),
            ("\u{1B}[200~a\r\nb\n\rc\rd\n\n\u{1B}[201~", [.paste("a\nb\nc\nd")]),
            ("\u{1B}[200~a\r\r\n\nb\u{1B}[201~", [.paste("a\n\n\nb")]),
            ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
        ] as [(String, [Key])])
    func `bytes are keys`(text: String, expected: [Key]) {
        #expect(keys(Array(text.utf8)) == expected)
    }

    @Test(
        arguments: [
            ([0xFF], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("), ([0xE2, 0x82, 0x61], "\u{FFFD}a"),
            ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"), ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}a"),
            ([0x80, 0xC3, 0xA9], "\u{FFFD}é"),
            ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}"), ([0xE2, 0x1B, 0x62], "\u{FFFD}\u{1B}b"),
        ] as [([UInt8], String)])
    func `what is no UTF-8 is replaced`(bytes: [UInt8], text: String) {
        #expect(keys(bytes) == typed(text))
    }

    @Test func `a sequence that the person has bound is passed on`() {
        let sequence = Array("\u{1B}[A".utf8)
        #expect(keys(sequence, passing: [sequence]) == typed("\u{1B}[A"))
    }

    @Test(
        arguments: [
            ("bind ^R em-inc-search-prev", [[0x12]]),
            ("bind \"\\e[A\" ed-search-prev-history", [[0x1B, 0x5B, 0x41]]),
            ("bind '^[[A' ed-search-prev-history", [[0x1B, 0x5B, 0x41]]),
            ("counsel:bind -a \"^I\" ed-insert", [[0x09]]),
            ("bind \\\\033x ed-insert", [[0x1B, 0x78]]),
            ("bind \"^?\" ed-delete-prev-char", [[0x7F]]),
            ("bind -v", []),
            ("edit on", []),
            ("# bind ^R ed-insert", []),
            ("", []),
        ] as [(String, [[UInt8]])])
    func `bound keys are found`(line: String, expected: [[UInt8]]) {
        var bindings = KeyBindings()
        bindings.add(line)
        #expect(bindings.keys == Set(expected))
    }

    @Test func `any bytes are taken`() {
        for seed in 0..<500 as Range<UInt64> {
            var random = Random(seed: seed)
            let likely = Array("\u{1B}[O200~01;A\r\u{3}é".utf8)
            let bytes = (0..<60).map { _ -> UInt8 in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
            }
            _ = keys(bytes)
        }
    }
}
