import Glibc
import Support
import Testing

/// The editor as a person meets it: the probe reads lines in a pseudo-terminal and prints the scalars that it got.
@Suite struct LineEditorTests {
    private func start(_ environment: [String: String] = [:], columns: Int = 80) throws -> Pty {
        let pty = try Pty(try builtProgram("terminal-probe"), environment: environment, columns: columns)
        try pty.wait(for: "probe> ")
        return pty
    }

    private func scalars(_ text: String) -> String {
        "got <" + text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") + ">"
    }

    /// Types, and waits for what the program got of it.
    private func expect(_ pty: Pty, typing keys: String, toGive text: String) throws {
        pty.type(keys)
        try pty.wait(for: scalars(text))
        try pty.wait(for: "probe> ")
    }

    @Test(arguments: [
        ("hello\r", "hello"),
        ("café 日本 👩‍💻\r", "café 日本 👩‍💻"),
        ("abc\u{1B}[D\u{1B}[DX\r", "aXbc"),
        ("abc\u{1B}[HX\u{1B}[FY\r", "XabcY"),
        ("abc\u{1}\u{1B}[3~\r", "bc"),
        ("one two\u{17}three\r", "one three"),
        ("one two\u{1B}[1;5DX\r", "one Xtwo"),
        ("one two\u{1}\u{1B}[1;5CX\r", "oneX two"),
        ("one\u{1B}\rtwo\r", "one\ntwo"),
        ("abcd\u{1}\u{4}\r", "bcd"),
        ("abc\u{4}\r", "abc"),
        ("a\u{1B}[15~b\u{1B}[6~c\r", "abc"),
        ("x👩‍💻\u{1B}[Dy\r", "xy👩‍💻"),
        ("x👩‍💻e\u{301}\u{7F}\u{7F}z\r", "xz"),
        ("🇩🇪🇫🇷\u{1B}[D-\r", "🇩🇪-🇫🇷"),
        ("\u{1B}[A\r", "Last question?"),
        ("new\r\u{1B}[A!\r", "new!"),
        ("\u{12}café\r", "café 日本 👩‍💻"),
        ("\u{12}QUESTION\u{7}\r", ""),
        ("\u{12}question\u{12}\r", "first question"),
        ("\u{12}last\u{1B}[F!\r", "Last question?!"),
        ("länge la\t\r", "länge launch"),
        ("\t\r", "What comes after launch?"),
        ("日\t\r", "日本"),
        ("/t\t\r", "/topics"),
    ]) func `keys make the line`(keys: String, line: String) throws {
        let pty = try start()
        pty.type(keys)
        // One of the cases sends a line before the one that counts.
        try pty.wait(for: scalars(line))
    }

    @Test func `bytes that are no UTF-8 become replacement characters`() throws {
        let pty = try start()
        pty.type(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63, 0x0D])
        try pty.wait(for: scalars("a\u{FFFD}b\u{FFFD}c"))
    }

    @Test func `control characters of text are never drawn`() throws {
        let pty = try start()
        pty.type("\u{1B}[200~a\u{1B}]0;title\u{7}b\u{202E}c\u{9B}31m\u{1B}[201~\r")
        let drawn = try pty.wait(for: "got <")
        #expect(!drawn.contains("\u{1B}]") && !drawn.contains("\u{202E}") && !drawn.contains("\u{9B}"))
        try pty.wait(for: "61 1b 5d 30")
    }

    @Test func `the cursor stands in the right column`() throws {
        let pty = try start(["NO_COLOR": "1"])
        pty.type("a日👩‍💻e\u{301}f\u{1B}[D\u{1B}[D\u{1B}[D")
        pty.type("\u{2}X")
        try pty.wait(for: "X")
        pty.type("\u{5}Y")
        try pty.wait(for: "Y")
        #expect(Screen(pty.output).line == "probe> aX日👩‍💻e\u{301}fY|")
    }

    @Test func `Ctrl-C shows itself, drops the line and asks again`() throws {
        let pty = try start(["NO_COLOR": "1"])
        pty.type("abc def\u{1}\u{3}")
        try pty.wait(for: "interrupted\r\n")
        try pty.wait(for: "probe> ")
        pty.type("\u{3}")
        try pty.wait(for: "interrupted, empty\r\n")
        try pty.wait(for: "probe> ")
        #expect(
            Screen(pty.output).text
                == "probe> abc def^C\ninterrupted\nprobe> ^C\ninterrupted, empty\nprobe>")
        try expect(pty, typing: "next\r", toGive: "next")
    }

    @Test func `Ctrl-C ends a search, and the line with it`() throws {
        let pty = try start()
        pty.type("\u{12}fir\u{3}")
        try pty.wait(for: "interrupted\r\n")
        try pty.wait(for: "probe> ")
        try expect(pty, typing: "next\r", toGive: "next")
    }

    @Test func `Ctrl-C between lines is for whoever works then`() throws {
        let pty = try start()
        pty.type("work\r")
        try pty.wait(for: "working")
        pty.type("\u{3}")
        try pty.wait(for: "work cancelled")
        try pty.wait(for: "probe> ")
        try expect(pty, typing: "next\r", toGive: "next")
    }

    @Test func `Ctrl-D on an empty line is the end`() throws {
        let pty = try start(["NO_COLOR": "1"])
        pty.type("\u{4}")
        try pty.wait(for: "\r\nend\r\n")
        #expect(pty.ending() == 0)
    }

    @Test func `several pasted lines are one, and nothing is sent before Enter`() throws {
        let pty = try start(["NO_COLOR": "1"])
        pty.type("\u{1B}[200~one\r\ntwo\rthree\n\u{1B}[201~")
        try pty.wait(for: "three")
        #expect(Screen(pty.output).text == "probe> one\ntwo\nthree")
        try expect(pty, typing: "!\r", toGive: "one\ntwo\nthree!")
        #expect(!String(decoding: pty.output, as: UTF8.self).contains("00~"))
        try expect(pty, typing: "\u{1B}[A\r", toGive: "one\ntwo\nthree!")
    }

    @Test func `up and down move between the lines of a question before they recall`() throws {
        let pty = try start()
        try expect(pty, typing: "ab\u{1B}\rcd\u{1B}[AX\u{1B}[BY\r", toGive: "abX\ncdY")
    }

    @Test func `what was typed ahead is kept`() throws {
        let pty = try start()
        pty.type("one\rtwo\rthree\r")
        for line in ["one", "two", "three"] { try pty.wait(for: scalars(line)) }
    }

    @Test func `a recalled line is there once, as the newest`() throws {
        let pty = try start()
        try expect(pty, typing: "first question\r", toGive: "first question")
        try expect(pty, typing: "\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\r", toGive: "café 日本 👩‍💻")
    }

    @Test func `several candidates are listed with their titles`() throws {
        let pty = try start(["NO_COLOR": "1"])
        pty.type("/s\t")
        try pty.wait(for: "probe> /s")
        #expect(
            Screen(pty.output).text
                == "probe> /s\n/show     what show does\n/sources  what sources does\nprobe> /s")
    }

    @Test func `a narrower window shows one prompt`() throws {
        let pty = try start(["NO_COLOR": "1"], columns: 100)
        pty.type("a question that is long enough to need two rows")
        try pty.wait(for: "two rows")
        pty.resize(columns: 40)
        // 54 columns, the cursor behind them: it stood in the first row, and stands in the second now.
        try pty.wait(for: "\r\u{1B}[1A\u{1B}[Jprobe> a question")
        try expect(pty, typing: "!\r", toGive: "a question that is long enough to need two rows!")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGABRT, SIGILL])
    func `a signal gives the terminal back and ends the process`(signal: Int32) throws {
        let pty = try start()
        pty.type("abc")
        try pty.wait(for: "abc")
        #expect(pty.settings != pty.originalSettings)
        pty.send(signal)
        try pty.wait(for: "\u{1B}[?2004l")
        #expect(pty.ending() == -signal)
        #expect(pty.settings == pty.originalSettings)
    }

    @Test func `the key for quitting gives the terminal back and ends the process without a word`() throws {
        let pty = try start(["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"])
        pty.type("abc")
        try pty.wait(for: "abc")
        pty.type("\u{1C}")
        #expect(pty.ending() == -SIGQUIT)
        #expect(pty.settings == pty.originalSettings)
        #expect(Screen(pty.output).text == "probe> abc")
    }

    @Test func `between lines the terminal is as it was before`() throws {
        let pty = try start()
        pty.type("work\r")
        try pty.wait(for: "working")
        #expect(pty.settings == pty.originalSettings)
    }

    @Test func `after a stop the line is drawn again`() throws {
        let pty = try start(["NO_COLOR": "1"])
        pty.type("abc")
        try pty.wait(for: "abc")
        pty.send(SIGSTOP)
        pty.send(SIGCONT)
        try pty.wait(for: "probe> abc")
        try expect(pty, typing: "d\r", toGive: "abcd")
    }

    @Test(arguments: ["dumb", "", "no-such-terminal"])
    func `an incapable terminal gets no escapes and no warnings`(kind: String) throws {
        let pty = try start(["TERM": kind])
        try expect(pty, typing: "hello\u{1B}[D\u{1B}[DX\r", toGive: "helXlo")
        pty.type("\u{4}")
        try pty.wait(for: "end")
        let output = String(decoding: pty.output, as: UTF8.self)
        #expect(!output.contains("\u{1B}") && !output.contains("No entry") && output.hasPrefix("probe> "))
    }

    @Test(arguments: ["C", "POSIX", "xx_XX.ISO-8859-1", ""])
    func `the locale does not matter`(locale: String) throws {
        let pty = try start(["LC_ALL": locale])
        try expect(pty, typing: "日本 é\r", toGive: "日本 é")
    }
}
