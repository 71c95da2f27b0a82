import Foundation
import Support
import Testing

@Suite("Keys without any sense in them")
struct RandomKeysTests {
    /// What a hand may send: text, every control key but the one that quits, the named keys, pieces of them, pastes.
    private static let keys: [String] =
        [
            "a", "Z", " ", "/", "?", "1", "9", "launch", "/why", "é", "e\u{301}", "日本", "👩‍💻", "🇩🇪", "\u{200D}",
            "\u{FE0F}", "ب",
        ]
        + (0x00...0x1F).filter { $0 != 0x1C && $0 != 0x1B }.compactMap { Unicode.Scalar($0).map { String($0) } }
        + ["A", "B", "C", "D", "H", "F", "3~", "5~", "1;5C", "1;5D", "Z", "15~", "99", "?"].map { "\u{1B}[" + $0 }
        + ["b", "f", "d", "\r", "\u{7F}", "\u{1B}", "0", "$", "cw", "xp", "k", "j", "/la", "p", "u"].map {
            "\u{1B}" + $0
        }
        + ["\u{7F}", "\u{1B}", "\t", "\t\t", "\r", "\u{12}la", "\u{18}\u{5}", "\u{16}\u{1}"]
        + [
            "\u{1B}[200~one\rtwo\u{3}\u{1B}[A\u{1B}[201~",
            "\u{1B}[200~" + String(repeating: "long ", count: 300) + "\u{1B}[201~",
        ]

    @Test(
        "With vi keys the end of an empty line is its beginning",
        arguments: [
            "\u{1B}xp\u{1B}[F\u{B}", "\u{1B}$\u{1B}[200~" + String(repeating: "long ", count: 300) + "\u{1B}[201~",
        ])
    func endOfEmptyLine(keys: String) throws {
        try Program.inHome { program in
            _ = try program.write("bind -v\n", to: ".editrc")
            let terminal = try Pty(Program.path.path, environment: ["HOME": program.home.path])
            try terminal.wait(for: "> ")
            terminal.type(keys + "\u{3}")
            try terminal.wait(for: "^C")
            try terminal.wait(for: "> ")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
        }
    }

    @Test(
        "10,000 of them, with resizing, neither end it otherwise than well nor leave the terminal changed",
        arguments: [1, 2])
    func keys(seed: UInt64) throws {
        try Program.inHome { program in
            _ = try program.write("# Tea\n\nBoil water and wait.\n\n## Launch\n\nPour it.", to: "kb/tea.md")
            _ = try program.write("# Coffee\n\nGrind beans.\n\n## Launch\n\nPour it.", to: "kb/coffee.md")
            if seed % 2 == 0 { _ = try program.write("bind -v\n", to: ".editrc") }
            var random = Random(seed: seed)
            var typed = 0
            while typed < 5_000 {
                let terminal = try Pty(
                    Program.path.path, ["--kb", program.home.appendingPathComponent("kb").path],
                    environment: [
                        "HOME": program.home.path, "EDITOR": "true", "PATH": "/usr/bin:/bin", "COUNSEL_PAGER": "cat",
                    ])
                try terminal.wait(for: "> ")
                var hasLeftByItself = true
                do {
                    while typed < 5_000 {
                        typed += try type(100, into: terminal, random: &random)
                    }
                    terminal.type("\u{4}")
                    hasLeftByItself = false
                } catch {
                    // Some keys leave: /quit from the history, Ctrl-D on an empty line.
                }
                #expect(terminal.ending() == 0, "seed \(seed), after \(typed) keys")
                #expect(terminal.settings == terminal.originalSettings, "seed \(seed), after \(typed) keys")
                // A Ctrl-C outside of editing has the terminal drop what was not yet read of it, and so perhaps this.
                if !hasLeftByItself {
                    let output = String(decoding: terminal.output, as: UTF8.self)
                    let last = try #require(output.range(of: "\u{1B}[?2004", options: .backwards))
                    #expect(output[last.upperBound...].first == "l", "pasted text is marked still")
                }
            }
        }
    }

    /// So many keys, and then Ctrl-C, so that it is seen that all were taken.
    private func type(_ count: Int, into terminal: Pty, random: inout Random) throws -> Int {
        for _ in 0..<count {
            terminal.type(Self.keys.randomElement(using: &random) ?? "")
            if Int.random(in: 0..<50, using: &random) == 0 {
                terminal.resize(
                    columns: Int.random(in: 1...120, using: &random), rows: Int.random(in: 1...30, using: &random))
            }
        }
        // What only a conversation says comes when all before has been taken. It is asked for again, as a key before
        // may have waited for the first ones, and a late Ctrl-C drops what came with it. Ctrl-Q, in case Ctrl-S held
        // the output; Ctrl-C alone, as within a paste it is text.
        terminal.resize(columns: 80)
        var isHeard = false
        for _ in 0..<30 where !isHeard {
            for key in ["\u{11}", "\u{3}", "\u{3}", "/zq\r"] {
                terminal.type(key)
                if try terminal.waits(for: "/zq is no command", atMost: 0) { isHeard = true }
                usleep(20_000)
            }
            if !isHeard { isHeard = try terminal.waits(for: "/zq is no command", atMost: 2) }
        }
        #expect(isHeard, "\(String(decoding: terminal.output.suffix(400), as: UTF8.self).debugDescription)")
        try terminal.wait(for: "> ")
        return count
    }
}
