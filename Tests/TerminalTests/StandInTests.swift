import CLineEdit
import Glibc
import Testing

@testable import Terminal

@Suite struct StandInTests {
    init() { setlocale(LC_CTYPE, "C.UTF-8") }

    @Test(arguments: [
        ("abc", 3), ("日本", 2), ("👩‍💻", 1), ("e\u{301}", 1), ("é", 1), ("❤️", 1), ("🇩🇪🇫🇷", 2), ("\u{301}", 1),
        ("\u{202E}", 1), ("\u{F0000}", 1), ("\u{2CEB0}", 1), ("\u{9B}", 1), ("🫨", 1), ("क्षि", 3), ("a\u{0}b", 2),
        ("a\nb\t", 4),
    ]) func `one code for each step of the cursor`(text: String, count: Int) {
        var standIns = StandIns()
        let codes = standIns.codes(for: text)
        #expect(codes.count == count)
        #expect(standIns.text(of: codes) == text.filter { $0 != "\u{0}" })
    }

    /// What libedit counts is what the terminal shows.
    @Test(arguments: ["日", "👩‍💻", "e\u{301}", "❤️", "🇩🇪", "\u{301}", "\u{202E}", "\u{F0000}", "\u{2CEB0}", "🫨", "1️⃣"])
    func `a code is as wide as what is shown`(text: String) {
        var standIns = StandIns()
        for code in standIns.codes(for: text) {
            let shown = standIns.meaning(of: code)?.shown ?? standIns.text(of: [code])
            #expect(Int(cle_width(code)) == shown.displayWidth)
            #expect(StandIns.width(of: code) == shown.displayWidth)
        }
    }

    @Test(arguments: 1...9)
    func `drawn text is translated, however it is cut`(size: Int) {
        var standIns = StandIns()
        let text = "a👩‍💻e\u{301}\u{1B}[K日👍z"
        let bytes = standIns.codes(for: text).compactMap { Unicode.Scalar(UInt32($0)) }.flatMap {
            Array(String($0).utf8)
        }
        var drawn = DrawnText()
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            result += drawn.translated(bytes[start..<min(start + size, bytes.count)], with: standIns)
        }
        #expect(String(decoding: result, as: UTF8.self) == text)
    }

    @Test func `colours begin and end where they change`() {
        var standIns = StandIns()
        let codes = "ab".flatMap { standIns.code(for: $0, in: Style(.strong), of: .colored) } + standIns.codes(for: "c")
        let bytes = codes.compactMap { Unicode.Scalar(UInt32($0)) }.flatMap { Array(String($0).utf8) }
        var drawn = DrawnText()
        #expect(String(decoding: drawn.translated(bytes, with: standIns), as: UTF8.self) == "\u{1B}[1mab\u{1B}[0mc")
    }

    @Test(arguments: [
        (10, "abc", 0, 3), (3, "abc", 1, 0), (10, "abc\nde", 1, 2), (5, "a日日日", 1, 2), (4, "日日日", 1, 2),
        (20, "a\tb", 0, 9),
    ]) func `rows are counted as libedit draws them`(width: Int, text: String, row: Int, column: Int) {
        var standIns = StandIns()
        let position = Rows(width: width).position(after: standIns.codes(for: text))
        #expect(position.row == row && position.column == column)
    }
}
