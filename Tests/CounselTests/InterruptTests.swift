import Foundation
import Support
import Testing

@Suite("Ctrl-C, wherever it is pressed")
struct InterruptTests {
    /// A home with a topic that takes longer to show than a terminal will hold that nobody reads.
    private func withLongTopic(_ body: (Program, _ options: [String], _ environment: [String: String]) throws -> Void)
        throws
    {
        try Program.inHome { program in
            let lines = (1...20_000).map { "## Step \($0)\n\nPour *hot* water, number \($0).\n\n" }.joined()
            _ = try program.write("# Tea\n\nBoil water and wait.\n\n" + lines, to: "kb/tea.md")
            let environment = ["HOME": program.home.path, "COUNSEL_PAGER": "cat", "PAGER": "cat"]
            try body(program, ["--kb", program.home.appendingPathComponent("kb").path], environment)
        }
    }

    @Test("During an answer it stops the answer, resets the colours and asks again")
    func answer() throws {
        try withLongTopic { program, options, environment in
            let terminal = try Pty(Program.path.path, options + ["--color", "always"], environment: environment)
            try terminal.wait(for: "> ")
            terminal.type("/show tea\r")
            try terminal.wait(for: "Step 1")
            terminal.type("\u{3}")
            let rest = try terminal.wait(for: "counsel")
            #expect(!rest.contains("number 20000"), "the answer went on to its end")
            #expect(rest.contains("\u{1B}[0m\r\n"))
            #expect(Screen(terminal.output).rows.last?.starts(with: "counsel") == true, "the prompt begins a row")
            terminal.type("quit\r")
            #expect(terminal.ending() == 0)
            #expect(terminal.settings == terminal.originalSettings)
        }
    }

    @Test("A half-typed line that is dropped is not stored, nor run with the next")
    func dropped() throws {
        try Program.inHome { program in
            let terminal = try Pty(Program.path.path, environment: ["HOME": program.home.path, "NO_COLOR": "1"])
            try terminal.wait(for: "counsel> ")
            terminal.type("abc\u{1B}[D")
            try terminal.wait(for: "abc")
            terminal.type("\u{3}")
            try terminal.wait(for: "counsel> ")
            #expect(Screen(terminal.output).text.hasSuffix("counsel> abc^C\ncounsel>"))
            terminal.type("\u{1B}[Ahow do I bake bread\r")
            try terminal.wait(for: "counsel> ")
            terminal.type("\u{3}")
            try terminal.wait(for: "Ctrl-D or /quit leaves.\r\n")
            try terminal.wait(for: "counsel> ")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            let turns = try program.run("history", "show", "--json").objects()
            #expect(turns.map { $0["question"] as? String } == ["how do I bake bread"])
        }
    }

    @Test("A script ends with 130, as a shell sees it")
    func script() throws {
        try withLongTopic { program, options, environment in
            let command = "(echo /show tea; sleep 60) | '\(Program.path.path)' --kb '\(options[1])'; echo \"status $?\""
            let terminal = try Pty("/bin/sh", ["-c", "trap : INT; " + command], environment: environment)
            try terminal.wait(for: "Step 1")
            terminal.type("\u{3}")
            try terminal.wait(for: "status 130\r\n")
            #expect(terminal.ending() == 0)
        }
    }
}
