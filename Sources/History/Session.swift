/// A conversation in the history: the turns that belong together.
///
/// The counts are those of the moment at which it was read; recording a turn does not change a `Session` in hand.
package struct Session: Sendable, Equatable, Identifiable {
    /// Eight characters to type and to read aloud, the first of them a letter.
    package let id: String
    /// The name that a person gave it; no two sessions share one.
    package let name: String?
    /// What to show in a list, on one line: the name, else the first question. Empty for an unnamed one without turns.
    package let title: String
    /// When it was begun, in seconds since 1970.
    package let started: Double
    /// When its latest turn was asked; the same as `started` before the first.
    package let latest: Double
    package let turnCount: Int
    /// How many of its turns had the status `answered`.
    package let answeredCount: Int

    package init(
        id: String, name: String?, firstQuestion: String? = nil, started: Double, latest: Double? = nil,
        turnCount: Int = 0, answeredCount: Int = 0
    ) {
        self.id = id
        self.name = name
        self.title = oneLine(name ?? firstQuestion ?? "")
        self.started = started
        self.latest = latest ?? started
        self.turnCount = turnCount
        self.answeredCount = answeredCount
    }
}

extension Session {
    /// A new id, from the system's source of randomness: 39 bits, so that two at the same moment do not meet.
    static func makeID() -> String {
        var random = SystemRandomNumberGenerator()
        // Never a digit first: a number where an id is expected is left free to mean a place in a list.
        var id = String(letters[Int.random(in: 0..<letters.count, using: &random)])
        while id.count < 8 { id.append(digits[Int.random(in: 0..<digits.count, using: &random)]) }
        return id
    }
}

/// Crockford's base 32: no i, l, o or u, which are mistaken for others.
private let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
private let letters = Array(digits.drop(while: \.isNumber))

/// The text with every run of white space as one space.
func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The text without white space at its ends.
func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
        let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
}
