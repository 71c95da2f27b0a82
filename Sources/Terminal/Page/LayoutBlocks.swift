import Markdown

/// Lists, and text that is kept as it is.
extension Layout {
    func lines(of list: List, width: Int) -> [[Cell]] {
        if list.isTree, !isLinear { return lines(ofTree: list.items, width: width) }
        let numbers = list.start.map { start in list.items.indices.map { String(start &+ $0) } }
        let numberWidth = numbers.map { max(3, $0.map(\.count).max() ?? 0) } ?? 0
        var lines: [[Cell]] = []
        for (index, item) in list.items.enumerated() {
            let number = numbers.map { $0[index] }
            let sign =
                isLinear
                ? linearSign(number, isChecked: item.isChecked)
                : sign(number, of: numberWidth, isChecked: item.isChecked)
            let drawn = Prefix(sign: [Cell](drawing: sign, style: Style(.marker))).lines(within: width) {
                self.lines(of: item.blocks, width: $0, isTight: list.isTight)
            }
            if !list.isTight, !lines.isEmpty { lines.append([]) }
            lines += drawn
        }
        return lines
    }

    /// Numbers stand right-aligned in a column of their own, with room on both sides.
    private func sign(_ number: String?, of width: Int, isChecked: Bool?) -> String {
        let box = isChecked.map { $0 ? "☑ " : "☐ " }
        guard let number else { return box ?? "• " }
        return String(repeating: " ", count: width - number.count) + number + "  " + (box ?? "")
    }

    private func linearSign(_ number: String?, isChecked: Bool?) -> String {
        let box = isChecked.map { $0 ? "[x] " : "[ ] " }
        return number.map { "\($0). " + (box ?? "") } ?? box ?? "- "
    }

    /// `├─` before each item, `└─` before the last, and `│` beside what hangs below one that others follow.
    private func lines(ofTree items: [List.Item], width: Int) -> [[Cell]] {
        items.enumerated().flatMap { index, item in
            let isLast = index == items.count - 1
            let style = Style(.marker)
            return Prefix(
                sign: [Cell](drawing: isLast ? "└─ " : "├─ ", style: style),
                others: [Cell](drawing: isLast ? "   " : "│  ", style: style)
            ).lines(within: width) { self.lines(of: item.blocks, width: $0, isTight: true) }
        }
    }

    /// Code stands four columns in; a line longer than the page goes on at the margin of the block.
    func lines(ofCode text: String, width: Int) -> [[Cell]] {
        Prefix(.spaces(4)).lines(within: width) { width in
            text.linesAsTheyAre.flatMap { cut([Cell](drawing: $0, style: Style(.code)), to: width) }
        }
    }

    /// A comment is for whoever edits the text, not for whoever reads it.
    func lines(ofHTML text: String, width: Int) -> [[Cell]] {
        if text.drop(while: \.isWhitespace).hasPrefix("<!--") { return [] }
        return text.linesAsTheyAre.flatMap { cut([Cell](drawing: $0, style: Style(.note)), to: width) }
    }

    /// Breaks a line that is too long after a space in its second half, or else where it is full.
    private func cut(_ cells: [Cell], to width: Int) -> [[Cell]] {
        var lines: [[Cell]] = []
        var rest = cells[...]
        while rest.width > width {
            var room = width
            let fitting = rest.prefix { cell in
                room -= cell.width
                return room >= 0
            }
            let end = max(fitting.endIndex, rest.startIndex + 1)
            let space = rest[..<end].lastIndex(where: \.isSpace).map { $0 + 1 }
            let cut = space.flatMap { $0 - rest.startIndex > width / 2 ? $0 : nil } ?? end
            lines.append(Array(rest[..<cut]))
            rest = rest[cut...]
        }
        return lines + [Array(rest)]
    }
}
