import Foundation
import Testing

@Suite("Scripts on standard input")
struct ScriptTests {
    @Test("A script is one conversation, one object a line")
    func conversation() throws {
        try Program.inHome { program in
            let result = try program.run("--json", input: "what should I do at launch?\nand after that?\n")
            let objects = try result.objects()
            #expect(objects.count == 2)
            let topics = objects.map { (($0["answers"] as? [[String: Any]])?.first?["topic"] as? String) ?? "" }
            #expect(topics[0] == "phase/launch")
            #expect(["phase/operation", "phase/iteration"].contains(topics[1]))
            #expect(objects.map { $0["context"] as? String } == ["none", "used"])
            #expect(result.errors.isEmpty)
            #expect(result.status == 0)
        }
    }

    @Test("Byte order mark, CRLF, comments, blank lines and a missing newline are accepted")
    func lineEndings() throws {
        try Program.inHome { program in
            let plain = try program.run("--json", input: "what should I do at launch?\n1\n")
            let odd = try program.run(
                "--json", input: "\u{FEFF}# a comment\r\n\r\nwhat should I do at launch?\r\n  \n1")
            #expect(plain.output == odd.output)
        }
    }

    @Test("No banner, no prompt, no escape; the same bytes again")
    func plainOutput() throws {
        try Program.inHome { program in
            let script = "what should I do at launch?\n2\n/why\n/topics\nand for a manager?\n"
            let first = try program.run(input: script)
            #expect(!first.output.contains("\u{1B}") && !first.output.contains("counsel>"))
            #expect(
                try program.run(input: script, environment: ["LC_ALL": "C", "TZ": "Asia/Tokyo"]).output == first.output)
        }
    }

    @Test("A question without an answer makes the status 1, a command that does not exist 64, named with its line")
    func statuses() throws {
        try Program.inHome { program in
            #expect(try program.run(input: "what should I do at launch?\nhow do I bake bread\n").status == 1)
            let unknown = try program.run(input: "# one\nhi\n/hlep\n")
            #expect(unknown.status == 64)
            #expect(unknown.errors == "stdin:3: /hlep is no command; did you mean /help?\n")
        }
    }

    @Test("/quit and the bare words end it")
    func leaving() throws {
        try Program.inHome { program in
            for word in ["/quit", "quit", "exit"] {
                let result = try program.run("--json", input: "hi\n\(word)\nhow do I bake bread\n")
                #expect(try result.objects().count == 1)
                #expect(result.status == 0)
            }
        }
    }

    @Test("A script keeps no history unless a session is named")
    func history() throws {
        try Program.inHome { program in
            _ = try program.run(input: "what should I do at launch?\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path).isEmpty)
            _ = try program.run("--session", "spring", input: "what should I do at launch?\n")
            let list = try program.run("history", "list")
            #expect(list.output.contains("spring") && list.output.contains("1 turn, 1 answered"))
            let resumed = try program.run("--session", "spring", "--json", input: "and for a manager?\n")
            #expect(try resumed.objects().first?["context"] as? String == "used")
            #expect(try program.run("history", "show", "spring").output.contains("and for a manager?"))
        }
    }
}
