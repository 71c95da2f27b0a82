import Markdown

/// Lists, and text that is kept as it is.
extension Layout {
    func lines(of list: List, width: Int) -> [[Cell]] {
        let numbers = list.start.map { start in list.items.indices.map { String(start &+ $0) } }
        let numberWidth = numbers.map { max(3, $0.map(\.count).max() ?? 0) } ?? 0
        var lines: [[Cell]] = []
        for (index, item) in list.items.enumerated() {
            var sign = numbers.map { String(repeating: " ", count: numberWidth - $0[index].count) + $0[index] } ?? "•"
            if let isChecked = item.isChecked {
                let box = isChecked ? "☑" : "☐"
                sign = numbers == nil ? box : "\(sign)  \(box)"
            }
            sign += numbers == nil || item.isChecked != nil ? " " : "  "
            let drawn = Prefix(sign: [Cell](drawing: sign, style: Style(.marker))).lines(within: width) {
                self.lines(of: item.blocks, width: $0, isTight: list.isTight)
            }
            if !list.isTight, !lines.isEmpty { lines.append([]) }
            lines += drawn
        }
        return lines
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

    /// Breaks a line where it is full, wherever that is, and loses nothing.
    private func cut(_ cells: [Cell], to width: Int) -> [[Cell]] {
        var lines: [[Cell]] = [[]]
        var used = 0
        for cell in cells {
            if used + cell.width > width, !(lines.last ?? []).isEmpty {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(cell)
            used += cell.width
        }
        return lines
    }
}
