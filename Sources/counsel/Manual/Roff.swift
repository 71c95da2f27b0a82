/// A page in the language of `man`: the macros of man(7), which every formatter knows.
struct Roff {
    private(set) var text: String

    /// `name` in capitals at the top; no date, so that the page of one version is the same in every build.
    init(name: String, version: String) {
        text = ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"User Commands\"\n.nh\n.ad l\n"
    }

    mutating func section(_ title: String) { text += ".SH \(title.uppercased())\n" }
    mutating func subsection(_ title: String) { text += ".SS \"\(Self.escaped(title))\"\n" }
    /// A line of its own, which may have markup from `bold` and `italic`.
    mutating func line(_ markup: String) { text += "\(markup)\n.br\n" }
    mutating func paragraph(_ words: String) { text += ".PP\n\(Self.lines(words))\n" }
    /// A term, which may have markup from `bold` and `italic`, with what it means behind it.
    mutating func item(_ term: String, _ meaning: String) { text += ".TP\n\(term)\n\(Self.lines(meaning))\n" }
    /// Lines that stay as they are.
    mutating func example(_ lines: String) { text += ".PP\n.nf\n.RS 4\n\(Self.lines(lines))\n.RE\n.fi\n" }

    static func bold(_ words: String) -> String { "\\fB\(escaped(words))\\fR" }
    static func italic(_ words: String) -> String { "\\fI\(escaped(words))\\fR" }

    /// A line that begins with a dot or a quote would be a request.
    private static func lines(_ words: String) -> String {
        words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + escaped(line)
        }.joined(separator: "\n")
    }

    private static func escaped(_ words: some StringProtocol) -> String {
        words.reduce(into: "") { result, character in
            switch character {
            case "\\": result += "\\e"
            // Unescaped it becomes a hyphen, which nobody can copy into a shell.
            case "-": result += "\\-"
            case "\"": result += "\\(dq"
            case _ where character.isASCII: result.append(character)
            default:
                for scalar in character.unicodeScalars {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
                }
            }
        }
    }
}
