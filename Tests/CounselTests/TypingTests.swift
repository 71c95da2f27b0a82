import Foundation
import Support
import Testing

/// Behaviours 3, 4 and 7, of the program itself: what its editor does is in TerminalTests.
@Suite("Typing at the prompt, in a pseudo-terminal")
struct TypingTests {
    @Test("Behaviour 3: three pasted lines are one question, sent by Enter alone, and no marker is seen")
    func paste() throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt()
            terminal.type("\u{1B}[200~what should I do\r\nat launch\nas a manager\u{1B}[201~")
            try terminal.wait { $0.text.hasSuffix("\ncounsel> what should I do\nat launch\nas a manager") }
            // Still the same line: it can be edited, in each of its rows.
            terminal.type("?\u{1B}[A!\u{1B}[B")
            try terminal.wait { $0.text.hasSuffix("\ncounsel> what should I do\nat launch!\nas a manager?") }
            try terminal.ask("")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            #expect(!String(decoding: terminal.output, as: UTF8.self).contains("0~"))
            #expect(try program.keptQuestions() == ["what should I do\nat launch!\nas a manager?"])
        }
    }

    @Test("Behaviour 4: letters of every kind are moved over, recalled after a restart and exported as typed")
    func letters() throws {
        let typed = "café 日本 👩‍💻"
        try Program.inHome { program in
            let first = try program.atPrompt()
            first.type(typed)
            try first.wait { $0.line == "counsel> \(typed)|" }
            // Over each kind, and back: the cursor is where the letter is then typed.
            first.type("\u{1B}[D\u{1B}[DX")
            try first.wait { $0.line == "counsel> café 日本X| 👩‍💻" }
            first.type("\u{7F}\u{1B}[D\u{1B}[D\u{1B}[DY")
            try first.wait { $0.line == "counsel> caféY| 日本 👩‍💻" }
            first.type("\u{7F}\u{1B}[FZ")
            try first.wait { $0.line == "counsel> \(typed)Z|" }
            try first.ask("\u{7F}")
            first.type(bytes: [0x61, 0xFF, 0x62])
            try first.wait { $0.line.contains("> a\u{FFFD}b|") }
            try first.ask("")
            first.type("\u{4}")
            #expect(first.ending() == 0)

            let second = try program.atPrompt()
            second.type("\u{1B}[A")
            try second.wait { $0.line.contains("> a\u{FFFD}b|") }
            second.type("\u{1B}[A")
            try second.wait { $0.line == "counsel> \(typed)|" }
            second.type("\u{3}\u{4}")
            #expect(second.ending() == 0)
            let exported = try program.keptQuestions().map { Array($0.utf8) }
            #expect(exported == [Array(typed.utf8), Array("a\u{FFFD}b".utf8)])
        }
    }

    @Test("Behaviour 7: Ctrl-R searches what was asked in every session, as it is typed")
    func search() throws {
        try Program.inHome { program in
            for (name, line) in [
                ("spring", "how do I monitor the results?"), ("summer", "how do I bake bread"),
            ] {
                _ = try program.run("--session", name, input: line + "\n")
            }
            let terminal = try program.atPrompt()
            try terminal.ask("what should I do at launch?")
            terminal.type("\u{12}how")
            try terminal.wait { $0.line.contains("bake bread") }
            terminal.type(" do i mon")
            try terminal.wait {
                $0.line.filter { $0 != "|" }.hasSuffix("“how do i mon”: how do I monitor the results?")
            }
            try terminal.ask("")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            let asked = try program.run("history", "show", "--json").objects().compactMap { $0["question"] as? String }
            #expect(asked == ["what should I do at launch?", "how do I monitor the results?"])
        }
    }
}
