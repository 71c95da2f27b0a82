import Glibc

/// The keys that a person has bound in ~/.editrc, as the bytes they send.
///
/// libedit reads the file too, but tells nobody what is in it; here it matters which keys are not to be touched.
struct KeyBindings {
    private(set) var keys: Set<[UInt8]> = []

    init() {}

    init(contentsOf path: String) {
        guard let file = fopen(path, "re") else { return }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) >= 0, let start = line { add(String(cString: start)) }
    }

    /// A line like `bind "^[[A" ed-search-prev-history` or `counsel:bind -a k ed-prev-line`.
    mutating func add(_ line: String) {
        var words = Self.words(of: line)
        guard let command = words.first, command == "bind" || command.hasSuffix(":bind") else { return }
        words.removeFirst()
        while let option = words.first, option.hasPrefix("-"), option.count == 2 { words.removeFirst() }
        guard words.count >= 2 else { return }
        keys.insert(Self.bytes(of: words[0]))
    }

    /// Words as a shell would see them, as far as quotes and backslashes go.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var characters = line.makeIterator()
        while let character = characters.next() {
            switch character {
            case quote: quote = nil
            case "\"" where quote == nil, "'" where quote == nil:
                quote = character
                word = word ?? ""
            case "\\" where quote == nil:
                if let next = characters.next() { word = (word ?? "") + String(next) }
            case _ where quote == nil && character.isWhitespace:
                if let whole = word { words.append(whole) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        if let whole = word { words.append(whole) }
        return words
    }

    /// `^X` and `\e` as the bytes that they mean.
    private static func bytes(of key: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var scalars = key.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar {
            case "^":
                guard let letter = scalars.next() else { return bytes + [0x5E] }
                bytes.append(letter == "?" ? 0x7F : UInt8(truncatingIfNeeded: letter.value) & 0x1F)
            case "\\":
                guard let letter = scalars.next() else { return bytes + [0x5C] }
                switch letter {
                case "e": bytes.append(0x1B)
                case "t": bytes.append(0x09)
                case "r": bytes.append(0x0D)
                case "n": bytes.append(0x0A)
                case "0"..."7":
                    var value = letter.value - 48
                    for _ in 0..<2 { if let digit = scalars.next() { value = value * 8 &+ (digit.value &- 48) } }
                    bytes.append(UInt8(truncatingIfNeeded: value))
                default: bytes += Array(String(letter).utf8)
                }
            default: bytes += Array(String(scalar).utf8)
            }
        }
        return bytes
    }
}
