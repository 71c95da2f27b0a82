/// What came in from the person.
package enum Input: Equatable, Sendable {
    /// A line, or several that were pasted or typed as one; without the last newline.
    case line(String)
    /// Ctrl-C: the line, if there was any, is gone.
    case interrupted(lineWasEmpty: Bool)
    /// Ctrl-D on an empty line, or the terminal has gone.
    case end
}

/// What Tab may offer at a place in the line.
package struct Completion: Sendable {
    /// The part of the line that a candidate replaces, in UTF-8 offsets.
    package var replaced: Range<Int>
    package var candidates: [Candidate]

    package init(replacing replaced: Range<Int>, with candidates: [Candidate]) {
        self.replaced = replaced
        self.candidates = candidates
    }

    /// Nothing to offer.
    package static let none = Completion(replacing: 0..<0, with: [])

    package struct Candidate: Equatable, Sendable {
        /// What is put into the line.
        package var text: String
        /// A short explanation, shown beside it; may be empty.
        package var title: String

        package init(_ text: String, title: String = "") {
            self.text = text
            self.title = title
        }
    }
}

/// What stands before the line, in parts.
///
///     Prompt([.init("counsel", .name), .init(" (launch)", .focus), .init("> ", .sign)])
package struct Prompt: Equatable, Sendable {
    package var parts: [Part]

    package init(_ parts: [Part]) { self.parts = parts }
    /// A prompt in ordinary text.
    package init(_ text: String) { parts = [Part(text)] }

    package struct Part: Equatable, Sendable {
        package var text: String
        /// Nil for ordinary text.
        package var role: Role?

        package init(_ text: String, _ role: Role? = nil) {
            self.text = text
            self.role = role
        }
    }
}

/// Why a line cannot be read from here.
package enum TerminalError: Error, Equatable, CustomStringConvertible {
    /// Standard input, or both standard output and standard error, are not a terminal.
    case notATerminal
    /// The line editor could not be set up.
    case unavailable

    package var description: String {
        switch self {
        case .notATerminal: "There is no terminal to read from."
        case .unavailable: "The line editor cannot be started here."
        }
    }
}
