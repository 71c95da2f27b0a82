import Foundation
import GRDB
import Support
import Testing

@Suite("A history that is never lost")
struct DurabilityTests {
    private static let questions = (1...100).map { "how long does tea \($0) take?" }

    /// A home with little guidance, so that the time goes into the history.
    private func inHome(_ body: (Program, _ options: [String]) throws -> Void) throws {
        try Program.inHome { program in
            _ = try program.write(
                "# Tea\n\nBoil water and wait.\n\n## How long it takes\n\nFour minutes.", to: "kb/tea.md")
            try body(program, ["--json", "--kb", program.home.appendingPathComponent("kb").path])
        }
    }

    /// The questions of a session, each turn whole.
    private func stored(_ name: String, in program: Program) throws -> [String] {
        try program.run("history", "show", name, "--json").objects().map { turn in
            let reply = try #require(turn["reply"] as? String)
            #expect(reply.contains("Four minutes."), "a torn turn")
            #expect(turn["status"] as? String == "answered" && !(turn["answers"] as? [Any] ?? []).isEmpty)
            return try #require(turn["question"] as? String)
        }
    }

    private func expectIntegrity(of program: Program) throws {
        let file = program.home.appendingPathComponent(".local/share/counsel/history.db").path
        let queue = try DatabaseQueue(path: file)
        let verdict = try queue.read { db in
            try db.execute(literal: "SELECT 1")
            return try String.fetchAll(db, sql: "PRAGMA integrity_check")
        }
        #expect(verdict == ["ok"])
        try queue.write { db in
            try db.execute(sql: "INSERT INTO turnText (turnText, rank) VALUES ('integrity-check', 1)")
        }
        try queue.close()
    }

    @Test("Two sessions of 100 questions at once leave exactly 200 turns")
    func together() throws {
        try inHome { program, options in
            let both = try ["one", "two"].map { try Running(["--session", $0] + options, in: program) }
            for one in both { try one.feed(Self.questions) }
            for one in both {
                #expect(one.lines().count == 100 && one.status == 0)
                #expect(one.complaints.isEmpty)
            }
            for name in ["one", "two"] { #expect(try stored(name, in: program) == Self.questions) }
            try expectIntegrity(of: program)
        }
    }

    @Test("Over 50 rounds with one of two killed at a random moment, every answer that was printed is there")
    func killed() throws {
        try inHome { program, options in
            var longest = 0.5
            var amidst = 0
            for round in 1...50 {
                let start = Date()
                let lasting = try Running(["--session", "lasting \(round)"] + options, in: program)
                let killed = try Running(["--session", "killed \(round)"] + options, in: program)
                try lasting.feed(Self.questions)
                try killed.feed(Self.questions)
                let delay = Double.random(in: 0...longest)
                Thread.sleep(forTimeInterval: delay)
                killed.kill()
                let printed = killed.lines().count
                #expect(lasting.lines().count == 100 && lasting.status == 0)
                longest = min(longest, Date().timeIntervalSince(start))
                if (1..<100).contains(printed) { amidst += 1 }

                let comment: Comment = "round \(round), killed after \(delay) s and \(printed) answers"
                #expect(lasting.complaints.isEmpty, comment)
                #expect(try stored("lasting \(round)", in: program) == Self.questions, comment)
                let kept = printed == 0 ? [] : try stored("killed \(round)", in: program)
                #expect(kept.count >= printed && kept == Array(Self.questions.prefix(kept.count)), comment)
            }
            #expect(amidst > 0, "none was killed amidst its questions")
            try expectIntegrity(of: program)
        }
    }

    @Test(
        "A signal in the middle of a conversation loses nothing answered, and the terminal is as it was",
        arguments: [SIGTERM, SIGHUP, SIGKILL])
    func signalled(signal: Int32) throws {
        try Program.inHome { program in
            let terminal = try Pty(Program.path.path, environment: ["HOME": program.home.path])
            try terminal.wait(for: "counsel> ")
            for question in ["what should I do at launch?", "and for a manager?", "how do I bake bread"] {
                terminal.type(question + "\r")
                try terminal.wait(for: question)
                try terminal.wait(for: ")> ")
            }
            terminal.type("half a quest")
            try terminal.wait(for: "half a quest")
            #expect(terminal.settings != terminal.originalSettings)
            terminal.send(signal)
            #expect(terminal.ending() == -signal)
            // Nothing can restore it after SIGKILL.
            if signal != SIGKILL { #expect(terminal.settings == terminal.originalSettings) }
            let turns = try program.run("history", "show", "--json").objects()
            #expect(
                turns.map { $0["question"] as? String } == [
                    "what should I do at launch?", "and for a manager?", "how do I bake bread",
                ])
            try expectIntegrity(of: program)
        }
    }
}
