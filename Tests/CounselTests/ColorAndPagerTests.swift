import Foundation
import Support
import Testing

/// Behaviour 6: when there is colour, and when a pager.
@Suite("Colour and the pager, in a pseudo-terminal")
struct ColorAndPagerTests {
    private static let question = ["ask", "what should I do at launch"]

    /// Runs the program to its end in a terminal; gives all that it wrote.
    private func output(
        _ arguments: [String], _ environment: [String: String] = [:], rows: Int = 200
    ) throws -> String {
        var output = ""
        try Program.inHome { program in
            let variables = ["HOME": program.home.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
            let terminal = try Pty(Program.path.path, arguments, environment: variables, rows: rows)
            #expect(terminal.ending() == 0)
            output = String(decoding: terminal.output, as: UTF8.self)
        }
        return output
    }

    @Test("A terminal is written to in colour")
    func colored() throws {
        #expect(try output(Self.question).contains("\u{1B}[1;35mProduct launch\u{1B}[0m"))
    }

    @Test(
        "Any NO_COLOR, and --color never, mean no escape byte at all",
        arguments: [
            ([], ["NO_COLOR": "1"]), ([], ["NO_COLOR": "yes"]), ([], ["NO_COLOR": "0"]),
            ([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1", "FORCE_HYPERLINK": "1"]),
            (["--color", "never"], ["FORCE_HYPERLINK": "1"]), (["--color=never"], ["CLICOLOR_FORCE": "1"]),
            (["--plain"], ["CLICOLOR_FORCE": "1", "FORCE_HYPERLINK": "1"]),
        ] as [([String], [String: String])])
    func colorless(options: [String], environment: [String: String]) throws {
        let said = try output(Self.question + options, environment)
        #expect(said.contains("Product launch") && !said.contains("\u{1B}"))
    }

    @Test("In a conversation NO_COLOR leaves the sequences that move the cursor, and none that colours")
    func colorlessConversation() throws {
        try Program.inHome { program in
            let terminal = try Pty(
                Program.path.path, environment: ["HOME": program.home.path, "NO_COLOR": "1"], rows: 200)
            try terminal.wait(for: "counsel> ")
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "counsel (launch)> ")
            #expect(!String(decoding: terminal.output, as: UTF8.self).contains(/\u{1B}\[[0-9;]*m/))
        }
    }

    @Test("--color always and CLICOLOR_FORCE keep the colour in a pipe, where there is none otherwise")
    func piped() throws {
        try Program.inHome { program in
            #expect(try !program.run(list: Self.question).output.contains("\u{1B}"))
            #expect(try program.run(list: Self.question + ["--color=always"]).output.contains("\u{1B}[1;35m"))
            let forced = try program.run(list: Self.question, environment: ["CLICOLOR_FORCE": "1"])
            #expect(forced.output.contains("\u{1B}[1;35m"))
        }
    }

    @Test("A link can be opened in a terminal that has links, and its address is there to read")
    func links() throws {
        try Program.inHome { program in
            _ = try program.write("# Tea\n\nBoil water, [they say](https://example.org/tea).", to: "kb/tea.md")
            let folder = program.home.appendingPathComponent("kb").path
            func said(_ environment: [String: String]) throws -> String {
                let variables = ["HOME": program.home.path].merging(environment) { $1 }
                let terminal = try Pty(Program.path.path, ["ask", "tea", "--kb", folder], environment: variables)
                _ = terminal.ending()
                return String(decoding: terminal.output, as: UTF8.self)
            }
            let opened = try said(["FORCE_HYPERLINK": "1"])
            #expect(opened.contains(";https://example.org/tea\u{1B}\\"))
            #expect(opened.contains("<https://example.org/tea>"))
            #expect(try !said([:]).contains("\u{1B}]"))
        }
    }

    @Test("A pager shows what is taller than the screen, in colour, and what is not is written")
    func pager() throws {
        let marking = ["COUNSEL_PAGER": "sed 's/^/paged /'"]
        let tall = try output(Self.question, marking, rows: 24)
        #expect(tall.split(separator: "\r\n").allSatisfy { $0.hasPrefix("paged") })
        #expect(tall.contains("paged \u{1B}[1;35mProduct launch"))
        #expect(try !output(Self.question, marking, rows: 200).contains("paged"))
    }

    @Test(
        "The pager is COUNSEL_PAGER's, else the configuration's, else PAGER's, and --no-pager says none",
        arguments: [
            ([], ["COUNSEL_PAGER": "sed s/^/own:/", "PAGER": "sed s/^/all:/"], "pager: sed s/^/set:/", "own:"),
            ([], ["PAGER": "sed s/^/all:/"], "pager: sed s/^/set:/", "set:"),
            ([], ["PAGER": "sed s/^/all:/"], nil, "all:"), ([], ["PAGER": "cat"], nil, ""),
            ([], ["COUNSEL_PAGER": "", "PAGER": "sed s/^/all:/"], nil, ""),
            ([], ["PAGER": "sed s/^/all:/"], "pager: off", ""),
            (["--no-pager"], ["COUNSEL_PAGER": "sed s/^/own:/"], nil, ""),
            (["--plain"], ["COUNSEL_PAGER": "sed s/^/own:/"], nil, ""),
            ([], ["COUNSEL_PAGER": "no-such-program-anywhere 2>/dev/null"], nil, ""),
        ] as [([String], [String: String], String?, String)])
    func choice(options: [String], environment: [String: String], configuration: String?, mark: String) throws {
        try Program.inHome { program in
            if let configuration { _ = try program.write(configuration, to: ".config/counsel/config.yml") }
            let variables = [
                "HOME": program.home.path, "PATH": "/usr/bin:/bin", "NO_COLOR": "1", "COUNSEL_PAGER": nil,
            ]
            let terminal = try Pty(
                Program.path.path, Self.question + options, environment: variables.merging(environment) { $1 })
            #expect(terminal.ending() == 0)
            let lines = String(decoding: terminal.output, as: UTF8.self).split(separator: "\r\n")
            #expect(lines.first == "\(mark)Product launch" && lines.count > 24, "\(lines.prefix(3))")
        }
    }

    @Test("Nothing is paged that does not go to a terminal, or that a script asks for")
    func unpaged() throws {
        try Program.inHome { program in
            let variables = ["COUNSEL_PAGER": "sed s/^/paged:/"]
            #expect(try !program.run(list: Self.question, environment: variables).output.contains("paged:"))
            // The output is a terminal, the input is not.
            let command = "echo 'what should I do at launch?' | '\(Program.path.path)'"
            let terminal = try Pty(
                "/bin/sh", ["-c", command], environment: ["HOME": program.home.path].merging(variables) { $1 })
            #expect(terminal.ending() == 0)
            let said = String(decoding: terminal.output, as: UTF8.self)
            #expect(said.contains("Product launch") && !said.contains("paged:"))
        }
    }

    @Test("After the pager the conversation goes on, and Ctrl-C in the pager is not for it")
    func conversation() throws {
        try Program.inHome { program in
            // A pager that waits for a key, from the terminal, as less does.
            let pager = "trap 'echo stopped' INT; cat; printf 'more? '; read answer < /dev/tty"
            let terminal = try Pty(
                Program.path.path, environment: ["HOME": program.home.path, "COUNSEL_PAGER": pager])
            try terminal.wait(for: "counsel> ")
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "more? ")
            terminal.type("\u{3}")
            try terminal.wait(for: "stopped")
            // Some shells go on to wait for their line after the signal.
            terminal.type("\r")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("hi\r")
            try terminal.wait(for: "Hello")
            try terminal.wait(for: "counsel (launch)> ")
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            #expect(terminal.settings == terminal.originalSettings)
        }
    }

    @Test("Ctrl-C in the pager of a single answer does not end the program before its pager")
    func interrupted() throws {
        try Program.inHome { program in
            let pager = "trap 'echo stopped' INT; cat; printf 'more? '; read answer < /dev/tty; echo last"
            let terminal = try Pty(
                Program.path.path, Self.question, environment: ["HOME": program.home.path, "COUNSEL_PAGER": pager])
            try terminal.wait(for: "more? ")
            terminal.type("\u{3}")
            try terminal.wait(for: "stopped")
            terminal.type("\r")
            #expect(terminal.ending() == 0)
        }
    }
}
