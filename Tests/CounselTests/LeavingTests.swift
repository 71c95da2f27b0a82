import Foundation
import Support
import Testing

@Suite("Behaviour 2: leaving")
struct LeavingTests {
    @Test(
        "Ctrl-D on an empty line, and the words for it, leave at once with status 0 and a newline, and ask nothing",
        arguments: ["\u{4}", "quit\r", "exit\r", "/quit\r", "  EXIT \r"], [false, true])
    func leaves(keys: String, afterQuestion: Bool) throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt()
            if afterQuestion {
                try terminal.ask("how do I bake bread")
            }
            let start = Screen(terminal.output).row
            terminal.type(keys)
            #expect(terminal.ending() == 0)
            let screen = Screen(terminal.output)
            let typed = keys.filter { !$0.isNewline && $0 != "\u{4}" }
            #expect(String(screen.rows[start].prefix(9 + typed.count)) == "counsel> \(typed)")
            #expect(!screen.rows[(start + 1)...].contains { !$0.isEmpty }, "nothing is said or asked")
            #expect(screen.column == 0 && screen.row > start, "the shell's prompt begins a row")
            #expect(terminal.settings == terminal.originalSettings)
        }
    }

    @Test("Ctrl-D with text on the line deletes, and never leaves")
    func text() throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt()
            terminal.type("abc\u{4}d")
            try terminal.wait { $0.line.hasPrefix("counsel> abcd|") }
            terminal.type("\u{1}\u{4}\u{4}")
            try terminal.wait { $0.line == "counsel> |cd" }
            terminal.type("\u{3}")
            try terminal.wait(for: "counsel> ")
            try terminal.ask("exit the market")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            #expect(try program.keptQuestions() == ["exit the market"])
        }
    }
}
