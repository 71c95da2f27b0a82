/// What a piece of text is, as far as its looks go.
package enum Role: Int, CaseIterable, Sendable {
    case title, heading, strong, emphasis, strikethrough, code, address, note, marker, link
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
    private var codes: [Role: String]

    /// No colour, no escape byte.
    package static let plain = Theme(codes: [:])

    /// The sixteen colours that every terminal lets its owner choose, so that it fits dark and light ones.
    package static let colored = Theme(codes: [
        .title: "1;36", .heading: "1", .strong: "1", .emphasis: "3", .strikethrough: "9", .code: "36",
        .address: "2", .note: "2", .marker: "36", .link: "4", .name: "1", .focus: "1", .sign: "1",
        .warning: "33", .error: "1;31",
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
