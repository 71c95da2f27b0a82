import Foundation
import Support
import Testing

/// The built program, run as a person or a script runs it, in an empty home of its own.
struct Program {
    struct Result {
        var output: String
        var errors: String
        var status: Int32

        /// The output's lines, each as JSON.
        func objects() throws -> [[String: Any]] {
            try output.split(separator: "\n").map { line in
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                return try #require(object as? [String: Any])
            }
        }
    }

    /// A fresh home; removed by `inHome`.
    let home: URL

    static func inHome(_ body: (Program) throws -> Void) throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        try body(Program(home: home))
    }

    /// Beside the test bundle.
    static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("counsel")

    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:], program: URL = Self.path
    ) throws -> Result {
        try run(list: arguments, input: input, environment: environment, program: program)
    }

    func run(
        list arguments: [String], input: String = "", environment: [String: String] = [:], program: URL = Self.path
    ) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ["HOME": home.path, "PATH": "/usr/bin:/bin", "TERM": "xterm"]
            .merging(environment) { $1 }
        let (output, errors, stdin) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = stdin
        try process.run()
        // Small enough for the pipe's buffer, or the program would have to be read at the same time.
        precondition(input.utf8.count < 60_000)
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let said = output.fileHandleForReading.textToEnd
        let complained = errors.fileHandleForReading.textToEnd
        process.waitUntilExit()
        return Result(
            output: said, errors: complained, status: process.terminationStatus)
    }

    /// Starts the program in a pseudo-terminal, without colours, and waits for its first prompt.
    func atPrompt(_ options: String..., columns: Int = 80) throws -> Pty {
        let variables = ["HOME": home.path, "NO_COLOR": "1"]
        let terminal = try Pty(Self.path.path, options, environment: variables, columns: columns)
        try terminal.wait(for: "counsel> ")
        return terminal
    }

    /// The questions that are kept in the latest session.
    func keptQuestions() throws -> [String] {
        let turns = try run("history", "export", "--format", "json").objects().first?["turns"] as? [[String: Any]]
        return (turns ?? []).compactMap { $0["question"] as? String }
    }

    /// Writes a file below the home, and gives its path.
    func write(_ text: String, to name: String) throws -> String {
        let file = home.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }
}

extension Pty {
    /// Types a line, waits until there is a prompt below it, and gives the screen from the line after it on.
    @discardableResult
    func ask(_ line: String, columns: Int = 80) throws -> String {
        let row = Screen(output, columns: columns).row
        type(line + "\r")
        try wait(columns: columns) {
            $0.row > row && $0.line.wholeMatch(of: /counsel( \[private\])?( \([^)]*\))?> \|/) != nil
        }
        return Screen(output, columns: columns).rows[(row + 1)...].map { String($0) }.joined(separator: "\n")
    }
}
