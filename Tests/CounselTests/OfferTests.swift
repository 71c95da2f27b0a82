import Foundation
import Support
import Testing

/// Behaviours 10, 11 and 14: what is on offer, and what is leant on.
@Suite("Offers and context at the prompt, in a pseudo-terminal")
struct OfferTests {
    private static let question = "what should I do at launch?"

    /// Types a line, sees that `prompt` follows, and gives what was said.
    private func ask(_ terminal: Pty, _ line: String, then prompt: String) throws -> String {
        let said = try terminal.ask(line, columns: 100)
        #expect(said.hasSuffix("\n\(prompt)> "))
        return said
    }

    private func leave(_ terminal: Pty) {
        terminal.type("\u{4}")
        #expect(terminal.ending() == 0)
    }

    /// The numbered questions at the end of an answer.
    private func offers(of answer: String) -> [String] {
        answer.split(separator: "Ask next").last?.split(separator: "\n").compactMap {
            $0.wholeMatch(of: #/  \d  (.+)/#).map { String($0.1) }
        } ?? []
    }

    @Test("Behaviour 10: of two topics that stand equally near both are offered; only their numbers choose")
    func ambiguous() throws {
        try Program.inHome { program in
            for (name, text) in [
                ("black", "# Black tea\n\nBoil the kettle for tea of the black kind."),
                ("green", "# Green tea\n\nBoil the kettle for tea of the green kind."),
                ("park", "# Parking\n\nBehind the house, by the wall."),
            ] {
                _ = try program.write(text, to: "kb/\(name).md")
            }
            let terminal = try program.atPrompt("--kb", program.home.path + "/kb", columns: 100)
            let both = try ask(terminal, "tea", then: "counsel")
            #expect(both.contains("Which one?\n  1  Black tea\n  2  Green tea\n"))
            #expect(try ask(terminal, "3", then: "counsel").contains("Type a number from 1 to 2"))
            #expect(try ask(terminal, "2", then: "counsel (green)").contains("of the green kind"))
            _ = try ask(terminal, "tea", then: "counsel (green)")
            let other = try ask(terminal, "where is the parking?", then: "counsel (park)")
            #expect(other.contains("Behind the house") && !other.contains("Understood as"))
            leave(terminal)
        }
    }

    @Test("Behaviour 11: a number asks the question that it stands before, another names the range, words are words")
    func followUps() throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt(columns: 100)
            let offered = offers(of: try ask(terminal, Self.question, then: "counsel (launch)"))
            #expect((1...5).contains(offered.count))
            let second = try #require(offered.dropFirst().first)

            let refused = try ask(terminal, "9", then: "counsel (launch)")
            #expect(refused.contains("Type a number from 1 to \(offered.count)") && offers(of: refused).isEmpty)

            terminal.type("\t")
            try terminal.wait(columns: 100) { $0.line == "counsel (launch)> \(offered[0])|" }
            terminal.type("\u{7F}!")
            try terminal.wait(columns: 100) { $0.line == "counsel (launch)> \(offered[0].dropLast())!|" }
            terminal.type("\u{3}")
            try terminal.wait(for: "(launch)> ")

            #expect(try terminal.ask("2", columns: 100).contains("Understood as: \(second)\n"))
            _ = try ask(terminal, "/new", then: "counsel")
            _ = try ask(terminal, Self.question, then: "counsel (launch)")
            let answer = try terminal.ask("2 weeks until launch", columns: 100)
            #expect(!answer.contains(second) && answer.contains("phase/launch/"))
            leave(terminal)
        }
    }

    @Test("Behaviour 11: each question on offer has an answer")
    func answered() throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt(columns: 100)
            let offered = offers(of: try ask(terminal, Self.question, then: "counsel (launch)"))
            for (number, question) in zip(1..., offered) {
                _ = try ask(terminal, "/new", then: "counsel")
                _ = try ask(terminal, Self.question, then: "counsel (launch)")
                let answer = try terminal.ask(String(number), columns: 100)
                #expect(answer.contains("Understood as: \(question)") && !answer.contains("no guidance"))
            }
            leave(terminal)
        }
    }

    @Test("Behaviour 14: what leans on the topic has it, what has one of its own does not, and /new clears it")
    func context() throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt(columns: 100)
            _ = try ask(terminal, Self.question, then: "counsel (launch)")
            let leaning = try ask(terminal, "and for a manager?", then: "counsel (manager)")
            #expect(leaning.contains("Understood as: ") && leaning.contains("manager at launch?"))
            let other = try ask(terminal, "how do I monitor the results?", then: "counsel (results)")
            #expect(!other.contains("Understood as") && !other.contains("aunch\n"))
            _ = try ask(terminal, "/new", then: "counsel")
            let alone = try terminal.ask("and for a manager?", columns: 100)
            #expect(!alone.contains("Understood as") && !alone.contains("at launch?\n"))
            leave(terminal)
        }
    }

    @Test("Behaviour 14: the JSON says whether the conversation was needed")
    func contextForPrograms() throws {
        try Program.inHome { program in
            let terminal = try program.atPrompt("--json", "--quiet", columns: 100)
            for (line, context) in [
                (Self.question, "none"), ("and for a manager?", "used"), ("how do I monitor the results?", "none"),
                ("1", "used"), ("/new\rand for a manager?", "none"),
            ] {
                terminal.type(line + "\r")
                try terminal.wait(for: "\"context\":\"\(context)\"")
                try terminal.wait(for: "> ")
            }
            leave(terminal)
        }
    }
}
