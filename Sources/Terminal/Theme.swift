/// What a piece of text is, as far as its looks go.
package enum Role: Int, CaseIterable, Sendable {
    case title, heading, strong, emphasis, strikethrough, code, address, note, marker, link
    /// A word of the question.
    case match
    /// The parts of a prompt: who asks, what it is about, and the sign at its end.
    case name, focus, sign
    case warning, error
}

/// How each role looks: the only place that knows colours.
///
///     Theme.colored.styled("Product launch", as: .title)   // bold cyan
///     Theme.plain.styled("Product launch", as: .title)     // the text, without any escape byte
package struct Theme: Sendable {
    /// The numbers of "select graphic rendition" for a role; a role without any looks like ordinary text.
    let codes: [Role: String]
    /// Whether links can be opened from the terminal; see `Surroundings.hasLinks`.
    package var hasLinks = false

    /// No colour, no escape byte.
    package static let plain = Theme(codes: [:])

    /// The colours that every terminal lets its owner choose. Of those that owners leave as they came, magenta and red
    /// are the ones that can be read on white as well as on black. Colour never says what the text does not.
    package static let colored = Theme(codes: [
        .title: "1;35", .heading: "1", .strong: "1", .emphasis: "3", .strikethrough: "9", .code: "35",
        .address: "2", .note: "2", .marker: "35", .link: "4", .match: "4", .name: "1", .focus: "1", .sign: "1",
        .warning: "31", .error: "1;31",
    ])

    /// A theme of whichever kind.
    package static func colored(_ isColored: Bool) -> Theme { isColored ? .colored : .plain }

    /// What returns the terminal to ordinary text, wherever the output was cut off; empty for the plain theme.
    package var ending: String { isPlain ? "" : Self.end }

    package var isPlain: Bool { codes.isEmpty }

    /// The text in the looks of a role, returned to ordinary at its end. Nothing is done to the text itself.
    package func styled(_ text: String, as role: Role) -> String {
        styled(text, as: Style(role))
    }

    func styled(_ text: String, as style: Style) -> String {
        guard !text.isEmpty, let start = start(of: style) else { return text }
        return start + text + Self.end
    }

    /// The text so that it opens an address, where the terminal has that: OSC 8. A link that is broken over lines is
    /// one and the same by its `id`.
    func linked(_ text: String, to address: String?) -> String {
        guard hasLinks, !isPlain, let address, let target = address.asLinkTarget else { return text }
        return "\u{1B}]8;id=\(target.identity);\(target)\u{1B}\\" + text + "\u{1B}]8;;\u{1B}\\"
    }

    /// The escape sequence that begins a style; nil when it looks like ordinary text.
    func start(of style: Style) -> String? {
        guard !isPlain, style != .ordinary else { return nil }
        let parts = style.roles.compactMap { codes[$0] }
        return parts.isEmpty ? nil : "\u{1B}[" + parts.joined(separator: ";") + "m"
    }

    static let end = "\u{1B}[0m"
}

/// The roles that a piece of text has at once: a strong word in a note is both.
struct Style: Hashable, Sendable {
    private var bits: UInt32 = 0

    static let ordinary = Style()

    init() {}
    init(_ role: Role) { insert(role) }

    var roles: [Role] { Role.allCases.filter { bits & (1 << UInt32($0.rawValue)) != 0 } }

    mutating func insert(_ role: Role) { bits |= 1 << UInt32(role.rawValue) }

    func adding(_ role: Role) -> Style {
        var style = self
        style.insert(role)
        return style
    }
}

extension String {
    /// The address as a terminal takes it, nil for one that is not of the web or of mail. Whatever is not a printable
    /// letter of ASCII is written as `%` and its number, so that nothing in it can end the sequence.
    fileprivate var asLinkTarget: String? {
        let known = ["https://", "http://", "mailto:"]
        guard known.contains(where: lowercased().hasPrefix) else { return nil }
        return utf8.reduce(into: "") { target, byte in
            if (0x21...0x7E).contains(byte) {
                target.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                target += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    /// A short name for an address, the same in every run.
    fileprivate var identity: String {
        String(utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }, radix: 36)
    }
}
