extension Document {
    /// What the document says without its marks, a line a block; links by their text, images by their description,
    /// HTML not at all.
    package var plainText: String { blocks.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n") }
}

extension Block {
    package var plainText: String {
        switch content {
        case .heading(_, let inlines), .paragraph(let inlines), .note(let inlines): inlines.plainText
        case .list(let list): list.items.map { Document($0.blocks).plainText }.joined(separator: "\n")
        case .code(_, let text): text
        case .quote(let blocks): Document(blocks).plainText
        case .table(let table):
            ([table.header].filter { $0.contains { !$0.isEmpty } } + table.rows)
                .map { $0.map(\.plainText).joined(separator: " | ") }.joined(separator: "\n")
        case .rule, .html: ""
        }
    }
}

extension [Inline] {
    package var plainText: String { map(\.plainText).joined() }
}

extension Inline {
    package var plainText: String {
        switch self {
        case .text(let text), .code(let text): text
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .mark(let inner),
            .link(_, let inner), .image(_, let inner):
            inner.plainText
        case .softBreak, .lineBreak: " "
        case .html: ""
        }
    }
}
