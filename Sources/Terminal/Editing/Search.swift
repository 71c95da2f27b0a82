/// Looking for an earlier line while typing a part of it: Ctrl-R.
///
/// Capital letters count only when the part has some.
struct Search {
    /// The line before the search, which Ctrl-G brings back.
    let original: (codes: [StandIns.Code], cursor: Int)
    private(set) var pattern = ""
    /// Whether the pattern was found; the line shows the last one that was.
    private(set) var isFound = true
    /// What was found: the line, and the part before the match.
    private(set) var match: (line: String, head: String)?
    private var index: Int

    init(from original: (codes: [StandIns.Code], cursor: Int), in recall: Recall) {
        self.original = original
        index = recall.count
    }

    var prompt: String { (isFound ? "search" : "not found") + " “\(pattern.onOneLine)”: " }

    mutating func append(_ text: String, in recall: Recall) {
        let length = pattern.count
        pattern += text
        // What was not there is not there with more behind it, unless that changed its last character.
        if !isFound, pattern.count > length, length > 0 { return }
        find(in: recall, from: min(index, recall.count - 1), by: -1)
    }

    mutating func removeLast(in recall: Recall) {
        if !pattern.isEmpty { pattern.removeLast() }
        find(in: recall, from: recall.count - 1, by: -1)
    }

    /// The next older match.
    mutating func older(in recall: Recall) { find(in: recall, from: index - 1, by: -1) }

    /// The next newer match.
    mutating func newer(in recall: Recall) { find(in: recall, from: index + 1, by: 1) }

    private mutating func find(in recall: Recall, from start: Int, by step: Int) {
        guard !pattern.isEmpty else {
            isFound = true
            return
        }
        var candidate = start
        while (0..<recall.count).contains(candidate) {
            if let head = head(of: recall[candidate]) {
                match = (recall[candidate], head)
                index = candidate
                isFound = true
                return
            }
            candidate += step
        }
        isFound = false
    }

    /// The part of a line before the pattern; nil when it is not in it.
    private func head(of line: String) -> String? {
        guard couldBe(in: line) else { return nil }
        let isExact = pattern.contains { $0.isUppercase }
        let wanted = isExact ? Array(pattern) : pattern.map(\.folded)
        let characters = Array(line)
        guard !wanted.isEmpty, characters.count >= wanted.count else { return nil }
        let folded = isExact ? characters : characters.map(\.folded)
        for start in 0...(folded.count - wanted.count) where folded[start...].starts(with: wanted) {
            return String(characters[..<start])
        }
        return nil
    }
}

extension Search {
    /// False only where the pattern is not in the line for certain: looks at bytes, as most lines are none of those.
    private func couldBe(in line: String) -> Bool {
        guard pattern.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
        let wanted = pattern.utf8.map(\.folded)
        var line = line
        return line.withUTF8 { bytes in
            guard bytes.count >= wanted.count else { return false }
            return (0...bytes.count - wanted.count).contains { start in
                wanted.indices.allSatisfy { bytes[start + $0].folded == wanted[$0] }
            }
        }
    }
}

extension UInt8 {
    /// ASCII without the difference of capital letters.
    fileprivate var folded: UInt8 { (0x41...0x5A).contains(self) ? self + 32 : self }
}

extension Character {
    fileprivate var folded: Character {
        if let ascii = asciiValue {
            return Character(Unicode.Scalar((0x41...0x5A).contains(ascii) ? ascii + 32 : ascii))
        }
        let lower = lowercased()
        return lower.count == 1 ? lower.first ?? self : self
    }
}
