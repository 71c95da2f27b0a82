import Foundation
import Support
import Testing

@Suite("The conversation at a prompt, in a pseudo-terminal")
struct PromptTests {
    /// Starts the program in a terminal with an empty home, and waits for its first prompt.
    private func atPrompt(_ environment: [String: String] = [:], _ body: (Pty, URL) throws -> Void) throws {
        try Program.inHome { program in
            let variables = ["HOME": program.home.path].merging(environment) { $1 }
            let terminal = try Pty(Program.path.path, environment: variables)
            try terminal.wait(for: "counsel> ")
            try body(terminal, program.home)
        }
    }

    /// Presses Ctrl-D, and sees that the program ends well.
    private func leave(_ terminal: Pty) {
        terminal.type("\u{4}")
        #expect(terminal.ending() == 0)
    }

    @Test("A banner, an answer, a follow-up by number, and Ctrl-D leaves with status 0")
    func conversation() throws {
        try atPrompt { terminal, _ in
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "Product launch")
            try terminal.wait(for: "Ask next")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("1\r")
            try terminal.wait(for: "Understood as: ")
            try terminal.wait(for: "> ")
            leave(terminal)
            #expect(terminal.settings == terminal.originalSettings)
        }
    }

    private static let banner = "Counsel · Guidance for technical leaders\n149 topics · /help helps, Ctrl-D leaves\n"

    @Test("A newcomer gets two lines and questions that a number asks, everybody else two lines and one tip")
    func welcome() throws {
        try Program.inHome { program in
            let variables = ["HOME": program.home.path, "NO_COLOR": "1"]
            func start(_ options: [String] = []) throws -> (terminal: Pty, screen: String) {
                let terminal = try Pty(Program.path.path, options, environment: variables, columns: 40)
                try terminal.wait(for: "> ")
                return (terminal, Screen(terminal.output, columns: 40).text)
            }
            let (first, greeting) = try start()
            #expect(greeting.hasPrefix(Self.banner + "\nAsk in your own words, or by a number\n  1  What should"))
            first.type("1\r")
            try first.wait(for: "Understood as: What should I do at\r\n  launch?")
            try first.wait(for: "> ")
            leave(first)

            var tips: Set<String> = []
            for round in 0..<2 {
                let (later, screen) = try start()
                #expect(screen.hasPrefix(Self.banner + "Tip: "))
                tips.insert(screen)
                if round == 0 { later.type("what should I do at launch?\r") }
                leave(later)
            }
            #expect(tips.count == 2, "another one after another conversation")
            let (resumed, recap) = try start(["--continue"])
            #expect(recap.hasPrefix(Self.banner + "\nGoing on with") && !recap.contains("Tip:"))
            leave(resumed)

            _ = try program.write("tips: off\n", to: ".config/counsel/config.yml")
            for options in [[], ["--private"]] {
                let (quiet, screen) = try start(options)
                #expect(screen.hasPrefix(Self.banner + "\ncounsel"))
                leave(quiet)
            }
            let (silent, screen) = try start(["--quiet"])
            #expect(screen == "counsel>")
            leave(silent)
        }
    }

    @Test("With the output somewhere else it has answers only, and the prompt is on the terminal")
    func elsewhere() throws {
        try Program.inHome { program in
            let file = program.home.appendingPathComponent("answers.txt").path
            let terminal = try Pty(
                "/bin/sh", ["-c", "'\(Program.path.path)' > '\(file)'"], environment: ["HOME": program.home.path])
            try terminal.wait(for: "counsel> ")
            terminal.type("how do I bake bread\r")
            try terminal.wait(for: "counsel> ")
            leave(terminal)
            let written = try String(contentsOfFile: file, encoding: .utf8)
            #expect(written.contains("I have no guidance on that."))
            #expect(!written.contains("\u{1B}") && !written.contains("topics ·") && !written.contains("counsel>"))
        }
    }

    @Test("Ctrl-C drops a half-typed line and keeps the program; on an empty line it says how to leave")
    func interrupt() throws {
        try atPrompt { terminal, _ in
            terminal.type("abc")
            try terminal.wait(for: "abc")
            terminal.type("\u{3}")
            try terminal.wait(for: "^C")
            try terminal.wait(for: "counsel> ")
            terminal.type("\u{3}")
            try terminal.wait(for: "Ctrl-D or /quit leaves.")
            try terminal.wait(for: "counsel> ")
            terminal.type("quit\r")
            #expect(terminal.ending() == 0)
        }
    }

    @Test("Earlier questions come back with Up, in the next session too")
    func recall() throws {
        try Program.inHome { program in
            for round in 0..<2 {
                let terminal = try Pty(Program.path.path, environment: ["HOME": program.home.path])
                try terminal.wait(for: "counsel> ")
                if round == 0 {
                    terminal.type("what should I do at launch?\r")
                    try terminal.wait(for: "Ask next")
                } else {
                    terminal.type("\u{1B}[A")
                    try terminal.wait(for: "what should I do at launch?")
                    terminal.type("\u{3}")
                }
                try terminal.wait(for: "> ")
                leave(terminal)
            }
        }
    }

    @Test("Tab completes commands and ids of topics, and on an empty line the first follow-up")
    func completion() throws {
        try atPrompt { terminal, _ in
            terminal.type("/sou")
            try terminal.wait(for: "/sou")
            terminal.type("\t")
            try terminal.wait(for: "rces")
            terminal.type("\u{15}/show phase/la")
            try terminal.wait(for: "phase/la")
            terminal.type("\t")
            try terminal.wait(for: "unch")
            terminal.type("\u{15}what should I do at launch?\r")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("\t")
            try terminal.wait(for: "How")
            terminal.type("\u{3}")
            try terminal.wait(for: "counsel (launch)> ")
            leave(terminal)
        }
    }

    @Test(
        "In private nothing is written, and the prompt says so",
        arguments: [
            (["--private"], [:], nil), ([], ["COUNSEL_PRIVATE": "1"], nil), ([], [:], "history: off\n"),
        ] as [([String], [String: String], String?)])
    func privately(options: [String], environment: [String: String], configuration: String?) throws {
        try Program.inHome { program in
            if let configuration { _ = try program.write(configuration, to: ".config/counsel/config.yml") }
            let before = try program.snapshot()
            let variables = ["HOME": program.home.path].merging(environment) { $1 }
            let terminal = try Pty(Program.path.path, options, environment: variables)
            try terminal.wait(for: "[private]")
            try terminal.wait(for: "> ")
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "Ask next")
            try terminal.wait(for: "[private]")
            try terminal.wait(for: "(launch)> ")
            terminal.type("/private off\r")
            try terminal.wait(for: "[private]")
            try terminal.wait(for: "(launch)> ")
            leave(terminal)
            #expect(try program.snapshot() == before)
        }
    }

    @Test("From /private on nothing is written, and what was asked before stays")
    func privateFromHere() throws {
        try atPrompt { terminal, home in
            let program = Program(home: home)
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("/private on\r")
            try terminal.wait(for: "[private]")
            try terminal.wait(for: "(launch)> ")
            let before = try program.snapshot()
            terminal.type("how do I monitor the results?\r")
            try terminal.wait(for: "Ask next")
            try terminal.wait(for: "[private]")
            try terminal.wait(for: ")> ")
            leave(terminal)
            #expect(try program.snapshot() == before)
            #expect(try program.run("history", "show", "--json").objects().count == 1)
        }
    }

    @Test(
        "A conversation that goes on shows where it was left, and the numbers mean what they meant",
        arguments: [["--continue"], ["--session", "spring"]])
    func resumed(options: [String]) throws {
        try Program.inHome { program in
            let lines = ["and for a manager?", "how do I bake bread", "what should I do at launch?"]
            let script = (["how do I monitor the results?"] + lines).map { $0 + "\n" }.joined()
            let said = try program.run("--session", "spring", "--json", input: script).objects()
            let offers = try #require(said.last?["followUps"] as? [[String: Any]])
            let second = try #require(offers[1]["question"] as? String)
            let terminal = try Pty(Program.path.path, options, environment: ["HOME": program.home.path], columns: 100)
            try terminal.wait(for: "Going on with “")
            try terminal.wait(for: "spring")
            let recap = try terminal.wait(for: "Ask next")
            for line in lines { #expect(recap.contains(line)) }
            #expect(!recap.contains("how do I monitor"), "the last three only")
            #expect(recap.contains("Product launch") && recap.contains("no guidance"))
            try terminal.wait(for: second)
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("2\r")
            try terminal.wait(for: "Understood as: \(second)")
            try terminal.wait(for: ")> ")
            leave(terminal)
            #expect(try program.run("history", "list").output.contains("5 turns"))
        }
    }

    @Test("A pasted question of two lines is one, and comes back with one Up in the next session")
    func severalLines() throws {
        try Program.inHome { program in
            let variables = ["HOME": program.home.path]
            let pasting = try Pty(Program.path.path, environment: variables)
            try pasting.wait(for: "counsel> ")
            pasting.type("how do I monitor the results?\r")
            try pasting.wait(for: ")> ")
            pasting.type("\u{1B}[200~what should I do\nat launch?\u{1B}[201~")
            try pasting.wait(for: "at launch?")
            pasting.type("\r")
            try pasting.wait(for: "counsel (launch)> ")
            leave(pasting)

            let recalling = try Pty(Program.path.path, environment: variables)
            try recalling.wait(for: "counsel> ")
            recalling.type("\u{1B}[A")
            try recalling.wait(for: "what should I do")
            try recalling.wait(for: "at launch?")
            recalling.type("\r")
            try recalling.wait(for: "counsel (launch)> ")
            // Once to recall it, once to its first line, once beyond: asked twice, it is there once.
            recalling.type("\u{1B}[A\u{1B}[A\u{1B}[A")
            try recalling.wait(for: "how do I monitor the results?")
            recalling.type("\u{3}")
            try recalling.wait(for: "counsel (launch)> ")
            leave(recalling)
            let asked = try program.run("history", "show", "--json").objects().map { $0["question"] as? String }
            #expect(asked == ["what should I do\nat launch?"])
        }
    }

    @Test("What was answered is kept when the program is killed")
    func killed() throws {
        try atPrompt { terminal, home in
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.send(SIGKILL)
            _ = terminal.ending()
            #expect(try Program(home: home).run("history", "show").output.contains("what should I do at launch?"))
        }
    }
}
