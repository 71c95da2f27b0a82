/// A pattern for paths, as in `.gitignore` and on the command line.
///
/// `*` and `?` stay within one name, `**` spans folders, `[a-z]` and `[!a-z]` stand for one character. A pattern
/// without a slash is looked for at any depth; one with a slash starts at the top.
package struct Glob: Hashable, Sendable {
    /// As it was written.
    let text: String
    private let pattern: [UInt8]
    /// Where the pattern says no more than what the last part of a path is, or what it ends with: that. Most patterns do,
    /// and each is held against every file of a folder.
    private let ending: Ending?
    /// Whether it stands for folders only: it was written with a slash at the end.
    let isForFolders: Bool

    private struct Ending: Hashable {
        var text: [UInt8]
        var isWholeName: Bool
    }

    package init(_ text: some StringProtocol) {
        self.text = String(text)
        var bytes = Array(text.utf8)
        isForFolders = bytes.count > 1 && bytes.last == Self.slash
        if isForFolders { bytes.removeLast() }
        var ending: Ending?
        if bytes.first == Self.slash {
            bytes.removeFirst()
        } else if !bytes.contains(Self.slash) {
            let literal = bytes.drop { $0 == Self.star }
            if !literal.contains(where: Self.wildcards.contains) {
                ending = Ending(text: Array(literal), isWholeName: literal.count == bytes.count)
            }
            bytes = Array("**/".utf8) + bytes
        }
        self.ending = ending
        pattern = bytes
    }

    /// Whether the whole of `path` (relative, with slashes) is meant.
    package func matches(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { matches($0[...]) }
    }

    func matches(_ path: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if let ending {
            guard path.count >= ending.text.count, path.suffix(ending.text.count).elementsEqual(ending.text) else {
                return false
            }
            let before = path.dropLast(ending.text.count).last
            return !ending.isWholeName || before == nil || before == Self.slash
        }
        var steps = Self.mostSteps
        return Self.matches(pattern[...], path, &steps)
    }

    /// Whether a folder of this name may hold what is meant: the pattern names it before its first wildcard.
    func leads(into folder: String) -> Bool {
        let literal = pattern.prefix { !Self.wildcards.contains($0) }
        return literal.starts(with: Array(folder.utf8) + [Self.slash])
    }

    /// Nobody writes a pattern that needs more; one that does matches nothing, rather than taking for ever.
    private static let mostSteps = 20_000
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let wildcards = Set("*?[\\".utf8)

    private static func matches(
        _ pattern: ArraySlice<UInt8>, _ path: Slice<UnsafeBufferPointer<UInt8>>, _ steps: inout Int
    ) -> Bool {
        var (pattern, path) = (pattern, path)
        while let mark = pattern.first {
            steps -= 1
            guard steps > 0 else { return false }
            if mark == star {
                let stars = pattern.prefix { $0 == star }.count
                pattern = pattern.dropFirst(stars)
                let spansFolders = stars > 1
                // "**/" is also no folder at all.
                if spansFolders, pattern.first == slash, matches(pattern.dropFirst(), path, &steps) { return true }
                while true {
                    if matches(pattern, path, &steps) { return true }
                    guard let next = path.first, spansFolders || next != slash else { return false }
                    path = path.dropFirst()
                }
            }
            guard let byte = path.first else { return false }
            switch mark {
            case UInt8(ascii: "?"): if byte == slash { return false }
            case UInt8(ascii: "["):
                if let (isIn, length) = choice(pattern, byte) {
                    guard isIn, byte != slash else { return false }
                    pattern = pattern.dropFirst(length - 1)
                } else if byte != mark {
                    return false
                }
            case UInt8(ascii: "\\") where pattern.count > 1:
                pattern = pattern.dropFirst()
                if pattern.first != byte { return false }
            default: if mark != byte { return false }
            }
            pattern = pattern.dropFirst()
            path = path.dropFirst()
        }
        return path.isEmpty
    }

    /// Whether `byte` is among the characters in brackets at the start of the pattern, and how long they are; nil when
    /// the brackets are not closed.
    private static func choice(_ pattern: ArraySlice<UInt8>, _ byte: UInt8) -> (Bool, length: Int)? {
        var inner = pattern.dropFirst()
        let isNegated = inner.first == UInt8(ascii: "!") || inner.first == UInt8(ascii: "^")
        if isNegated { inner = inner.dropFirst() }
        guard let end = inner.dropFirst().firstIndex(of: UInt8(ascii: "]")) else { return nil }
        var isIn = false
        var rest = inner[..<end]
        while let first = rest.first {
            if rest.count > 2, rest[rest.startIndex + 1] == UInt8(ascii: "-") {
                isIn = isIn || (first...max(first, rest[rest.startIndex + 2])).contains(byte)
                rest = rest.dropFirst(3)
            } else {
                isIn = isIn || first == byte
                rest = rest.dropFirst()
            }
        }
        return (isIn != isNegated, end - pattern.startIndex + 1)
    }
}
