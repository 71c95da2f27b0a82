/// Tab.
extension LineEditor {
    func complete() -> LibEdit.Reaction {
        let codes = libEdit.codes
        let cursor = libEdit.cursor
        if codes.isEmpty, let suggestion {
            libEdit.insert(standIns.codes(for: suggestion.onOneLine))
            return .redraw
        }
        let before = standIns.text(of: codes.prefix(cursor))
        let line = before + standIns.text(of: codes.dropFirst(cursor))
        let completion = completing(line, before.utf8.count)
        guard let first = completion.candidates.first,
            let range = completion.range(in: line)
        else { return .refuse }

        let typed = line[range]
        let common = completion.candidates.dropFirst().reduce(first.text) { $0.commonStart(with: $1.text) }
        if completion.candidates.count == 1 || common.isLonger(than: typed) {
            let head = String(line[..<range.lowerBound]) + common
            return replaceLine(with: head + String(line[range.upperBound...]), cursorAfter: head)
        }
        let list = CandidateList(completion.candidates, width: surroundings.width, height: surroundings.height)
        return show(list.lines)
    }
}

extension Completion {
    /// The part to replace as indices of the line, if it is one.
    fileprivate func range(in line: String) -> Range<String.Index>? {
        guard replaced.lowerBound >= 0, replaced.upperBound <= line.utf8.count else { return nil }
        let start = line.utf8.index(line.startIndex, offsetBy: replaced.lowerBound)
        let end = line.utf8.index(line.startIndex, offsetBy: replaced.upperBound)
        guard let start = start.samePosition(in: line), let end = end.samePosition(in: line) else { return nil }
        return start..<end
    }
}

extension String {
    fileprivate func commonStart(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }

    /// Whether this goes on where the other ends, whatever the capital letters.
    fileprivate func isLonger(than other: Substring) -> Bool {
        count > other.count && lowercased().hasPrefix(other.lowercased())
    }
}
