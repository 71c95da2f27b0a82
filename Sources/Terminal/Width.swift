/// How many columns of a terminal text takes, as Unicode has it.
///
///     "café".displayWidth     // 4
///     "日本".displayWidth     // 4
///     "👩‍💻".displayWidth       // 2
extension String {
    /// The columns that the text takes on one line. Linear; quick for ASCII.
    package var displayWidth: Int {
        utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
    }
}

extension Character {
    /// 0, 1 or 2 for nearly every character; some Indic ones are wider, as they join several letters.
    package var displayWidth: Int {
        if utf8.count == 1 { return 1 }
        let scalars = unicodeScalars
        guard scalars.count > 1, let first = scalars.first else { return scalars.first?.displayWidth ?? 0 }
        return isDrawnAsEmoji(first) ? 2 : scalars.reduce(0) { $0 + $1.displayWidth }
    }

    /// Whether the scalars become one picture: joined people, flags, key caps, a skin colour, a text sign made a picture.
    private func isDrawnAsEmoji(_ first: Unicode.Scalar) -> Bool {
        guard first.properties.isEmoji else { return false }
        return unicodeScalars.dropFirst().contains {
            $0 == "\u{200D}" || $0 == "\u{FE0F}" || $0 == "\u{20E3}" || $0.properties.isEmojiModifier
                || $0.isRegionalIndicator || $0.isTag
        }
    }
}

extension Unicode.Scalar {
    /// The columns of the scalar by itself.
    var displayWidth: Int {
        if value < 0x300 { return 1 }
        if isZeroWidth { return 0 }
        return isWide ? 2 : 1
    }

    private var isZeroWidth: Bool {
        switch value {
        // The vowels and final consonants of Hangul stand inside the square of the consonant before them.
        case 0x1160...0x11FF, 0xD7B0...0xD7FB: return true
        // Signs of Arabic, Syriac and Kaithi that stand before a number and embrace it: format characters, yet visible.
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return false
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }

    private var isWide: Bool {
        if value < 0x1100 { return false }
        if isRegionalIndicator { return false }
        return Self.wide.contains { $0.contains(value) } || properties.isEmojiPresentation
    }

    var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// The letters with which the flag of England is spelt, unseen.
    fileprivate var isTag: Bool { (0xE0020...0xE007F).contains(value) }

    /// East Asian Wide and Fullwidth, without the pictures that Unicode marks by a property of their own.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x1F3FB...0x1F3FF, 0x20000...0x3FFFD,
    ]
}
