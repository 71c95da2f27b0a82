extension Document {
    /// The document as CommonMark, ending with a newline unless it is empty. What it says is read back the same by
    /// `Document(parsing:)`; only notes become emphasised paragraphs, which is what they look like.
    package var markdown: String {
        let lines = Writer.lines(of: blocks, areTight: false)
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }
}

private enum Writer {
    static func lines(of blocks: [Block], areTight: Bool) -> [String] {
        var lines: [String] = []
        for (index, block) in blocks.enumerated() {
            if index > 0, !areTight || !block.isList { lines.append("") }
            // Two lists in a row would be read back as one.
            if index > 0, block.isList, blocks[index - 1].isList { lines += ["<!-- -->", ""] }
            lines += self.lines(of: block)
        }
        return lines
    }

    static func lines(of block: Block) -> [String] {
        switch block.content {
        case .heading(let level, let inlines):
            let text = Writer.text(of: inlines).split(separator: "\n").joined(separator: " ")
            return [String(repeating: "#", count: min(max(level, 1), 6)) + " " + text]
        case .paragraph(let inlines): return paragraph(inlines)
        case .note(let inlines): return paragraph([.emphasis(inlines)])
        case .list(let list): return self.lines(of: list)
        case .code(let language, let text): return fenced(text, language: language)
        case .quote(let blocks):
            return self.lines(of: blocks, areTight: false).map { $0.isEmpty ? ">" : "> " + $0 }
        case .table(let table): return self.lines(of: table)
        case .rule: return ["---"]
        case .html(let text): return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func paragraph(_ inlines: [Inline]) -> [String] {
        text(of: inlines).split(separator: "\n", omittingEmptySubsequences: false).map { guarded(String($0)) }
    }

    private static func lines(of list: List) -> [String] {
        var lines: [String] = []
        for (index, item) in list.items.enumerated() {
            if index > 0, !list.isTight { lines.append("") }
            let marker = list.start.map { "\($0 + index). " } ?? "- "
            let box = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
            let indent = String(repeating: " ", count: marker.count)
            let inner = self.lines(of: item.blocks, areTight: list.isTight)
            lines.append(marker + box + (inner.first ?? ""))
            lines += inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
        }
        return lines
    }

    /// The fence is longer than any run of backticks in the code.
    private static func fenced(_ text: String, language: String) -> [String] {
        let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
        var body = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if body.last == "" { body.removeLast() }
        return [fence + language] + body + [fence]
    }

    private static func lines(of table: Table) -> [String] {
        func row(_ cells: [[Inline]]) -> String {
            "| " + cells.map(cell).joined(separator: " | ") + " |"
        }
        let rule = table.alignments.map { alignment in
            switch alignment {
            case .none: "---"
            case .left: ":--"
            case .center: ":-:"
            case .right: "--:"
            }
        }
        return [row(table.header), "| " + rule.joined(separator: " | ") + " |"] + table.rows.map(row)
    }

    private static func cell(_ inlines: [Inline]) -> String {
        text(of: inlines).split(separator: "\n").joined(separator: " ")
            .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    static func text(of inlines: [Inline]) -> String { inlines.map(text).joined() }

    private static func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): return escaped(text)
        case .emphasis(let inner): return "*" + text(of: inner) + "*"
        case .strong(let inner): return "**" + text(of: inner) + "**"
        case .strikethrough(let inner): return "~~" + text(of: inner) + "~~"
        case .mark(let inner): return text(of: inner)
        case .code(let code):
            let ticks = String(repeating: "`", count: longestRun(of: "`", in: code) + 1)
            let needsSpace = code.hasPrefix("`") || code.hasSuffix("`")
            return needsSpace ? "\(ticks) \(code) \(ticks)" : ticks + code + ticks
        case .link(let destination, let inner):
            return "[" + text(of: inner) + "](" + address(destination) + ")"
        case .image(let source, let inner): return "![" + text(of: inner) + "](" + address(source) + ")"
        case .softBreak: return "\n"
        case .lineBreak: return "\\\n"
        case .html(let text): return text
        }
    }

    private static func address(_ destination: String) -> String {
        let needsBrackets = destination.isEmpty || destination.contains { " ()<>".contains($0) }
        guard needsBrackets else { return destination }
        return "<" + destination.filter { $0 != "<" && $0 != ">" && $0 != "\n" } + ">"
    }

    private static func escaped(_ text: String) -> String {
        guard text.contains(where: isMark) else { return text }
        return text.reduce(into: "") { result, character in
            if isMark(character) { result.append("\\") }
            result.append(character)
        }
    }

    private static func isMark(_ character: Character) -> Bool { "\\`*_[]<&~".contains(character) }

    /// A line of a paragraph that would begin something else (a heading, a list, a quote) gets its first mark escaped.
    private static func guarded(_ line: String) -> String {
        if let first = line.first, "#>+-=".contains(first) { return "\\" + line }
        let digits = line.prefix(while: \.isNumber)
        let rest = line.dropFirst(digits.count)
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return digits + "\\" + rest }
        return line
    }

    private static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var current = 0
        for each in text {
            current = each == character ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}

extension Block {
    fileprivate var isList: Bool { if case .list = content { true } else { false } }
}
