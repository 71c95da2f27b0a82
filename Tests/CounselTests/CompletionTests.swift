import Foundation
import Support
import Testing

@Suite("Tab at the prompt, in a pseudo-terminal")
struct CompletionTests {
    private func atPrompt(options: [String] = [], _ body: (Pty, Program) throws -> Void) throws {
        try Program.inHome { program in
            let terminal = try Pty(
                Program.path.path, options, environment: ["HOME": program.home.path, "NO_COLOR": "1"])
            try terminal.wait(for: "counsel> ")
            try body(terminal, program)
            terminal.type("\u{3}\u{4}")
            #expect(terminal.ending() == 0)
        }
    }

    @Test(
        "What was begun is completed as far as it is certain",
        arguments: [
            // Commands, in full and with room for what they take.
            ("/sou", "/sources|"), ("/SHO", "/show |"), ("/h", "/h|"),
            // What they take: ids by their beginning, by one of their parts, by a word of the title.
            ("/show phase/lau", "/show phase/launch|"), ("/show celebration", "/show phase/launch/celebration|"),
            ("/topics stage/dev", "/topics stage/developer|"), ("/show celebrating", "/show phase/launch/celebration|"),
            ("/bad phase/launch/che", "/bad phase/launch/checklist|"), ("/private of", "/private off|"),
            ("/export /dev/nul", "/export /dev/null|"), ("/export /de", "/export /dev/|"), ("/why wh", "/why wh|"),
            // Topics in a question: a keyword, a title inside and at the start of the sentence, several words, an id.
            ("how do we prepare an exit i", "how do we prepare an exit interview|"),
            ("tell me of the launch che", "tell me of the launch checklist|"), ("R&D man", "R&D manager|"),
            ("is it phase/ope", "is it phase/operation|"),
            // A whole question, and nothing where there is nothing.
            ("what belongs on our la", "What belongs on our launch checklist?|"), ("about xyzzy", "about xyzzy|"),
        ])
    func completes(typed: String, line: String) throws {
        try atPrompt { terminal, _ in
            terminal.type(typed)
            try terminal.wait(for: typed)
            // The last letter is typed after Tab, and taken back, so that it is seen that Tab has been answered.
            terminal.type("\t~")
            try terminal.wait(for: "~")
            terminal.type("\u{7F}!")
            try terminal.wait(for: "!")
            #expect(Screen(terminal.output).line == "counsel> " + line.replacing("|", with: "!|"))
        }
    }

    @Test("Inside a line what follows the cursor stays")
    func inside() throws {
        try atPrompt { terminal, _ in
            terminal.type("/sho phase\u{1}\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\t!")
            try terminal.wait(for: "!")
            #expect(Screen(terminal.output).line == "counsel> /show !| phase")
        }
    }

    @Test("Several topics are listed with their titles")
    func lists() throws {
        try atPrompt { terminal, _ in
            terminal.type("/show phase/launch/c\t")
            try terminal.wait(for: "Announcing a release")
            try terminal.wait(for: "counsel> /show phase/launch/c")
            #expect(
                Screen(terminal.output).text.hasSuffix(
                    """
                    counsel> /show phase/launch/c
                    phase/launch/celebration    Celebrating a launch
                    phase/launch/checklist      The launch checklist
                    phase/launch/communication  Announcing a release
                    phase/launch/cto            CTO at launch
                    counsel> /show phase/launch/c
                    """))
        }
    }

    @Test("/session completes the names of sessions, and goes on where the chosen one ended")
    func sessions() throws {
        try Program.inHome { program in
            for (name, line) in [
                ("spring plans", "what should I do at launch?"), ("summer", "how do I monitor the results?"),
            ] {
                _ = try program.run("--session", name, input: line + "\n")
            }
            let terminal = try Pty(
                Program.path.path, environment: ["HOME": program.home.path, "NO_COLOR": "1"], columns: 100)
            try terminal.wait(for: "counsel> ")
            terminal.type("/session s\t")
            try terminal.wait(for: "summer        1 turn, the last on ")
            try terminal.wait(for: "counsel> /session s")
            terminal.type("p\t\r")
            try terminal.wait(for: "Going on with “spring plans”")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("and for a manager?\r")
            try terminal.wait(for: "counsel (manager)> ")
            terminal.type("/session autumn\r")
            try terminal.wait(for: "A new conversation, kept as “autumn”.")
            try terminal.wait(for: "counsel> ")
            terminal.type("and after that?\r/session\r")
            try terminal.wait(for: " · this one")
            terminal.type("/quit\r")
            #expect(terminal.ending() == 0)
            let turns = try ["spring plans", "summer", "autumn"].map {
                try program.run("history", "show", $0, "--json").objects().compactMap { $0["question"] as? String }
            }
            #expect(
                turns == [
                    ["what should I do at launch?", "and for a manager?"], ["how do I monitor the results?"],
                    ["and after that?"],
                ])
        }
    }

    @Test("In private no session is named, and none is opened")
    func privately() throws {
        try Program.inHome { program in
            _ = try program.run("--session", "spring", input: "what should I do at launch?\n")
            let before = try program.snapshot()
            let terminal = try Pty(
                Program.path.path, ["--private"], environment: ["HOME": program.home.path, "NO_COLOR": "1"])
            try terminal.wait(for: "[private]> ")
            terminal.type("/session sp\t~")
            try terminal.wait(for: "~")
            #expect(Screen(terminal.output).line == "counsel [private]> /session sp~|")
            terminal.type("\u{15}/session spring\r")
            try terminal.wait(for: "nothing can be kept: counsel was started with --private")
            // Ctrl-D is a key at a prompt only.
            try terminal.wait(for: "> ")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            #expect(try program.snapshot() == before)
        }
    }
}
