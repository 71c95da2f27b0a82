/// Bytes from a terminal as keys.
///
/// Escape sequences that mean something become commands, others vanish instead of typing their last letter. What
/// stands between the marks of a bracketed paste is one key. Bytes that are no UTF-8 become U+FFFD.
struct KeyDecoder {
    /// Sequences, ESC included, that libedit is to see as they are, since the person has bound them.
    var passed: Set<[UInt8]> = []

    /// The byte of Ctrl-C, whatever key it is; 0 for none. Inside a paste it is text.
    var interruptKey: UInt8 = 0

    private var begun: [UInt8] = []
    private var pasted: [UInt8]?

    private static let escape: UInt8 = 0x1B
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    private static let longestSequence = 32

    /// Whether the bytes so far may be a key by themselves or the beginning of another one.
    var isUndecided: Bool { begun.first == Self.escape }

    var isPasting: Bool { pasted != nil }

    /// The keys that the next byte completes: none, one, or several when a sequence turns out not to be one.
    mutating func keys(from byte: UInt8) -> [Key] {
        if byte == interruptKey, byte != 0, pasted == nil {
            abandon()
            return [.command(.interrupt)]
        }
        if pasted != nil { return keyOfPaste(byte) }
        begun.append(byte)
        return begun[0] == Self.escape ? keysOfSequence() : keysOfCharacter()
    }

    /// No more came for a while: ESC was the key itself, and `[` after it was just that.
    mutating func keysAfterPause() -> [Key] {
        guard isUndecided else { return [] }
        defer { begun = [] }
        return begun.map { .scalar(Unicode.Scalar($0)) }
    }

    /// Forgets what was begun.
    mutating func abandon() {
        begun = []
        pasted = nil
    }

    private mutating func keysOfSequence() -> [Key] {
        guard begun.count > 1 else { return [] }
        let last = begun[begun.count - 1]
        switch begun[1] {
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            if begun.count == 2 { return [] }
            // The Linux console sends its first function keys as ESC [ [ and a letter.
            if begun.count == 3, last == UInt8(ascii: "["), begun[1] == last { return [] }
            if (0x20...0x3F).contains(last), begun.count < Self.longestSequence { return [] }
            if last < 0x20 || last >= 0x7F {
                begun = []
                return keys(from: last)
            }
            return keyOfWholeSequence()
        case 0x0A, 0x0D: return keyOfWholeSequence()
        case Self.escape:
            begun = [Self.escape]
            return [.scalar("\u{1B}")]
        default:
            begun = []
            return [.scalar("\u{1B}")] + keys(from: last)
        }
    }

    private mutating func keyOfWholeSequence() -> [Key] {
        let sequence = begun
        begun = []
        if passed.contains(sequence) { return sequence.map { .scalar(Unicode.Scalar($0)) } }
        let text = String(decoding: sequence.dropFirst(), as: UTF8.self)
        if text == "[200~" {
            pasted = []
            return []
        }
        return Command(sequence: text).map { [.command($0)] } ?? []
    }

    private mutating func keyOfPaste(_ byte: UInt8) -> [Key] {
        pasted?.append(byte)
        guard byte == Self.pasteEnd.last, let bytes = pasted, bytes.hasSuffix(Self.pasteEnd) else { return [] }
        pasted = nil
        return [.paste(tidied(bytes.dropLast(Self.pasteEnd.count)))]
    }

    /// Every kind of line end as a newline, and none at the very end, where it would only add an empty line.
    private func tidied(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var previous: UInt8 = 0
        for byte in bytes {
            let isLineEnd = byte == 0x0A || byte == 0x0D
            // libedit has the terminal exchange the two, so that a pair may come in either order.
            let isSecondOfPair = isLineEnd && (previous == 0x0A || previous == 0x0D) && previous != byte
            if isSecondOfPair {
                previous = 0
                continue
            }
            result.append(isLineEnd ? 0x0A : byte)
            previous = byte
        }
        while result.last == 0x0A { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func keysOfCharacter() -> [Key] {
        let first = begun[0]
        if first < 0x80 {
            begun = []
            return [.scalar(Unicode.Scalar(first))]
        }
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let last = begun[begun.count - 1]
        if begun.count > 1, last & 0xC0 != 0x80 {
            begun = []
            return [.scalar("\u{FFFD}")] + keys(from: last)
        }
        guard begun.count >= length else { return [] }
        let decoded = String(decoding: begun, as: UTF8.self).unicodeScalars
        begun = []
        return [.scalar(decoded.count == 1 ? decoded.first ?? "\u{FFFD}" : "\u{FFFD}")]
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
