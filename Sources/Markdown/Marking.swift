extension Block {
    /// The block with the words marked that `ranges` finds in its running text, as offsets into its UTF-8, in order and
    /// apart. Headings, notes, code and the text of links stay as they are.
    package func marking(_ ranges: (String) -> [Range<Int>]) -> Block {
        let marked: Content =
            switch content {
            case .paragraph(let inlines): .paragraph(inlines.marking(ranges))
            case .list(let list): .list(list.marking(ranges))
            case .quote(let blocks): .quote(blocks.map { $0.marking(ranges) })
            case .table(let table):
                .table(
                    Table(
                        alignments: table.alignments, header: table.header,
                        rows: table.rows.map { $0.map { $0.marking(ranges) } }))
            case .heading, .note, .code, .rule, .html: content
            }
        return Block(marked, line: line)
    }
}

extension List {
    fileprivate func marking(_ ranges: (String) -> [Range<Int>]) -> List {
        var list = self
        list.items = items.map { Item($0.blocks.map { $0.marking(ranges) }, isChecked: $0.isChecked) }
        return list
    }
}

extension [Inline] {
    fileprivate func marking(_ ranges: (String) -> [Range<Int>]) -> [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text): pieces(of: text, ranges(text))
            case .emphasis(let inner): [.emphasis(inner.marking(ranges))]
            case .strong(let inner): [.strong(inner.marking(ranges))]
            case .strikethrough(let inner): [.strikethrough(inner.marking(ranges))]
            case .mark, .code, .link, .image, .softBreak, .lineBreak, .html: [inline]
            }
        }
    }

    private func pieces(of text: String, _ ranges: [Range<Int>]) -> [Inline] {
        if ranges.isEmpty { return [.text(text)] }
        let bytes = [UInt8](text.utf8)
        var pieces: [Inline] = []
        var end = 0
        func add(_ range: Range<Int>, _ inline: (Inline) -> Inline) {
            if !range.isEmpty { pieces.append(inline(.text(String(decoding: bytes[range], as: UTF8.self)))) }
        }
        for range in ranges where range.lowerBound >= end && range.upperBound <= bytes.count {
            add(end..<range.lowerBound) { $0 }
            add(range) { .mark([$0]) }
            end = range.upperBound
        }
        add(end..<bytes.count) { $0 }
        return pieces
    }
}
