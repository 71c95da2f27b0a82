import Foundation

/// The words of a text, in order: after the word boundaries of Unicode (UAX #29, rules WB5 to WB13b), folded to lower
/// case without diacritics, so that "Café" and "cafe" are one.
///
/// Ideographs and Hiragana stand for themselves, as UAX #29 has it. Apostrophes inside a word are dropped, a
/// possessive `'s` with them: "don't" is `dont`, "team's" is `team`. "R&D" is one word, as people mean it.
struct Words {
    /// A word as it is looked up, and where it stood: UTF-8 offsets into the text.
    struct Word: Hashable, Sendable {
        var text: String
        var range: Range<Int>
    }

    /// Longer words are cut: nothing anyone would ask for.
    static let longest = 64

    static func inText(_ text: String) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            var reader = Reader(bytes: bytes)
            return reader.words()
        }
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var offset = 0

        enum Kind { case letter, digit, ideograph, mark, joinsLetters, joinsDigits, joinsBoth, other }

        mutating func words() -> [Word] {
            var words: [Word] = []
            words.reserveCapacity(bytes.count / 6)
            while offset < bytes.count {
                let start = offset
                let (kind, next) = kind(at: offset)
                offset = next
                switch kind {
                case .letter:
                    readRest(after: kind)
                    readAmpersand(from: start)
                case .digit: readRest(after: kind)
                case .ideograph: break
                default: continue
                }
                if let word = Words.folded(UnsafeBufferPointer(rebasing: bytes[start..<offset])) {
                    words.append(Word(text: word, range: start..<offset))
                }
            }
            return words
        }

        /// Moves over the rest of "R&D": an ampersand between one or two letters on either side.
        private mutating func readAmpersand(from start: Int) {
            func letters(from position: Int) -> Int {
                var end = position
                while end < bytes.count, kind(at: end).0 == .letter, bytes[end] < 0x80 { end += 1 }
                return end - position
            }
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "&"), offset - start <= 2 else { return }
            let count = letters(from: offset + 1)
            guard count == 1 || count == 2 else { return }
            offset += 1 + count
        }

        /// Moves over letters, digits and marks, and over one joining mark between two of a kind.
        private mutating func readRest(after first: Kind) {
            var last = first
            while offset < bytes.count {
                let (kind, next) = kind(at: offset)
                switch kind {
                case .letter, .digit: last = kind
                case .mark: break
                case .joinsLetters, .joinsDigits, .joinsBoth:
                    guard next < bytes.count else { return }
                    let following = self.kind(at: next).0
                    let isJoining =
                        switch (last, following) {
                        case (.letter, .letter): kind != .joinsDigits
                        case (.digit, .digit): kind != .joinsLetters
                        default: false
                        }
                    guard isJoining else { return }
                default: return
                }
                offset = next
            }
        }

        /// What stands at `position`, and where the next scalar begins.
        private func kind(at position: Int) -> (Kind, Int) {
            let byte = bytes[position]
            if byte < 0x80 {
                let kind: Kind =
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
                    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
                    case UInt8(ascii: "'"): .joinsLetters
                    case UInt8(ascii: "."): .joinsDigits
                    case UInt8(ascii: ","): .joinsDigits
                    default: .other
                    }
                return (kind, position + 1)
            }
            // The bytes of a String are valid UTF-8, so the first byte tells the length.
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
            for step in 1..<length { value = value << 6 | UInt32(bytes[position + step]) & 0x3F }
            let next = position + length
            guard let scalar = Unicode.Scalar(value) else { return (.other, next) }
            return (Self.kind(of: scalar), next)
        }

        private static func kind(of scalar: Unicode.Scalar) -> Kind {
            switch scalar.value {
            case 0x2019: return .joinsLetters
            case 0x3041...0x309F, 0x20000...0x3FFFF: return .ideograph
            default: break
            }
            let properties = scalar.properties
            if properties.isIdeographic { return .ideograph }
            if properties.isAlphabetic { return .letter }
            switch properties.generalCategory {
            case .decimalNumber, .letterNumber: return .digit
            case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
            case .format where scalar.value == 0x200D || scalar.value == 0xAD: return .mark
            default: return .other
            }
        }
    }

    /// Nil when nothing is left of the word.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return foldedBeyondASCII(bytes) }
        var lower = bytes.prefix(longest).map { byte in
            UInt8(ascii: "A") <= byte && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        }
        dropApostrophes(from: &lower)
        return lower.isEmpty ? nil : String(decoding: lower, as: UTF8.self)
    }

    private static func foldedBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var units = text.unicodeScalars.prefix(longest)
            .filter { $0 != "\u{AD}" && $0 != "\u{200D}" }
            .flatMap { $0 == "\u{2019}" ? [UInt8(ascii: "'")] : Array(String($0).utf8) }
        dropApostrophes(from: &units)
        return units.isEmpty ? nil : String(decoding: units, as: UTF8.self)
    }

    private static func dropApostrophes(from word: inout [UInt8]) {
        let apostrophe = UInt8(ascii: "'")
        if word.count > 2, word[word.count - 2] == apostrophe, word[word.count - 1] == UInt8(ascii: "s") {
            word.removeLast(2)
        }
        word.removeAll { $0 == apostrophe }
    }
}
