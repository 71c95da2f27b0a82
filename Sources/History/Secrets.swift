#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What nobody wants to find in a file: passwords, keys and tokens are stored as `[masked]`.
///
///     Secrets.masked("why does password=hunter2 fail?")     // "why does password=[masked] fail?"
///
/// A word too many is masked rather than one too few. The table is `SecretKinds.all`.
package enum Secrets {
    package static let mask = "[masked]"

    /// The text with every secret replaced; one without any, nearly every text, is returned as it is after a search for
    /// a few dozen words. What those words do occur in is then searched line by line.
    package static func masked(_ text: String) -> String {
        let clues = Clues(in: text)
        let kinds = SecretKinds.all.filter { $0.mayOccur(with: clues) }
        guard !kinds.isEmpty else { return text }
        let whole = kinds.filter(\.spansLines).reduce(text) { $1.masked($0) }
        let inLines = kinds.filter { !$0.spansLines }
        guard !inLines.isEmpty else { return whole }
        return whole.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let clues = Clues(in: line)
            return inLines.reduce(String(line)) { $1.mayOccur(with: clues) ? $1.masked($0) : $0 }
        }.joined(separator: "\n")
    }
}

/// One kind of secret.
struct SecretKind {
    let name: String
    /// What it captures is the secret.
    let pattern: Regex<(Substring, Substring)>
    /// What the pattern cannot say.
    let isSecret: (Substring) -> Bool
    /// Whether it may begin on one line and end on another.
    let spansLines: Bool
    private let hints: [String]
    private let run: Int

    /// - Parameters:
    ///   - hints: In small letters: one of these occurs, in whatever case, wherever the pattern does; none for any text.
    ///   - run: So many letters, digits and `+/_-` in a row occur wherever the pattern does.
    init(
        _ name: String, hints: [String] = [], run: Int = 0, spansLines: Bool = false,
        _ pattern: Regex<(Substring, Substring)>,
        where isSecret: @escaping (Substring) -> Bool = { _ in true }
    ) {
        self.name = name
        self.hints = hints
        self.run = run
        self.spansLines = spansLines
        // By scalars: a line that ends with CRLF, or an accent on a quote, hides nothing.
        self.pattern = pattern.matchingSemantics(.unicodeScalar)
        self.isSecret = isSecret
    }

    func masked(_ text: String) -> String {
        var result = ""
        var rest = text.startIndex
        for match in text.matches(of: pattern) {
            let secret = match.output.1
            guard !secret.hasPrefix(Secrets.mask), isSecret(secret) else { continue }
            result += text[rest..<secret.startIndex] + Secrets.mask
            rest = secret.endIndex
        }
        return rest > text.startIndex ? result + text[rest...] : text
    }

    func mayOccur(with clues: Clues) -> Bool {
        run <= clues.longestRun && (hints.isEmpty || hints.contains { strstr(clues.folded, $0) != nil })
    }
}

/// What tells quickly that most kinds of secrets are not in a text.
struct Clues {
    /// The text for C, its ASCII letters small. A NUL, which would end it, is a space.
    private(set) var folded: [CChar] = []
    /// The most letters, digits and `+/_-` in a row.
    private(set) var longestRun = 0

    init(in text: some StringProtocol) {
        folded.reserveCapacity(text.utf8.count + 1)
        var run = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                folded.append(CChar(byte + 0x20))
                run += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
                UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                folded.append(CChar(byte))
                run += 1
            default:
                folded.append(byte == 0 ? 0x20 : CChar(bitPattern: byte))
                run = 0
            }
            longestRun = max(longestRun, run)
        }
        folded.append(0)
    }
}

extension Turn {
    /// The turn as it may be stored: no text in it holds a secret.
    var masked: Turn {
        var turn = self
        turn.question = Secrets.masked(question)
        turn.understood = understood.map(Secrets.masked)
        turn.answers = answers.map {
            Answer(topic: Secrets.masked($0.topic), title: Secrets.masked($0.title), score: $0.score)
        }
        turn.sections = sections.map {
            Section(topic: Secrets.masked($0.topic), heading: Secrets.masked($0.heading))
        }
        turn.followUps = followUps.map {
            FollowUp(question: Secrets.masked($0.question), topic: $0.topic.map(Secrets.masked))
        }
        turn.reply = Secrets.masked(reply)
        turn.feedback = feedback.map { Feedback(isGood: $0.isGood, note: $0.note.map(Secrets.masked)) }
        return turn
    }
}
