import Markdown

/// Runs of text as cells.
extension Layout {
    func cells(of inlines: [Inline], style: Style = .ordinary) -> [Cell] {
        inlines.flatMap { cells(of: $0, style: style) }
    }

    private func cells(of inline: Inline, style: Style) -> [Cell] {
        switch inline {
        case .text(let text): return [Cell](drawing: text.onOneLine, style: style)
        case .emphasis(let inner): return cells(of: inner, style: style.adding(.emphasis))
        case .strong(let inner): return cells(of: inner, style: style.adding(.strong))
        case .strikethrough(let inner):
            // Not every terminal draws the line, and without it the text would say the opposite.
            let sign = [Cell](drawing: "~~", style: style)
            return sign + cells(of: inner, style: style.adding(.strikethrough)) + sign
        case .code(let text):
            return [Cell](drawing: "`\(text.onOneLine)`", style: style.adding(.code), isLoose: false)
        case .mark(let inner): return cells(of: inner, style: style.adding(.match))
        case .link(let destination, let inner):
            guard destination.leadsOutside || inner.isEmpty else { return cells(of: inner, style: style) }
            let text = cells(of: inner, style: style.adding(.link)).leading(to: destination)
            return text + address(destination, unless: inner.plainText, hasText: !text.isEmpty, style: style)
        case .image(let source, let inner):
            let text = cells(of: inner, style: style).leading(to: source)
            return text + address(source, unless: inner.plainText, hasText: !text.isEmpty, style: style)
        case .softBreak: return [Cell(" ", style: style)]
        case .lineBreak: return [Cell("\n")]
        case .html(let tag): return tag.hasPrefix("<br") ? [Cell("\n")] : []
        }
    }

    /// Where a link leads, unless its text says so already.
    private func address(_ destination: String, unless text: String, hasText: Bool, style: Style) -> [Cell] {
        if destination.isEmpty || destination == text || destination == "mailto:" + text { return [] }
        let address = [Cell](drawing: "<\(destination.onOneLine)>", style: style.adding(.address), isLoose: false)
            .leading(to: destination)
        return hasText ? [Cell(" ", style: style)] + address : address
    }
}

extension String {
    /// Whether a link means something on its own: one within a site or a folder does not, and only stands in the way.
    fileprivate var leadsOutside: Bool {
        guard let mark = utf8.firstIndex(where: { ":/?#".utf8.contains($0) }) else { return false }
        return utf8[mark] == UInt8(ascii: ":") || hasPrefix("//")
    }

    /// Harmless, and without the newlines and tabs that a paragraph has no use for.
    var onOneLine: String {
        let text = visible
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return text }
        return String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    }

    /// Harmless lines, with tabs drawn out to every fourth column.
    var linesAsTheyAre: [String] {
        var lines = visible.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var result = ""
            var column = 0
            for character in line {
                let piece = character == "\t" ? String(repeating: " ", count: 4 - column % 4) : String(character)
                result += piece
                column += piece.displayWidth
            }
            return result
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
