import ArgumentParser
import Foundation
import Support

/// How long a person waits for a whole process, beside that for `sqlite3` and `psql`.
///
/// Each thing is timed from the start of the process: to the prompt and to the first answer in a pseudo-terminal, or to
/// its end. The question is typed when the prompt is there. All are timed in turns, so that whatever else the machine
/// does meets all. The first round warms up and is not counted.
struct Starts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "starts", abstract: "Times whole processes, side by side with sqlite3 and psql.",
        discussion: """
            psql reaches a prompt only with a server: it is asked for as psql itself does, by PGHOST and PGUSER. Without \
            one only 'psql --version' is timed.
            """)

    @Option(help: "How often each thing is timed.")
    var rounds = 20

    func run() throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        let subjects = try subjects(home)
        var times = subjects.map { _ in [Double]() }
        for round in 0...rounds {
            for (place, subject) in subjects.enumerated() {
                let time = try ContinuousClock().measure(subject.run) / .milliseconds(1)
                if round > 0 { times[place].append(time) }
            }
        }
        print("| to | program | median ms | least ms | of counsel's median |")
        print("|---|---|---|---|---|")
        for thing in Subject.Thing.allCases {
            let rows = zip(subjects, times).filter { $0.0.thing == thing }.map { ($0.0.program, $0.1.sorted()) }
            guard let ours = rows.first.map({ $0.1[$0.1.count / 2] }) else { continue }
            for (program, sorted) in rows {
                let median = sorted[sorted.count / 2]
                print(
                    String(
                        format: "| \(thing.rawValue) | \(program) | %.1f | %.1f | %.2f |", median, sorted[0],
                        median / ours))
            }
        }
        print("\n\(rounds) runs each, in turns, after one that is not counted.")
        for name in ["sqlite3", "psql"] where Self.path(of: name) == nil { print("\(name) is not installed.") }
        if Self.path(of: "psql") != nil, !subjects.contains(where: { $0.thing == .prompt && $0.program == "psql" }) {
            print("psql reached no server.")
        }
    }

    /// One program, timed to one point.
    private struct Subject {
        enum Thing: String, CaseIterable {
            case prompt
            case answer = "first answer"
            case end = "end of one answer"
            case version = "end of --version"
        }

        var thing: Thing
        var program: String
        var run: () throws -> Void
    }

    private func subjects(_ home: String) throws -> [Subject] {
        let variables = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("PG") }
            .merging(["HOME": home, "PATH": "/usr/bin:/bin", "PAGER": ""]) { $1 }
        func sitting(
            _ program: String, _ path: String, _ arguments: [String], prompt: String, ask: String, answer: String
        ) -> [Subject] {
            func start(asks: Bool) throws {
                let terminal = try Pty(path, arguments, environment: variables)
                try terminal.wait(for: prompt)
                if asks {
                    terminal.type(ask)
                    try terminal.wait(for: answer)
                }
                terminal.send(SIGKILL)
                _ = terminal.ending()
            }
            return [
                Subject(thing: .prompt, program: program) { try start(asks: false) },
                Subject(thing: .answer, program: program) { try start(asks: true) },
            ]
        }
        func whole(_ thing: Subject.Thing, _ program: String, _ path: String, _ arguments: [String]) -> Subject {
            Subject(thing: thing, program: program) {
                let status = try Pty(path, arguments, environment: variables).ending()
                if status != 0 { throw ValidationError("\(program) ended with \(status)") }
            }
        }

        let question = "what should I do at launch?"
        let counsel = try builtProgram("counsel")
        var subjects = sitting(
            "counsel", counsel, [], prompt: "counsel> ", ask: question + "\r", answer: "Ask next")
        subjects.append(whole(.end, "counsel", counsel, ["ask", question]))
        subjects.append(whole(.version, "counsel", counsel, ["--version"]))
        // The answers are not in what is typed.
        let sum = "select 1234 * 5678;"
        if let sqlite = Self.path(of: "sqlite3") {
            subjects += sitting("sqlite3", sqlite, [], prompt: "sqlite> ", ask: sum + "\r", answer: "7006652")
            subjects.append(whole(.end, "sqlite3", sqlite, [":memory:", sum]))
            subjects.append(whole(.version, "sqlite3", sqlite, ["--version"]))
        }
        if let psql = Self.path(of: "psql") {
            let options = ["-X", "-w", "-d", "postgres"]
            if (try? Pty(psql, options + ["-c", "\\q"], environment: variables).ending()) == 0 {
                subjects += sitting("psql", psql, options, prompt: "postgres=", ask: sum + "\r", answer: "7006652")
                subjects.append(whole(.end, "psql", psql, options + ["-c", sum]))
            }
            subjects.append(whole(.version, "psql", psql, ["--version"]))
        }
        return subjects
    }

    private static func path(of program: String) -> String? {
        let path = "/usr/bin/\(program)"
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }
}
