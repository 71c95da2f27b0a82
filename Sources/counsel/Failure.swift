import ArgumentParser
import Glibc
import Markdown
import Terminal

/// The exit statuses that scripts may rely on.
enum Status {
    /// Each with its meaning, for help and the man page.
    static let meanings: [(status: Int, meaning: String)] = [
        (0, "answered, or done"),
        (1, "a question without an answer, nothing found, or something to mend"),
        (64, "wrong usage"),
        (65, "a knowledge base, question file or config.yml that cannot be understood"),
        (66, "an input that cannot be read"),
        (74, "a write that failed"),
        (130, "interrupted"),
    ]

    static var summary: String {
        "Exit status:"
            + meanings.map { "\n  \($0.status)\($0.status < 10 ? "  " : $0.status < 100 ? " " : "")  \($0.meaning)" }
            .joined()
    }

    static let unanswered = ExitCode(1)
    static let wrongUsage = ExitCode(64)
    static let notUnderstood = ExitCode(65)
    static let unreadable = ExitCode(66)
    static let notWritten = ExitCode(74)
}

/// Says one sentence on stderr and ends with the status.
func fail(_ message: some CustomStringConvertible, _ status: ExitCode) -> any Error {
    complain(message)
    return status
}

/// Says one sentence on stderr. When even that cannot be written there is nobody left to tell.
func complain(_ message: some CustomStringConvertible) {
    try? Output.error.write("counsel: \(message.description.visible)\n")
}

extension Output {
    /// Writes an answer; a reader that has gone ends the program quietly.
    func say(_ text: String) throws {
        do {
            try write(text)
        } catch .closed {
            throw ExitCode.success
        } catch {
            throw fail(error, Status.notWritten)
        }
    }
}
