import Foundation
import Support
import Testing

@Suite("The man page, completions, installation and settings")
struct FittingInTests {
    private static let files = [
        "bin/counsel", "share/man/man1/counsel.1", "share/bash-completion/completions/counsel",
        "share/zsh/site-functions/_counsel", "share/fish/vendor_completions.d/counsel.fish",
    ]

    private func installed(_ body: (Program, URL) throws -> Void) throws {
        try Program.inHome { program in
            let prefix = program.home.appendingPathComponent("place")
            let result = try program.run("install", "--prefix", prefix.path)
            #expect(result.status == 0 && result.errors.isEmpty)
            for file in Self.files { #expect(result.output.contains("\(prefix.path)/\(file)\n")) }
            try body(program, prefix)
        }
    }

    @Test("An installation is five files; the program in it answers, and --remove leaves none")
    func install() throws {
        try installed { program, prefix in
            let own = prefix.appendingPathComponent("bin/counsel")
            let version = try program.run("--version").output
            #expect(try program.run("--version", program: own).output == version)
            // Installing over itself and once more changes nothing for the worse.
            #expect(try program.run("install", "--prefix", prefix.path, program: own).status == 0)
            #expect(try program.run("--version", program: own).status == 0)
            #expect(try program.run("install", "--remove", "--prefix", prefix.path).status == 0)
            for file in Self.files {
                #expect(!FileManager.default.fileExists(atPath: prefix.appendingPathComponent(file).path), "\(file)")
            }
        }
    }

    @Test("Where nothing can be written, the file and the reason are named, with status 74")
    func unwritable() throws {
        try Program.inHome { program in
            let file = try program.write("", to: "taken")
            let result = try program.run("install", "--prefix", file)
            #expect(result.status == 74 && result.output.isEmpty)
            #expect(result.errors.contains("\(file)/bin/counsel cannot be changed ("))
        }
    }

    @Test("The man page has every option and subcommand of --help, every exit status, and only macros of man(7)")
    func manual() throws {
        try installed { program, prefix in
            let page = try String(contentsOf: prefix.appendingPathComponent(Self.files[1]), encoding: .utf8)
            let text = page.replacing("\\-", with: "-").replacing("\\fB", with: "").replacing("\\fR", with: "")
            let commands = ["ask", "search", "topics", "show", "history", "check", "test", "config", "install"]
            for command in [[]] + commands.map({ [$0] }) + [["history", "delete"], ["history", "export"]] {
                #expect(text.contains(".SS \"counsel \(command.joined(separator: " "))\"") || command.isEmpty)
                let help = try program.run(list: command + ["--help"]).output
                let options = help.matches(of: /\n  (?:-h, )?(--[a-z0-9-]+)/).map { String($0.output.1) }
                #expect(options.count >= 2, "\(command)")
                for option in options { #expect(text.contains(option), "\(command) \(option)") }
            }
            for status in [0, 1, 64, 65, 66, 74, 130] {
                #expect(text.contains(".TP\n\(status)\n"))
            }
            let macros = Set(page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
            #expect(
                macros.isSubset(of: [
                    ".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".RS", ".RE", ".br", ".nh", ".ad",
                ]))
            #expect(page.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test("A shell offers the options of the conversation behind plain counsel, and the names of sessions behind one")
    func completions() throws {
        try installed { program, prefix in
            _ = try program.run("--session", "spring", input: "what should I do at launch?\n")
            func offered(_ words: String...) throws -> Set<Substring> {
                let list = words.map { "'\($0)'" }.joined(separator: " ")
                let script = """
                    PATH="\(prefix.path)/bin:$PATH"; . "\(prefix.path)/\(Self.files[2])"
                    COMP_WORDS=(counsel \(list)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"
                    COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
                    _counsel counsel "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
                    printf '%s\\n' "${COMPREPLY[@]}"
                    """
                let shell = URL(fileURLWithPath: "/bin/bash")
                let lines = try program.run("--norc", "-c", script, program: shell).output.split(separator: "\n")
                return Set(lines.map { Substring($0.filter { $0 != " " }) })
            }
            #expect(try offered("--se") == ["--session"])
            #expect(try offered("--session", "s") == ["spring"])
            #expect(try offered("--color", "") == ["auto", "always", "never"])
            #expect(try offered("show", "phase/launch/che").contains("phase/launch/checklist"))
            #expect(try offered("history", "show", "").contains("spring"))
        }
    }

    @Test("Options before a subcommand are told where they belong")
    func misplaced() throws {
        try Program.inHome { program in
            let result = try program.run("--plain", "show", "practice")
            #expect(result.status == 64 && result.errors.contains("counsel show practice --plain"))
        }
    }

    @Test(
        "config says what holds: the command line before the environment, that before the file, that before the default"
    )
    func settings() throws {
        try Program.inHome { program in
            let file = try program.write(
                "width: 60\nlimit: 2\nkb: notes\ncolor: never\n", to: ".config/counsel/config.yml")
            let folder = program.home.path + "/.config/counsel/notes"
            func rows(_ options: String..., environment: [String: String] = [:]) throws -> [String: [String]] {
                let objects = try program.run(list: ["config", "--json"] + options, environment: environment).objects()
                return Dictionary(
                    uniqueKeysWithValues: objects.map { object in
                        ("\(object["setting"] ?? "")", ["\(object["value"] ?? "")", "\(object["origin"] ?? "")"])
                    })
            }
            let own = try rows()
            #expect(own["width"] == ["60", "\(file):1"] && own["kb"] == [folder, "\(file):3"])
            #expect(own["color"] == ["never", "\(file):4"] && own["history"] == ["on", "default"])
            let variables = ["COUNSEL_KB": "shipped", "COUNSEL_PRIVATE": "1", "NO_COLOR": "1"]
            let set = try rows("--width", "50", environment: variables)
            #expect(set["width"] == ["50", "--width"] && set["kb"] == ["shipped", "COUNSEL_KB"])
            #expect(set["history"] == ["off", "COUNSEL_PRIVATE"] && set["limit"] == ["2", "\(file):2"])
            #expect(set["color"]?.last == "NO_COLOR")
        }
    }

    @Test("What is set in config.yml holds, and what is not understood in it has a place and status 65")
    func configuration() throws {
        try Program.inHome { program in
            let kb = try program.write(
                "# Tea\n\nBoil water and wait for it as long as it takes to boil.\n", to: "kb/tea.md")
            let file = try program.write("kb: ~/kb\nwidth: 30\n", to: ".config/counsel/config.yml")
            let said = try program.run("ask", "tea").output
            #expect(said.contains("Boil water") && said.split(separator: "\n").allSatisfy { $0.count <= 30 })
            #expect(FileManager.default.fileExists(atPath: kb))
            _ = try program.write("kb: ~/kb\nwidth: wide\nlimit: 0\n", to: ".config/counsel/config.yml")
            let broken = try program.run("config")
            #expect(broken.status == 65)
            #expect(broken.errors.contains("\(file):2: 'width' takes a number of columns, 1 or more, not 'wide'\n"))
            #expect(broken.errors.contains("\(file):3: 'limit' takes a number, 1 or more, not '0'\n"))
        }
    }

    @Test("Behaviour 27: what a terminal would obey comes from no question, file or file name, at the prompt either")
    func harmless() throws {
        try Program.inHome { program in
            let hostile = "# Tea\u{1B}]0;x\u{7}\n\nBoil \u{9B}2J \u{202E}water [now](https://a.b/\u{1B}]8;;)\n"
            _ = try program.write(hostile, to: "kb/tea\u{1B}]0;name\u{7}.md")
            let terminal = try Pty(
                Program.path.path, ["--kb", program.home.path + "/kb"],
                environment: ["HOME": program.home.path, "FORCE_HYPERLINK": "1"])
            try terminal.wait(for: "counsel> ")
            terminal.type("\u{1B}[200~tea \u{1B}]0;typed\u{7}\u{1B}[201~\r")
            try terminal.wait(for: "Boil")
            try terminal.wait(for: "> ")
            terminal.type("/show te\t\u{15}/topics\r")
            try terminal.wait(for: "name")
            try terminal.wait(for: "> ")
            terminal.type("\u{4}")
            _ = terminal.ending()
            let said = String(decoding: terminal.output, as: UTF8.self)
            // Sequences of ours: editing and colours, and links, which end as they should.
            let rest = said.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
                .replacing(/\u{1B}\]8;[^\u{1B}\u{7}]*\u{1B}\\/, with: "")
            #expect(
                !rest.unicodeScalars.contains { $0 == "\u{1B}" || (0x80...0x9F).contains($0.value) || $0 == "\u{202E}" }
            )
            #expect(!said.contains("\u{1B}]0;") && !said.contains("\u{9B}") && said.contains("␛]0;"))
        }
    }
}
