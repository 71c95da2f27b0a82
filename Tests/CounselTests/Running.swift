import Foundation
import Testing

/// The program while it runs: more than one at a time, and to be killed.
final class Running {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private var reader: Thread?
    private let said = Said()

    init(_ arguments: [String], in program: Program, environment: [String: String] = [:]) throws {
        process.executableURL = Program.path
        process.arguments = arguments
        process.environment = ["HOME": program.home.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let (said, handle) = (said, output.fileHandleForReading)
        Thread.detachNewThread { said.all(from: handle) }
    }

    /// Gives it all its lines, and no more.
    func feed(_ lines: [String]) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
        try input.fileHandleForWriting.close()
    }

    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    /// Waits for its end; gives the lines that it wrote whole.
    func lines() -> [Substring] {
        process.waitUntilExit()
        let text = said.wait()
        return text[..<(text.lastIndex(of: "\n") ?? text.startIndex)].split(separator: "\n")
    }

    var complaints: String {
        process.waitUntilExit()
        return errors.fileHandleForReading.textToEnd
    }

    var status: Int32 { process.terminationStatus }

    /// What was read, once all was.
    private final class Said: @unchecked Sendable {
        // The semaphore orders the writing before the reading.
        private var text = ""
        private let isComplete = DispatchSemaphore(value: 0)

        func all(from handle: FileHandle) {
            text = handle.textToEnd
            isComplete.signal()
        }

        func wait() -> String {
            isComplete.wait()
            isComplete.signal()
            return text
        }
    }
}

extension FileHandle {
    /// All that comes. Foundation's own way does not survive a signal, such as that of a child that ends.
    var textToEnd: String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(fileDescriptor, &buffer, buffer.count)
            if count > 0 {
                all += buffer.prefix(count)
            } else if count == 0 || errno != EINTR {
                return String(decoding: all, as: UTF8.self)
            }
        }
    }
}
