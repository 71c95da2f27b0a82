extension String {
    /// The same text with nothing in it that a terminal would obey: control characters become their pictures (`␛`),
    /// C1 and bidirectional controls their code point in words (`⟨U+202E⟩`). Newline and tab stay.
    ///
    /// A text without any of them, nearly every text, is returned as it is after one pass over its bytes.
    package var visible: String {
        guard utf8.contains(where: Self.mayBeControl) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: result.append(scalar)
            case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
                result.append(contentsOf: "⟨U+\(hexadecimal(scalar.value))⟩".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a byte is a control character, or can begin the UTF-8 form of one that `visible` replaces.
    private static func mayBeControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0x7F
            || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
    }
}

private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
