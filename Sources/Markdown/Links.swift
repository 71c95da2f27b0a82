extension Document {
    /// Every link with its text, in the order of the page; images and links without text are not among them.
    package var links: [(destination: String, text: String)] {
        var found: [(destination: String, text: String)] = []
        for block in blocks { block.collect(&found) }
        return found
    }
}

extension Block {
    fileprivate func collect(_ found: inout [(destination: String, text: String)]) {
        switch content {
        case .heading(_, let inlines), .paragraph(let inlines), .note(let inlines): inlines.collect(&found)
        case .list(let list): for block in list.items.flatMap(\.blocks) { block.collect(&found) }
        case .quote(let blocks): for block in blocks { block.collect(&found) }
        case .table(let table): for cell in table.header + table.rows.flatMap(\.self) { cell.collect(&found) }
        case .code, .rule, .html: break
        }
    }
}

extension [Inline] {
    fileprivate func collect(_ found: inout [(destination: String, text: String)]) {
        for inline in self {
            switch inline {
            case .link(let destination, let inner):
                let text = inner.plainText
                if !text.isEmpty { found.append((destination, text)) }
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .mark(let inner):
                inner.collect(&found)
            case .text, .code, .image, .softBreak, .lineBreak, .html: break
            }
        }
    }
}
