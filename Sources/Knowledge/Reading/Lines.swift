/// A text by its lines, counted from 1.
struct Lines {
    private let lines: [Substring]
    private let references: References

    /// The lines from `start` on are made plain, those before stay as they are.
    init(of text: String, plainFrom start: Int) {
        let all = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let body = all.dropFirst(start - 1)
        let written = body.first.map { Substring(text.utf8[$0.startIndex...]) } ?? ""
        let plain = Dialects.plain(String(written))
        lines =
            all.prefix(start - 1).map { Substring($0) }
            + plain.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
        references = References(in: lines)
    }

    var count: Int { lines.count }

    /// The lines `first` to `last`, both included, as one text; empty when there are none.
    func text(from first: Int, to last: Int) -> String {
        guard first <= min(last, count) else { return "" }
        return lines[(max(first, 1) - 1)..<min(last, count)].joined(separator: "\n")
    }

    /// The same as a piece of Markdown that can be read on its own.
    func markdown(from first: Int, to last: Int) -> String {
        references.completing(text(from: first, to: last).trimmed, of: first..<max(first, last + 1))
    }

    /// Whether these lines have so many words, told apart by spaces.
    func hasWords(_ wanted: Int, from first: Int, to last: Int) -> Bool {
        var count = 0
        for line in lines.dropFirst(first - 1).prefix(max(0, last - first + 1)) {
            var isInWord = false
            for byte in line.utf8 {
                let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
                if !isSpace, !isInWord { count += 1 }
                isInWord = !isSpace
            }
            if count >= wanted { return true }
        }
        return false
    }
}
