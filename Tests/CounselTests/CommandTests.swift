import Foundation
import Testing

@Suite("The command, from outside")
struct CommandTests {
    @Test("ask answers, or says that it has no guidance")
    func ask() throws {
        try Program.inHome { program in
            let launch = try program.run("ask", "what", "should", "I", "do", "at", "launch")
            #expect(launch.status == 0 && launch.output.contains("Product launch"))
            let bread = try program.run("ask", "how do I bake bread")
            #expect(bread.status == 1 && bread.output.hasPrefix("I have no guidance on that."))
        }
    }

    @Test("ask --stdin takes each line on its own")
    func askInput() throws {
        try Program.inHome { program in
            let result = try program.run(
                "ask", "--stdin", "--json", input: "what should I do at launch?\nand for a manager?\n")
            #expect(try result.objects().map { $0["context"] as? String } == ["none", "none"])
        }
    }

    @Test("The parts of a score in the JSON add up, and the citation's line is the heading")
    func json() throws {
        try Program.inHome { program in
            let result = try program.run("ask", "--json", "how do we keep users around?")
            let answer = try #require((try result.objects().first?["answers"] as? [[String: Any]])?.first)
            let parts = try #require(answer["matched"] as? [[String: Any]]).compactMap { $0["score"] as? Double }
            let score = try #require(answer["score"] as? Double)
            #expect(abs(parts.reduce(0, +) - score) < 0.0005)
            let section = try #require((answer["sections"] as? [[String: Any]])?.first)
            let path = try #require(section["path"] as? String)
            let line = try #require(section["line"] as? Int)
            let heading = try #require(section["heading"] as? String)
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
            let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].hasSuffix(heading))
        }
    }

    @Test("The executable, copied alone elsewhere, answers the same")
    func copied() throws {
        try Program.inHome { program in
            let copy = program.home.appendingPathComponent("elsewhere")
            // By another process: a file that is open for writing here is open in whatever another test starts meanwhile,
            // and cannot be run.
            _ = try program.run(list: [Program.path.path, copy.path], program: URL(fileURLWithPath: "/bin/cp"))
            let here = try program.run("ask", "--json", "what should I do at launch")
            #expect(try program.run("ask", "--json", "what should I do at launch", program: copy).output == here.output)
        }
    }

    @Test("search shows the parts; topics the tree and the keywords; show one topic")
    func looking() throws {
        try Program.inHome { program in
            let search = try program.run("search", "release ceremony")
            #expect(
                search.status == 0 && search.output.contains("phase/launch")
                    && search.output.contains("'ceremony' in the"))
            #expect(try program.run("search", "xyzzy").status == 1)
            #expect(try program.run("topics").output.contains("practice/foundation/talent"))
            for folder in ["phase", "phase/"] {
                let branch = try program.run("topics", folder).output
                #expect(branch.contains("phase/launch/checklist") && !branch.contains("practice"))
                #expect(try program.run(input: "/topics \(folder)\n").output == branch)
            }
            #expect(try program.run("topics", "phas").status == 1)
            #expect(try program.run("topics", "--keywords").output.contains("DevOps"))
            #expect(try program.run("show", "phase/launch").output.contains("Source: How Can a CTO"))
        }
    }

    @Test(
        "Bad input gets one clear sentence and the documented status",
        arguments: [
            (["show", "phase/lunch"], "there is no topic 'phase/lunch'", 1),
            (["ask", "hi", "--kb", "/nonexistent"], "/nonexistent: cannot be read (no such file or directory)", 66),
            (["ask", "hi", "--kb", "/dev/null"], "/dev/null: cannot be read (it is not a folder)", 66),
            (["test", "/nonexistent.jsonl"], "/nonexistent.jsonl: cannot be read", 66),
            (["ask"], "What is the question?", 64), (["what", "now"], "counsel ask what now", 64),
            (["ask", "hi", "--format", "xml"], "xml", 64),
            (["history", "list"], "there are no sessions yet", 1),
        ])
    func badInput(arguments: [String], sentence: String, status: Int32) throws {
        try Program.inHome { program in
            let result = try program.run(list: arguments)
            #expect(result.errors.contains(sentence), "\(result.errors)")
            #expect(result.status == status)
            #expect(result.output.isEmpty)
        }
    }

    @Test("A knowledge base with a bad file answers from the others, and check names the place")
    func badFile() throws {
        try Program.inHome { program in
            _ = try program.write("# Tea\n\nBoil water and wait.", to: "kb/tea.md")
            let bad = try program.write("---\nkeywords: [a\n---\n# Coffee\n\nGrind beans.", to: "kb/coffee.md")
            let folder = program.home.appendingPathComponent("kb").path
            let answer = try program.run("ask", "tea", "--kb", folder)
            #expect(answer.status == 0 && answer.output.contains("Boil water"))
            #expect(answer.errors.contains("\(bad):3: the front matter is not valid YAML"))
            let check = try program.run("check", folder)
            #expect(check.status == 1 && check.output.contains("\(bad):3: ") && check.output.contains("[front-matter]"))
        }
    }

    @Test("A folder that only adds to a shipped topic brings the shipped guidance with it")
    func additions() throws {
        try Program.inHome { program in
            let file = try program.write("## Our gong\n\nStrike the gong thrice.", to: "kb/phase/launch.append.md")
            let folder = program.home.appendingPathComponent("kb").path
            let shown = try program.run("show", "phase/launch", "--kb", folder)
            #expect(shown.output.contains("Strike the gong") && shown.output.contains("Ask yourself"))
            #expect(FileManager.default.fileExists(atPath: file))
        }
    }

    @Test(
        "Nothing that a terminal would obey comes from a question or a file, in any format",
        arguments: [
            "text", "markdown", "json",
        ])
    func harmless(format: String) throws {
        try Program.inHome { program in
            _ = try program.write("# Tea\u{1B}[31m\n\nBoil \u{9B}2J \u{202E}water \u{1B}]0;x\u{07}", to: "kb/tea.md")
            let folder = program.home.appendingPathComponent("kb").path
            let result = try program.run("ask", "tea \u{1B}[2J", "--kb", folder, "--format", format)
            for scalar in result.output.unicodeScalars + result.errors.unicodeScalars {
                #expect(scalar == "\n" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)))
                #expect(scalar != "\u{202E}")
            }
        }
    }

    @Test("A reader that closes the pipe ends it quietly")
    func closedPipe() throws {
        try Program.inHome { program in
            let shell = URL(fileURLWithPath: "/bin/sh")
            let result = try program.run(
                "-c", "'\(Program.path.path)' topics | head -n 1; exit 0", program: shell)
            #expect(result.errors.isEmpty && result.output.split(separator: "\n").count == 1)
        }
    }
}
