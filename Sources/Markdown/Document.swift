/// A piece of Markdown as a tree: a page of guidance, one of its sections, or a whole reply.
///
///     let document = Document(parsing: "# Launch\n\nMake it an *occasion*.")
///     document.markdown          // the same, as text again
///     document.plainText         // "Launch\nMake it an occasion."
///
/// Documents are compared by what they say; where a block stood in its text is not part of that.
package struct Document: Hashable, Sendable {
    package var blocks: [Block]

    package init(_ blocks: [Block] = []) {
        self.blocks = blocks
    }
}

/// One block of a document.
package struct Block: Hashable, Sendable {
    package var content: Content
    /// Where the block starts in the text it was read from, counted from 1; 0 for a block that was made, not read.
    package var line: Int

    package init(_ content: Content, line: Int = 0) {
        self.content = content
        self.line = line
    }

    package static func == (one: Block, other: Block) -> Bool { one.content == other.content }
    package func hash(into hasher: inout Hasher) { hasher.combine(content) }

    package enum Content: Hashable, Sendable {
        /// `level` is 1 to 6.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        /// Said aside: a citation, a hint. Shown quietly, and written to Markdown as an emphasised paragraph.
        case note([Inline])
        case list(List)
        case code(language: String, text: String)
        case quote([Block])
        case table(Table)
        case rule
        /// Raw HTML, kept as it was written.
        case html(String)
    }
}

/// A list; `start` is the number of its first item, nil for bullets.
package struct List: Hashable, Sendable {
    package var start: Int?
    /// Whether the items stand close together, without blank lines between them.
    package var isTight: Bool
    /// Whether it is drawn as the branches of a tree, each list in it being a further branching. Text knows no such
    /// lists: a tree is written as bullets.
    package var isTree: Bool
    package var items: [Item]

    package init(start: Int? = nil, isTight: Bool = true, isTree: Bool = false, items: [Item]) {
        self.start = start
        self.isTight = isTight
        self.isTree = isTree
        self.items = items
    }

    package struct Item: Hashable, Sendable {
        package var blocks: [Block]
        /// Whether the box of a checklist's item is ticked; nil for an ordinary item.
        package var isChecked: Bool?

        package init(_ blocks: [Block], isChecked: Bool? = nil) {
            self.blocks = blocks
            self.isChecked = isChecked
        }
    }
}

/// A table; every row has as many cells as `alignments` has entries.
package struct Table: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable { case none, left, center, right }

    package var alignments: [Alignment]
    package var header: [[Inline]]
    package var rows: [[[Inline]]]

    package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}

/// A run of text inside a block.
package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case code(String)
    /// Words that the reader looks for. Only a page shows it; Markdown has no sign for it.
    case mark([Inline])
    case link(destination: String, [Inline])
    case image(source: String, [Inline])
    case softBreak
    case lineBreak
    case html(String)
}
