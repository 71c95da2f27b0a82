import Foundation
import Testing

@Suite("What is kept of a conversation, and what is not")
struct KeepingTests {
    private func isStored(_ text: String, in program: Program) throws -> Bool {
        try program.everything().range(of: Data(text.utf8)) != nil
    }

    @Test(
        "Each way to be private leaves no file, in the conversation, in ask and in scripts",
        arguments: [
            (["--private"], [:], nil), ([], ["COUNSEL_PRIVATE": "1"], nil), ([], [:], "history: off\n"),
            ([], [:], "history: of\n"), ([], [:], "history: [\n"),
        ] as [([String], [String: String], String?)])
    func privately(options: [String], variables: [String: String], configuration: String?) throws {
        try Program.inHome { program in
            if let configuration { _ = try program.write(configuration, to: ".config/counsel/config.yml") }
            let before = try program.snapshot()
            let question = "what should I do at launch?"
            for named in [[], ["--session", "spring"], ["--continue"]] {
                let ask = try program.run(list: ["ask", question] + named + options, environment: variables)
                #expect(ask.status == 0 && ask.output.contains("Product launch"))
                let script = try program.run(
                    list: named + options,
                    input: "\(question)\n/good\n/bad no\n/private off\n/export \(program.home.path)/x\n",
                    environment: variables)
                #expect(script.output.contains("Product launch"))
            }
            #expect(try program.snapshot() == before)
        }
    }

    @Test("From /private on nothing is written, and from /private off again")
    func privateForAWhile() throws {
        try Program.inHome { program in
            let result = try program.run(
                "--session", "s",
                input: """
                    what should I do at launch?
                    /private on
                    how do plugh dwarves bake?
                    /history launch
                    /private off
                    how do I monitor the results?
                    """)
            #expect(result.errors == "stdin:4: the history is closed in private\n")
            let shown = try program.run("history", "show", "s", "--json").objects().map { $0["question"] as? String }
            #expect(shown == ["what should I do at launch?", "how do I monitor the results?"])
            #expect(try !isStored("plugh", in: program))
        }
    }

    @Test("A private line, one that starts with a space, and a secret are not stored in other words either")
    func otherWords() throws {
        try Program.inHome { program in
            for (name, lines) in [
                ("private", "/private on\nhow does plugh help at launch?\n/private off\nwhy?\nand for a manager?\n"),
                ("space", " how does plugh help at launch?\nwhy?\nand for a manager?\ntell me more\n"),
                ("secret", "what helps when the token=plugh fails at launch?\nwhy?\nand for a manager?\n1\n"),
            ] {
                _ = try program.run("--session", name, input: lines)
                #expect(try program.run("history", "show", name).output.contains("and for a manager?"))
            }
            #expect(try !isStored("plugh", in: program))
        }
    }

    @Test("A secret is answered as it was typed, and stored masked")
    func secrets() throws {
        try Program.inHome { program in
            let question = "what should I do at launch with password=plugh?"
            let plain = try program.run("ask", question, "--json")
            let kept = try program.run("ask", question, "--json", "--session", "s")
            #expect(kept.output == plain.output && kept.output.contains("password=plugh"))
            #expect(try program.run("history", "show").output.contains("password=[masked]"))
            #expect(try !isStored("plugh", in: program))
        }
    }

    @Test(
        "What cannot be understood in the configuration is told with its place",
        arguments: [
            ("histroy: off", "config.yml:1: there is no key 'histroy'; did you mean 'history'?"),
            ("\n# a comment\nHISTORY: off", "config.yml:3: there is no key 'HISTORY'; did you mean 'history'?"),
            ("theme: on", "config.yml:1: there is no key 'theme'; there is 'history', 'kb', 'color'"),
            ("a: 1\nwidth: 0", "config.yml:1: there is no key 'a'"),
            ("tips: perhaps", "config.yml:1: 'tips' takes on or off, not 'perhaps'"),
            ("history: sometimes", "config.yml:1: 'history' takes on or off, not 'sometimes'; no history is kept"),
            ("history:", "config.yml:1: 'history' takes on or off; no history is kept"),
            ("history: \"off", "config.yml:"),
        ])
    func configuration(text: String, sentence: String) throws {
        try Program.inHome { program in
            _ = try program.write(text, to: ".config/counsel/config.yml")
            let result = try program.run("ask", "what should I do at launch?")
            #expect(result.status == 0)
            #expect(
                result.errors.hasPrefix("counsel: \(program.home.path)/.config/counsel/\(sentence)"), "\(result.errors)"
            )
            #expect(
                result.errors.split(separator: "\n").count == text.split(separator: "\n").count { $0.contains(":") })
        }
    }

    @Test("history: on keeps it, and the configuration folder is never written to")
    func on() throws {
        try Program.inHome { program in
            _ = try program.write("history: on\n", to: ".config/counsel/config.yml")
            let before = try program.snapshot()
            _ = try program.run("ask", "what should I do at launch?", "--session", "s")
            let after = try program.snapshot()
            #expect(after.count > before.count)
            #expect(after.filter { $0.key.hasPrefix(".config") } == before)
        }
    }

    @Test("An export is for its owner's eyes, overwrites nothing, and has neither secrets nor private lines in it")
    func export() throws {
        try Program.inHome { program in
            let file = program.home.appendingPathComponent("kept.md").path
            let script = """
                what should I do at launch with password=plugh?
                 and between us, plugh?
                /export ~/kept.md
                /export ~/kept.md
                """
            let result = try program.run(input: script)
            #expect(result.errors == "stdin:4: \(file) exists already; name another file\n")
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains("> what should I do at launch with password=[masked]"))
            #expect(!text.contains("plugh"))
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
        }
    }
}

extension Program {
    /// The paths of all files below the home.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: home.path).sorted().filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: home.appendingPathComponent(path).path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    /// Every file and folder below the home, with what is in it and when it was changed.
    func snapshot() throws -> [String: String] {
        var all: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: home.path) {
            let full = home.appendingPathComponent(path).path
            let attributes = try FileManager.default.attributesOfItem(atPath: full)
            let data = FileManager.default.contents(atPath: full) ?? Data()
            all[path] =
                "\(attributes[.modificationDate] ?? "") \(attributes[.posixPermissions] ?? "") \(data.base64EncodedString())"
        }
        return all
    }
}
