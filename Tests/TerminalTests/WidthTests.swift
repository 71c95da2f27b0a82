import CLineEdit
import Glibc
import Testing

@testable import Terminal

@Suite struct WidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("café", 4), ("cafe\u{301}", 4), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4),
        ("1️⃣", 2), ("❤", 1), ("❤️", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("—…„“", 4), ("क्षि", 3), ("z\u{327}\u{301}", 1), ("\u{200B}", 0),
        ("┃█", 2), ("a\u{AD}b", 3),
    ]) func `text takes columns`(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    /// The system's table is older: what it does not know, it is not asked about. A vowel of Ahom changed meanwhile.
    @Test func `single scalars are as wide as the system has them`() {
        setlocale(LC_CTYPE, "C.UTF-8")
        var different: [String] = []
        for value in UInt32(0x20)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
            let known = Int(cle_width(wchar_t(value)))
            if known >= 0, known != scalar.displayWidth, value != 0x1171E {
                different.append("\(String(value, radix: 16)): \(known)")
            }
        }
        #expect(different.isEmpty)
    }
}
