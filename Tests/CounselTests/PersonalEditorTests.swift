import Foundation
import Support
import Testing

@Suite("A long question in the person's own editor")
struct PersonalEditorTests {
    /// Starts the program with an editor that is a shell script; `$1` is the file.
    private func withEditor(
        _ script: String, options: [String] = [], keys: String = "", _ body: (Pty, Program) throws -> Void
    ) throws {
        try Program.inHome { program in
            let path = try program.write(script, to: "editor.sh")
            if !keys.isEmpty { _ = try program.write(keys, to: ".editrc") }
            let folder = program.home.appendingPathComponent("tmp")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let terminal = try Pty(
                Program.path.path, options,
                environment: [
                    "HOME": program.home.path, "NO_COLOR": "1", "EDITOR": "sh '\(path)'", "VISUAL": "",
                    "XDG_RUNTIME_DIR": folder.path, "PATH": "/usr/bin:/bin",
                ])
            try terminal.wait(for: "> ")
            try body(terminal, program)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty, "the file is gone")
            #expect(terminal.settings == terminal.originalSettings)
        }
    }

    /// Tells how it finds things, and adds a line.
    private static let adding = """
        [ -t 0 ] && [ -t 1 ] && stty -a | grep -q ' icanon' && echo "as other programs know it"
        stat -c 'mode %a' "$1" "${1%/*}"
        touch "$1~"
        printf 'and a second line 日本\\n\\n' >> "$1"
        """

    @Test("Ctrl-X Ctrl-E hands it the line, and what it leaves is the line", arguments: ["\u{18}\u{5}", "\u{1B}v"])
    func edits(keys: String) throws {
        let isVi = keys.hasPrefix("\u{1B}")
        try withEditor(Self.adding, keys: isVi ? "bind -v\n" : "") { terminal, program in
            terminal.type("what 👩‍💻 here")
            try terminal.wait(for: "here")
            terminal.type(keys)
            try terminal.wait(for: "as other programs know it")
            try terminal.wait(for: "mode 600\r\nmode 700\r\n")
            try terminal.wait(for: "second line 日本")
            #expect(Screen(terminal.output).text.hasSuffix("counsel> what 👩‍💻 here\nand a second line 日本"))
            terminal.type(isVi ? "A!\r" : "!\r")
            try terminal.wait(for: "counsel> ")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            let turns = try program.run("history", "show", "--json").objects()
            #expect(turns.map { $0["question"] as? String } == ["what 👩‍💻 here\nand a second line 日本!"])
        }
    }

    @Test("When it fails or is not there the line stays", arguments: ["echo spoilt > \"$1\"; exit 1", "kill -9 $$"])
    func fails(script: String) throws {
        try withEditor(script) { terminal, _ in
            terminal.type("what is here\u{1}\u{18}\u{5}")
            terminal.type("!")
            try terminal.wait(for: "!")
            #expect(Screen(terminal.output).line == "counsel> !|what is here")
            terminal.type("\u{3}\u{4}")
            #expect(terminal.ending() == 0)
        }
    }

    @Test("Ctrl-C and Ctrl-\\ in it are for it alone")
    func interrupted() throws {
        let script = """
            trap quit=1 QUIT
            trap interrupted=1 INT
            echo ready
            until [ "$quit$interrupted" = 11 ]; do sleep 0.05; done
            echo after >> "$1"
            """
        try withEditor(script) { terminal, _ in
            terminal.type("before\u{18}\u{5}")
            try terminal.wait(for: "ready")
            terminal.type("\u{1C}")
            try terminal.wait(for: "^\\")
            terminal.type("\u{3}")
            try terminal.wait(for: "after")
            #expect(Screen(terminal.output).text.hasSuffix("counsel> before\nafter"))
            terminal.type("\u{3}\u{4}")
            #expect(terminal.ending() == 0)
        }
    }

    @Test("In private none is opened, and that is said")
    func privately() throws {
        try withEditor("echo opened", options: ["--private"]) { terminal, program in
            let before = try program.snapshot()
            terminal.type("what is here\u{1}\u{18}\u{5}")
            try terminal.wait(for: "In private no editor is opened: it would write a file.")
            terminal.type("!")
            try terminal.wait(for: "!")
            #expect(Screen(terminal.output).line == "counsel [private]> !|what is here")
            terminal.type("\u{3}\u{4}")
            #expect(terminal.ending() == 0)
            #expect(try program.snapshot() == before)
        }
    }
}
