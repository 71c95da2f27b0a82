import Foundation
import Support
import Testing

@Suite("Behaviour 30: no mode asks for a socket of the internet", .enabled(if: Trace.isPossible, "needs strace"))
struct SocketTests {
    @Test("The trace sees a socket where there is one")
    func control() throws {
        try Program.inHome { program in
            let trace = try Trace(in: program)
            let bash = URL(fileURLWithPath: "/bin/bash")
            _ = try program.run(
                list: trace.arguments + [bash.path, "-c", "exec 3<>/dev/tcp/127.0.0.1/9"], program: Trace.strace)
            #expect(try trace.sockets(of: "bash").contains { $0.contains("AF_INET") })
        }
    }

    @Test(
        "A single command",
        arguments: [
            ["ask", "what should I do at launch?"], ["ask", "--json", "how do I bake bread"], ["ask", "--stdin"], [],
            ["--session", "spring", "--json"], ["search", "release ceremony"], ["topics"], ["topics", "--keywords"],
            ["show", "phase/launch"], ["check"], ["history", "list"], ["history", "search", "launch"],
            ["history", "export"], ["history", "unanswered"], ["config"], ["--version"], ["--help"],
        ])
    func command(arguments: [String]) throws {
        try Program.inHome { program in
            _ = try program.run("--session", "before", input: "what should I do at launch?\nhow do I bake bread\n")
            let trace = try Trace(in: program)
            let script = "what should I do at launch?\nand for a manager?\n/why\n/topics\nhow do I bake bread\n"
            let result = try program.run(
                list: trace.arguments + [Program.path.path] + arguments, input: script, program: Trace.strace)
            #expect([0, 1].contains(result.status) && !result.output.isEmpty)
            #expect(try trace.sockets(of: "counsel").filter { $0.contains("AF_INET") } == [])
        }
    }

    @Test("The conversation at a prompt")
    func conversation() throws {
        try Program.inHome { program in
            let trace = try Trace(in: program)
            let terminal = try Pty(
                Trace.strace.path, trace.arguments + [Program.path.path],
                environment: ["HOME": program.home.path, "NO_COLOR": "1"])
            try terminal.wait(for: "counsel> ")
            for line in ["what should I do at launch?", "1", "/why", "/history launch", "/bad not it"] {
                try terminal.ask(line)
            }
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            #expect(try trace.sockets(of: "counsel").filter { $0.contains("AF_INET") } == [])
        }
    }
}

/// Which sockets a program and all that it starts have asked the system for.
private struct Trace {
    static let strace = URL(fileURLWithPath: "/usr/bin/strace")

    /// Some containers have strace and forbid it.
    static var isPossible: Bool {
        guard FileManager.default.isExecutableFile(atPath: strace.path) else { return false }
        let trial = try? Process.run(strace, arguments: ["-qq", "-o", "/dev/null", "/bin/true"])
        trial?.waitUntilExit()
        return trial?.terminationStatus == 0
    }

    private let file: String

    init(in program: Program) throws { file = try program.write("", to: "trace") }

    /// What stands before the program and its arguments.
    var arguments: [String] { ["-f", "-qq", "-e", "trace=execve,%network", "-o", file] }

    /// The lines of the trace about sockets. It has to show that the program was started.
    func sockets(of name: String) throws -> [String] {
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { String($0) }
        #expect(lines.contains { $0.contains("execve(") && $0.contains("/\(name)\"") && $0.hasSuffix("= 0") })
        return lines.filter { !$0.contains("execve(") }
    }
}
