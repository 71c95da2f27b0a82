import Foundation
import Support
import Testing

@Suite("counsel history, from outside")
struct HistoryCommandTests {
    /// Two sessions: "spring", in which something was rated, and one without a name.
    private func inTalkedHome(_ body: (Program) throws -> Void) throws {
        try Program.inHome { program in
            _ = try program.run(
                "--session", "spring",
                input: """
                    what should I do at launch?
                    /good
                    and for a manager?
                    /bad stage/manager
                    how do I bake bread
                    /good
                    How do I bake bread?
                    /bad it should know
                    """)
            _ = try program.run("--session", "autumn", input: "how do I monitor the results?\nhow do I knit?\n")
            try body(program)
        }
    }

    @Test("list has each session with its turns and answers, the latest first")
    func list() throws {
        try inTalkedHome { program in
            let lines = try program.run("history").output.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(
                lines[0].contains("2 turns, 1 answered  autumn") && lines[1].contains("4 turns, 2 answered  spring"))
            #expect(try program.run("history", "list", "--limit", "1").output.split(separator: "\n").count == 1)
            let objects = try program.run("history", "list", "--json").objects()
            #expect(objects.map { $0["name"] as? String } == ["autumn", "spring"])
        }
    }

    @Test("An id can be shortened as long as it is clear which is meant")
    func shortened() throws {
        try inTalkedHome { program in
            let id = try #require(try program.run("history", "list", "--json").objects().first?["id"] as? String)
            let whole = try program.run("history", "show", id)
            #expect(whole.status == 0 && whole.output.contains("how do I knit?"))
            #expect(try program.run("history", "show", String(id.prefix(7))).output == whole.output)
            #expect(try program.run("history", "show", "aut").output == whole.output)
            let none = try program.run("history", "show", "winter")
            #expect(none.status == 1 && none.errors.contains("no session is called “winter”"))
        }
    }

    @Test("search marks what it finds, and ends with 1 when there is nothing")
    func search() throws {
        try inTalkedHome { program in
            let found = try program.run("history", "search", "LAUNCH".lowercased(), "--format", "markdown")
            #expect(found.status == 0 && found.output.contains("what should I do at **launch**?"))
            #expect(try program.run("history", "search", "bread", "--json").objects().count == 2)
            #expect(try program.run("history", "search", "--color=always", "bread").output.contains("\u{1B}[1mbread"))
            let none = try program.run("history", "search", "Bread")
            #expect(none.status == 1 && none.output.isEmpty && none.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("unanswered is an author's list, the most asked first")
    func unanswered() throws {
        try inTalkedHome { program in
            let list = try program.run("history", "unanswered")
            #expect(list.output == "2×  How do I bake bread?\n1×  how do I knit?\n")
            let objects = try program.run("history", "unanswered", "--json").objects()
            #expect(objects.map { $0["count"] as? Int } == [2, 1])
        }
    }

    @Test("What is exported as tests, counsel test takes", arguments: [["--as-tests"], ["--format", "tests"]])
    func tests(options: [String]) throws {
        try inTalkedHome { program in
            let exported = try program.run(list: ["history", "export"] + options)
            let objects = try exported.objects()
            #expect(objects.count == 4)
            #expect(objects[0]["topics"] as? [String] == ["phase/launch"])
            let turns = try #require(objects[1]["turns"] as? [[String: Any]])
            #expect(turns.last?["topics"] as? [String] == ["stage/manager"], "the note of /bad is the topic wanted")
            #expect(objects[2]["topics"] as? [String] == [], "a refusal that was good")
            #expect(objects[3]["topics"] == nil && objects[3]["note"] as? String == "it should know")
            let file = try program.write(exported.output, to: "rated.jsonl")
            let result = try program.run("test", file)
            #expect(result.status == 0 || result.output.contains("not stage/manager"), "\(result)")
            #expect(result.errors.isEmpty)
        }
    }

    @Test("Exports as Markdown and JSON have everything, byte for byte as it was typed")
    func exports() throws {
        try Program.inHome { program in
            let question = "café 日本 👩‍💻, *what* is it?"
            _ = try program.run("--session", "s", input: question + "\nwhat should I do at launch?\n")
            let markdown = try program.run("history", "export").output
            #expect(markdown.utf8.contains(Array("> \(question)\n".utf8)))
            #expect(markdown.hasPrefix("# s · ") && markdown.contains("\n## Product launch"))
            let session = try #require(try program.run("history", "export", "s", "--json").objects().first)
            let turns = try #require(session["turns"] as? [[String: Any]])
            #expect(turns.first?["question"] as? String == question)
            let turn = try #require(turns.last)
            #expect(turn["status"] as? String == "answered")
            #expect((turn["followUps"] as? [[String: Any]])?.first?["topic"] is String)
            #expect((turn["sections"] as? [[String: Any]])?.first?["heading"] is String)
            #expect(turn["programVersion"] is String && turn["knowledgeBase"] is String && turn["asked"] is Double)
        }
    }

    @Test("delete leaves no byte behind, and says what it deleted")
    func delete() throws {
        try Program.inHome { program in
            for name in ["one", "two", "three"] {
                _ = try program.run("--session", name, input: "what should \(name)plugh do at launch?\n")
            }
            let one = try program.run("history", "delete", "one", "--yes")
            #expect(one.status == 0 && one.output == "Deleted 1 turn in 1 session.\n")
            #expect(try program.everything().range(of: Data("oneplugh".utf8)) == nil)
            #expect(try program.everything().range(of: Data("twoplugh".utf8)) != nil)
            #expect(
                try program.run("history", "delete", "--older-than", "30d", "--yes").output
                    == "There is nothing to delete.\n")
            #expect(try program.run("history", "delete", "--older-than", "0d", "--yes").status == 0)
            #expect(try program.everything().range(of: Data("plugh".utf8)) == nil)
            #expect(try program.run("history").status == 1)
        }
    }

    @Test(
        "delete wants to know what, and a yes",
        arguments: [
            (["--all"], "--yes", 64), (["spring"], "--yes", 64), (["--yes"], "Say what to delete", 64),
            (["spring", "--all", "--yes"], "Say what to delete", 64), (["--older-than", "soon", "--yes"], "soon", 64),
            (["winter", "--yes"], "no session is called “winter”", 1),
        ])
    func refused(arguments: [String], sentence: String, status: Int32) throws {
        try inTalkedHome { program in
            let result = try program.run(list: ["history", "delete"] + arguments)
            #expect(result.status == status && result.output.isEmpty)
            #expect(result.errors.contains(sentence), "\(result.errors)")
            #expect(try program.run("history").output.split(separator: "\n").count == 2)
        }
    }

    @Test("On a terminal delete asks, and anything but yes deletes nothing")
    func asked() throws {
        try inTalkedHome { program in
            for (answer, left) in [("\r", 2), ("n\r", 2), ("y\r", 1)] {
                let terminal = try Pty(
                    Program.path.path, ["history", "delete", "spring"], environment: ["HOME": program.home.path])
                try terminal.wait(for: "Delete 4 turns in 1 session, for good? [y/N] ")
                terminal.type(answer)
                #expect(terminal.ending() == (left == 2 ? 1 : 0))
                #expect(try program.run("history").output.split(separator: "\n").count == left)
            }
        }
    }

    @Test(
        "Without a history, every command says so and makes none",
        arguments: ["list", "show", "search x", "export", "delete --all --yes", "unanswered"])
    func none(command: String) throws {
        try Program.inHome { program in
            let result = try program.run(list: ["history"] + command.split(separator: " ").map(String.init))
            #expect(result.status == 1 && result.errors == "counsel: there are no sessions yet\n")
            #expect(try program.files().isEmpty)
        }
    }

    @Test("Shells complete the names of sessions")
    func completion() throws {
        try inTalkedHome { program in
            #expect(try program.run("--generate-completion-script", "bash").output.contains("---completion"))
            let names = try program.run(
                "---completion", "--", "--session", "0", "0", environment: ["SAP_SHELL": "bash"])
            #expect(names.output.split(separator: "\n") == ["autumn", "spring"])
        }
    }
}

extension Program {
    /// Every byte of every file below the home.
    func everything() throws -> Data {
        try files().reduce(into: Data()) { $0 += try Data(contentsOf: home.appendingPathComponent($1)) }
    }
}
