extension String {
    /// Markdown as it is looked through for words: without addresses, HTML and the templates of site generators, and with
    /// each word of a block of code once, so that an example is found but does not outweigh what is said about it.
    ///
    /// A text that has nothing of the kind, which is most prose, is returned as it is. One pass over the bytes.
    package var searchable: String {
        var text = self
        let changed = text.withUTF8 { bytes -> [UInt8]? in
            guard SearchableText.hasMarks(bytes) else { return nil }
            var searchable = SearchableText(bytes: bytes)
            return searchable.read()
        }
        return changed.map { String(decoding: $0, as: UTF8.self) } ?? self
    }
}

/// All marks are ASCII, so that cutting between bytes cuts between characters.
private struct SearchableText {
    let bytes: UnsafeBufferPointer<UInt8>
    private var result: [UInt8] = []
    /// The mark of the fence that is open, and how often it stood there.
    private var fence: (mark: UInt8, count: Int)?
    /// Of the words of this block of code what they hash to (FNV-1a).
    private var code: Set<UInt64> = []

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        result.reserveCapacity(bytes.count)
    }

    static func hasMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func follows(_ text: StaticString, _ place: Int) -> Bool {
            place + text.utf8CodeUnitCount <= bytes.count
                && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
        }
        return bytes.indices.contains { place in
            switch bytes[place] {
            case UInt8(ascii: "<"): true
            case UInt8(ascii: "`"): follows("```", place)
            case UInt8(ascii: "~"): follows("~~~", place)
            case UInt8(ascii: "]"): follows("](", place) || follows("]:", place)
            case UInt8(ascii: "{"): follows("{{", place) || follows("{%", place)
            case UInt8(ascii: ":"): follows("://", place)
            default: false
            }
        }
    }

    mutating func read() -> [UInt8] {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            readLine(start, end)
            result.append(UInt8(ascii: "\n"))
            start = end + 1
        }
        return result
    }

    private mutating func readLine(_ start: Int, _ end: Int) {
        var first = start
        while first < end, bytes[first] == UInt8(ascii: " ") || bytes[first] == UInt8(ascii: ">") { first += 1 }
        let mark = first < end ? bytes[first] : 0
        let isFence = mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        let count = isFence ? bytes[first..<end].prefix { $0 == mark }.count : 0
        if let open = fence {
            if mark == open.mark, count >= open.count { fence = nil } else { readCode(first, end) }
        } else if count >= 3 {
            fence = (mark, count)
            code.removeAll(keepingCapacity: true)
        } else {
            readProse(start, end)
        }
    }

    /// Each word that was not met in this block.
    private mutating func readCode(_ start: Int, _ end: Int) {
        var place = start
        while place < end {
            var wordEnd = place
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            while wordEnd < end, Self.isInWord(bytes[wordEnd]) {
                hash = (hash ^ UInt64(bytes[wordEnd])) &* 0x100_0000_01b3
                wordEnd += 1
            }
            if wordEnd > place, code.insert(hash).inserted {
                result += bytes[place..<wordEnd]
                result.append(UInt8(ascii: " "))
            }
            place = wordEnd + 1
        }
    }

    private mutating func readProse(_ start: Int, _ end: Int) {
        var place = start
        while place < end {
            let next = place + 1 < end ? bytes[place + 1] : 0
            switch (bytes[place], next) {
            case (UInt8(ascii: "]"), UInt8(ascii: "(")): pass(to: UInt8(ascii: ")"), &place, end)
            case (UInt8(ascii: "]"), UInt8(ascii: ":")) where bytes[start] == UInt8(ascii: "["): return
            case (UInt8(ascii: "<"), let next) where Self.isInWord(next) || "/!".utf8.contains(next):
                pass(to: UInt8(ascii: ">"), &place, end)
            case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "%")):
                pass(to: UInt8(ascii: "}"), &place, end)
            case (UInt8(ascii: ":"), UInt8(ascii: "/")) where place + 2 < end && bytes[place + 2] == UInt8(ascii: "/"):
                while place < end, !" )>".utf8.contains(bytes[place]) { place += 1 }
            default:
                result.append(bytes[place])
                place += 1
            }
        }
    }

    /// Moves behind the mark that closes what opens at `place`; where nothing on the line does, one on.
    private mutating func pass(to closing: UInt8, _ place: inout Int, _ end: Int) {
        if let close = bytes[place..<end].firstIndex(of: closing) {
            result.append(UInt8(ascii: " "))
            place = close + 1
        } else {
            result.append(bytes[place])
            place += 1
        }
    }

    private static func isInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
