import CCmarkGFM
import Synchronization

extension Document {
    /// Reads CommonMark with the tables, strikethrough, bare links and check boxes of GitHub.
    ///
    /// Every text is a valid document; there is nothing to throw. Linear in the length of the text.
    /// Nesting beyond 64 levels is kept as plain text, so that no input can exhaust the stack.
    package init(parsing text: String) {
        self.init(Parser.read(text) { Parser.blocks(under: $0, depth: 0) } ?? [])
    }
}

/// The way from cmark's tree to ours. C nodes live only inside `read`.
enum Parser {
    static let deepest = 64

    private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()
    /// cmark notes the characters that extensions look for in one table for the whole process, and clears it after each
    /// text: of two threads, one would then miss its strikethroughs and bare links.
    private static let turn = Mutex(())

    /// Parses `text` and hands the root to `body`; the tree is freed afterwards.
    static func read<Result>(_ text: String, _ body: (OpaquePointer) -> Result) -> Result? {
        _ = extensions
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        var text = text
        var root: OpaquePointer?
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                turn.withLock { _ in
                    cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
                    root = cmark_parser_finish(parser)
                }
            }
        }
        guard let root else { return nil }
        defer { cmark_node_free(root) }
        return body(root)
    }

    static func children(of node: OpaquePointer) -> some Sequence<OpaquePointer> {
        sequence(state: cmark_node_first_child(node)) { (next: inout OpaquePointer?) in
            defer { next = next.flatMap(cmark_node_next) }
            return next
        }
    }

    static func blocks(under node: OpaquePointer, depth: Int) -> [Block] {
        guard depth < deepest else { return [Block(.paragraph([.text(flatText(of: node))]))] }
        return children(of: node).compactMap { block($0, depth: depth + 1) }
    }

    private static func block(_ node: OpaquePointer, depth: Int) -> Block? {
        content(node, depth: depth).map { Block($0, line: Int(cmark_node_get_start_line(node))) }
    }

    private static func content(_ node: OpaquePointer, depth: Int) -> Block.Content? {
        switch kind(of: node) {
        case "heading":
            .heading(level: Int(cmark_node_get_heading_level(node)), inlines(under: node, depth: depth))
        case "paragraph": .paragraph(inlines(under: node, depth: depth))
        case "list": .list(list(node, depth: depth))
        case "code_block":
            .code(
                language: string(cmark_node_get_fence_info(node)), text: string(cmark_node_get_literal(node)))
        case "block_quote": .quote(blocks(under: node, depth: depth))
        case "thematic_break": .rule
        case "html_block": .html(string(cmark_node_get_literal(node)))
        case "table": .table(table(node, depth: depth))
        default: nil
        }
    }

    private static func list(_ node: OpaquePointer, depth: Int) -> List {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return List(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0,
            items: children(of: node).map { item in
                let isTask = kind(of: item) == "tasklist"
                return List.Item(
                    blocks(under: item, depth: depth),
                    isChecked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil)
            })
    }

    private static func table(_ node: OpaquePointer, depth: Int) -> Table {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        var alignments = [Table.Alignment](repeating: .none, count: columns)
        if let letters = cmark_gfm_extensions_get_table_alignments(node) {
            for column in 0..<columns {
                switch letters[column] {
                case UInt8(ascii: "l"): alignments[column] = .left
                case UInt8(ascii: "c"): alignments[column] = .center
                case UInt8(ascii: "r"): alignments[column] = .right
                default: break
                }
            }
        }
        let rows = children(of: node).map { row in
            var cells = children(of: row).map { inlines(under: $0, depth: depth) }
            while cells.count < columns { cells.append([]) }
            return Array(cells.prefix(columns))
        }
        return Table(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    private static func inlines(under node: OpaquePointer, depth: Int) -> [Inline] {
        guard depth < deepest else { return [.text(flatText(of: node))] }
        return children(of: node).compactMap { inline($0, depth: depth + 1) }.withWikiLinks
    }

    private static func inline(_ node: OpaquePointer, depth: Int) -> Inline? {
        switch kind(of: node) {
        case "text": .text(string(cmark_node_get_literal(node)))
        case "softbreak": .softBreak
        case "linebreak": .lineBreak
        case "code": .code(string(cmark_node_get_literal(node)))
        case "html_inline": .html(string(cmark_node_get_literal(node)))
        case "emph": .emphasis(inlines(under: node, depth: depth))
        case "strong": .strong(inlines(under: node, depth: depth))
        case "strikethrough": .strikethrough(inlines(under: node, depth: depth))
        case "link":
            .link(destination: string(cmark_node_get_url(node)), inlines(under: node, depth: depth))
        case "image":
            .image(source: string(cmark_node_get_url(node)), inlines(under: node, depth: depth))
        default: nil
        }
    }

    /// All text below a node, walked without recursion.
    static func flatText(of node: OpaquePointer) -> String {
        guard let iterator = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(iterator) }
        var words: [String] = []
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let current = cmark_iter_get_node(iterator) else { continue }
            if let literal = cmark_node_get_literal(current) { words.append(string(literal)) }
        }
        return words.joined(separator: " ")
    }

    static func kind(of node: OpaquePointer) -> String { string(cmark_node_get_type_string(node)) }

    static func string(_ text: UnsafePointer<CChar>?) -> String { text.map(String.init(cString:)) ?? "" }
}
