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

    @Test("With --private nothing is written, and the prompt says so")
    func privately() throws {
        try Program.inHome { program in
            let variables = ["HOME": program.home.path, "COUNSEL_PRIVATE": "1"]
            let terminal = try Pty(Program.path.path, environment: variables)
            try terminal.wait(for: "[private]")
            try terminal.wait(for: "> ")
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "Ask next")
            try terminal.wait(for: "[private]")
            try terminal.wait(for: "(launch)> ")
            leave(terminal)
            #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path).isEmpty)
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
