import CLineEdit

/// A line as libedit sees it: one number for each thing that the cursor steps over.
///
/// libedit takes every Unicode scalar for a character with a width of its own. It loses accents that are scalars by
/// themselves and draws a joined emoji as several. So a character of more than one scalar is given a stand-in while it
/// is edited: a scalar from ranges that hardly anybody writes, as wide as the character. What libedit draws is
/// translated back on its way to the screen, and the line when it is read. Colours in a prompt, which libedit knows
/// nothing of either, travel the same way.
struct StandIns {
    typealias Code = wchar_t

    /// What a code stands for: the text in the line, what is shown for it, and what turns its looks on.
    struct Meaning: Hashable {
        var text: String
        var shown: String
        var start = ""
    }

    private var meanings: [Code: Meaning] = [:]
    private var codes: [Meaning: Code] = [:]
    private var free: (narrow: Code, wide: Code) = (Self.narrow.lowerBound, Self.wide.lowerBound)

    /// Private use, one column each.
    private static let narrow: ClosedRange<Code> = 0xF0000...0xF1FFF
    /// Rare ideographs, two columns each.
    private static let wide: ClosedRange<Code> = 0x2CEB0...0x2EBE0

    /// The codes of a text. A NUL, which would end the line, is left out.
    mutating func codes(for text: String) -> [Code] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.filter { $0 != 0 }.map { Code($0) } }
        return text.flatMap { codes(for: $0) }
    }

    /// The code of something that is drawn in colour.
    mutating func code(for character: Character, in style: Style, of theme: Theme) -> [Code] {
        guard let start = theme.start(of: style), (1...2).contains(character.displayWidth) else {
            return codes(for: character)
        }
        let meaning = Meaning(text: String(character), shown: String(character), start: start)
        return [code(for: meaning, width: character.displayWidth)]
    }

    func text(of codes: some Sequence<Code>) -> String {
        var text = String.UnicodeScalarView()
        for code in codes {
            if let meaning = meanings[code] {
                text.append(contentsOf: meaning.text.unicodeScalars)
            } else {
                text.append(scalar(code))
            }
        }
        return String(text)
    }

    /// Nil for a code that stands for itself.
    func meaning(of code: Code) -> Meaning? { meanings[code] }

    /// The columns of a code, as libedit counts them.
    static func width(of code: Code) -> Int {
        if wide.contains(code) { return 2 }
        if narrow.contains(code) || (0x20...0x7E).contains(code) { return 1 }
        return code < 0x20 || code == 0x7F ? 2 : max(0, Int(cle_width(code)))
    }

    private static func canBeStandIn(_ code: Code) -> Bool { narrow.contains(code) || wide.contains(code) }

    private mutating func codes(for character: Character) -> [Code] {
        if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 {
            if scalar.value == 0 { return [] }
            if isUnderstood(scalar) { return [Code(scalar.value)] }
            return [code(for: Meaning(text: String(character), shown: picture(of: scalar)), width: scalar.displayWidth)]
        }
        // Terminals do not agree on the width of a sign that is asked to be a picture; on the sign by itself they do.
        let plain = character.unicodeScalars.filter { $0 != "\u{FE0F}" }
        if let sign = plain.first, plain.count == 1, isUnderstood(sign) {
            let meaning = Meaning(text: String(character), shown: String(sign))
            return [code(for: meaning, width: sign.displayWidth)]
        }
        if (1...2).contains(character.displayWidth) {
            return [code(forShown: String(character))]
        }
        return pieces(of: character).map { code(forShown: $0) }
    }

    /// A joiner that joins nothing yet is not shown: some terminals keep it for whatever they draw next.
    private mutating func code(forShown text: String) -> Code {
        var shown = text
        while shown.unicodeScalars.last == "\u{200D}" { shown.unicodeScalars.removeLast() }
        return code(for: Meaning(text: text, shown: shown), width: text.displayWidth)
    }

    /// Whether libedit draws the scalar as it is, with the right width.
    private func isUnderstood(_ scalar: Unicode.Scalar) -> Bool {
        let value = Code(scalar.value)
        if value < 0x80 { return true }
        if value < 0xA0 || Self.canBeStandIn(value) || scalar.properties.generalCategory == .format { return false }
        return scalar.displayWidth > 0 && Int(cle_width(value)) == scalar.displayWidth
    }

    /// One column that stands for a scalar that is not to reach the terminal by itself.
    private func picture(of scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: "\u{25CC}\(scalar)"
        case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
        default: scalar.displayWidth > 0 ? String(scalar) : "\u{FFFD}"
        }
    }

    /// A character that takes more than two columns, cut where a new column begins.
    private func pieces(of character: Character) -> [String] {
        var pieces: [String] = []
        for scalar in character.unicodeScalars {
            if scalar.displayWidth == 0, let last = pieces.indices.last {
                pieces[last].unicodeScalars.append(scalar)
            } else {
                pieces.append(String(scalar))
            }
        }
        return pieces
    }

    private mutating func code(for meaning: Meaning, width: Int) -> Code {
        if let code = codes[meaning] { return code }
        let isWide = width == 2
        let code = isWide ? free.wide : free.narrow
        // Thousands of different ones in one conversation: the later ones look wrong.
        guard (isWide ? Self.wide : Self.narrow).contains(code) else { return 0xFFFD }
        if isWide { free.wide += 1 } else { free.narrow += 1 }
        meanings[code] = meaning
        codes[meaning] = code
        return code
    }

    private func scalar(_ code: Code) -> Unicode.Scalar { Unicode.Scalar(UInt32(bitPattern: code)) ?? "\u{FFFD}" }
}
