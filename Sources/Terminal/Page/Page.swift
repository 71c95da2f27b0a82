package import Markdown

/// A document laid out for a terminal.
///
///     let page = Page(width: surroundings.width, theme: .colored)
///     for line in page.lines(of: reply) { try output.write(line + "\n") }
///
/// Colour only adds to it: the text is the same without. Below a heading of the second level everything stands two columns in, until the next heading of the first.
/// Between blocks is one empty line, but a heading stands on what it names, and a note under what it belongs to.
package struct Page: Sendable {
    /// Long lines are tiring to read, however wide the window.
    package static let widest = 100

    let width: Int
    let theme: Theme
    let isLinear: Bool

    /// `width` is in columns; more than `widest` counts as `widest`, less than 1 as 1. A linear page is for speech and
    /// Braille: one thing after the other from the left margin, tables row by row, signs that a keyboard has.
    package init(width: Int, theme: Theme = .plain, isLinear: Bool = false) {
        self.width = min(max(1, width), Self.widest)
        self.theme = theme
        self.isLinear = isLinear
    }

    /// The lines, none wider than the page, without newlines, without spaces at their ends. Each ends the styles that
    /// it begins. What the document says reaches the terminal as `visible` text only.
    package func lines(of document: Document) -> [String] {
        let layout = Layout(isLinear: isLinear)
        return layout.lines(ofPage: document.blocks, width: width).map { $0.text(in: theme) }
    }

    /// The lines, each with its newline; empty for an empty document.
    package func text(of document: Document) -> String {
        lines(of: document).map { $0 + "\n" }.joined()
    }
}

/// From blocks to lines of cells.
struct Layout {
    /// Whether nothing may depend on where on the page it stands.
    let isLinear: Bool

    func lines(ofPage blocks: [Block], width: Int) -> [[Cell]] {
        var lines: [[Cell]] = []
        var isInSection = false
        for (index, block) in blocks.enumerated() {
            if case .heading(let level, _) = block.content { isInSection = level > 1 }
            let drawn =
                isInSection && !isLinear
                ? Prefix(.spaces(2)).lines(within: width) { self.lines(of: block, width: $0) }
                : self.lines(of: block, width: width)
            append(drawn, to: &lines, isApart: index > 0 && isApart(block, from: blocks[index - 1]))
        }
        return lines
    }

    /// The lines of blocks inside a list or a quote, where headings open no section.
    func lines(of blocks: [Block], width: Int, isTight: Bool = false) -> [[Cell]] {
        var lines: [[Cell]] = []
        for (index, block) in blocks.enumerated() {
            let isApart = index > 0 && !isTight && isApart(block, from: blocks[index - 1])
            append(self.lines(of: block, width: width), to: &lines, isApart: isApart)
        }
        return lines
    }

    private func append(_ drawn: [[Cell]], to lines: inout [[Cell]], isApart: Bool) {
        if drawn.isEmpty { return }
        if isApart, !lines.isEmpty { lines.append([]) }
        lines += drawn
    }

    private func isApart(_ block: Block, from previous: Block) -> Bool {
        switch (previous.content, block.content) {
        case (_, .heading): true
        case (.heading, _): false
        case (.note, .note): true
        case (_, .note): false
        default: true
        }
    }

    private func lines(of block: Block, width: Int) -> [[Cell]] {
        switch block.content {
        case .heading(let level, let inlines):
            wrapped(cells(of: inlines, style: Style(level == 1 ? .title : .heading)), width: width)
        case .paragraph(let inlines): wrapped(cells(of: inlines), width: width)
        case .note(let inlines): lines(ofNote: cells(of: inlines, style: Style(.note)), width: width)
        case .list(let list): lines(of: list, width: width)
        case .code(_, let text): lines(ofCode: text, width: width)
        case .quote(let blocks):
            Prefix([Cell(isLinear ? ">" : "│", style: Style(.marker)), Cell(" ")]).lines(within: width) {
                self.lines(of: blocks, width: $0)
            }
        case .table(let table): lines(of: table, width: width)
        case .rule: isLinear ? [] : [Array(repeating: Cell("─", style: Style(.note)), count: width)]
        case .html(let text): lines(ofHTML: text, width: width)
        }
    }

    private func wrapped(_ cells: [Cell], width: Int) -> [[Cell]] {
        cells.isEmpty ? [] : Wrapping(width: width).lines(of: cells)
    }

    private func lines(ofNote cells: [Cell], width: Int) -> [[Cell]] {
        guard !cells.isEmpty else { return [] }
        let hanging = isLinear || width - 2 < Prefix.leastInside ? 0 : 2
        let lines = Wrapping(first: width, others: width - hanging).lines(of: cells)
        return lines.enumerated().map { $0 == 0 ? $1 : .spaces(hanging) + $1 }
    }
}
