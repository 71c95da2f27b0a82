import Foundation
import Support
import Terminal
import Testing

/// Behaviour 5: widths, resizing, and terminals that can do little.
@Suite("Any terminal, in a pseudo-terminal")
struct AnyTerminalTests {
    static let question = "what should I do at launch?"

    /// Starts the program in a terminal with an empty home, and waits for its first prompt.
    private func atPrompt(
        _ options: [String] = [], _ environment: [String: String] = [:], columns: Int,
        _ body: (Pty) throws -> Void
    ) throws {
        try Program.inHome { program in
            let variables = ["HOME": program.home.path].merging(environment) { $1 }
            let terminal = try Pty(Program.path.path, options, environment: variables, columns: columns)
            try terminal.wait(for: "counsel> ")
            try body(terminal)
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
        }
    }

    private func rows(_ terminal: Pty, columns: Int) -> [Substring] {
        Screen(terminal.output, columns: columns).text.split(separator: "\n")
    }

    @Test(
        "What is said is as wide as the terminal, and never wider than a hundred columns",
        arguments: [40, 80, 120, 200])
    func width(columns: Int) throws {
        try atPrompt(columns: columns) { terminal in
            terminal.type("\(Self.question)\r")
            try terminal.wait(for: "counsel (launch)> ")
            let widths = rows(terminal, columns: 400).map { String($0).displayWidth }
            let widest = try #require(widths.max())
            #expect(widest <= min(columns, 100))
            #expect(widest > min(columns, 100) - 8, "it uses the room there is")
        }
    }

    @Test("After a resize in the middle of a line there is one prompt, and the next answer has the new width")
    func resize() throws {
        try atPrompt(columns: 100) { terminal in
            terminal.type("what should I do")
            try terminal.wait(for: "do")
            terminal.resize(columns: 40)
            // It draws the line anew, as far as it was typed.
            try terminal.wait(for: "counsel> ")
            try terminal.wait(for: "do")
            let asked = rows(terminal, columns: 40).filter { $0.contains("counsel>") }
            #expect(asked == ["counsel> what should I do"])
            let start = terminal.output.count
            terminal.type(" at launch?\r")
            try terminal.wait(for: "counsel (launch)> ")
            let answer = Screen(Array(terminal.output[start...]), columns: 400).text
            let lines = answer.split(separator: "\n").drop { !$0.hasPrefix("Product launch") }
            #expect(lines.count > 20 && lines.allSatisfy { String($0).displayWidth <= 40 })
        }
    }

    @Test(
        "A terminal of which nothing is known gets text, no sequence and no warning",
        arguments: ["dumb", "", "no-such-terminal", nil] as [String?])
    func incapable(kind: String?) throws {
        try Program.inHome { program in
            let terminal = try Pty(Program.path.path, environment: ["HOME": program.home.path, "TERM": kind])
            try terminal.wait(for: "counsel> ")
            terminal.type("\(Self.question)\r")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("xyzz\u{1B}[Dy\r")
            try terminal.wait(for: "no guidance")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            #expect(!terminal.output.contains(0x1B))
            let said = String(decoding: terminal.output, as: UTF8.self)
            #expect(!said.contains("entry for terminal") && !said.contains("dumb terminal"))
        }
    }

    @Test(
        "A voice or a Braille line gets one thing after the other, without drawn signs",
        arguments: [(["--plain"], "xterm"), ([], "dumb")] as [([String], String)])
    func plain(options: [String], kind: String) throws {
        try atPrompt(options, ["TERM": kind], columns: 40) { terminal in
            terminal.type("/show phase/launch/checklist\r")
            try terminal.wait(for: "counsel> ")
            terminal.type("\(Self.question)\r")
            try terminal.wait(for: "counsel (launch)> ")
            #expect(!terminal.output.contains(0x1B))
            let said = String(decoding: terminal.output, as: UTF8.self)
            #expect(!said.unicodeScalars.contains { (0x2500...0x27BF).contains($0.value) || $0 == "•" })
            #expect(said.contains("\n1. ") && !said.contains("\n  1"))
        }
    }

    @Test("A script writes the same bytes whatever the terminal is called")
    func scripts() throws {
        try Program.inHome { program in
            let script = "\(Self.question)\n/topics\n"
            let usual = try program.run(input: script).output
            #expect(try program.run(input: script, environment: ["TERM": "dumb"]).output == usual)
        }
    }
}
