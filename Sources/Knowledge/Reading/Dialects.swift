/// Markdown as site generators have it, made plain: lines that only they read are emptied, and their boxes become a bold
/// title with the text below. No line is added or taken away, so that every citation stands.
///
/// Known are the habits of MkDocs, Docusaurus and VitePress (MDX included), Hugo, Jekyll, GitHub and Obsidian. Code
/// between fences stays as it is.
struct Dialects {
    /// Linear in the length of the text; a text without any of this is returned as it is.
    static func plain(_ text: String) -> String {
        var dialects = Dialects(text)
        var hasChanged = false
        var lines: [Substring] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = Substring(line)
            var plain = dialects.plain(line)
            if dialects.fence == nil, !plain.hasPrefix("    ") { plain = InlineMarks.plain(plain) }
            hasChanged = hasChanged || plain != line
            lines.append(plain)
        }
        return hasChanged ? lines.joined(separator: "\n") : text
    }

    private let text: String
    /// The marks that will close what is open: a fence; something that nobody reads.
    private var fence: Substring?
    private var comment: Substring?
    /// The columns at which the boxes of MkDocs that are open have their text.
    private var boxes: [Int] = []

    private init(_ text: String) { self.text = text }

    private mutating func plain(_ line: Substring) -> Substring {
        let dedented = insideBoxes(line)
        let trimmed = dedented.trimmed
        guard let first = trimmed.utf8.first else { return dedented }
        if let fence {
            if trimmed.hasPrefix(fence), trimmed.drop(while: { $0 == fence.first }).isEmpty { self.fence = nil }
            return closingTag(trimmed) ?? dedented
        }
        if let comment {
            if trimmed.range(ofFirst: comment) != nil { self.comment = nil }
            return ""
        }
        // What is indented so far is code.
        guard !dedented.hasPrefix("    ") || "!?=:".utf8.contains(first) else { return dedented }
        switch first {
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            let marks = trimmed.prefix { $0 == trimmed.first }
            if marks.count >= 3, !trimmed.dropFirst(marks.count).contains("`") { fence = marks }
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="): return box(trimmed, in: line) ?? dedented
        case UInt8(ascii: ":"): return container(trimmed, dedented) ?? dedented
        case UInt8(ascii: ">"): return alert(dedented) ?? dedented
        case UInt8(ascii: "{"): return tag(trimmed) ?? dedented
        case UInt8(ascii: "<"): return markup(trimmed) ?? dedented
        case UInt8(ascii: "["): if ["[toc]", "[[toc]]", "[[_toc_]]"].contains(trimmed.lowercased()) { return "" }
        case UInt8(ascii: "-"), UInt8(ascii: ";"):
            if trimmed.drop(while: { $0 == "-" || $0 == ";" }).hasPrefix("8<-") { return "" }
        case UInt8(ascii: "i"), UInt8(ascii: "e"): return module(dedented) ?? dedented
        default: break
        }
        return dedented
    }

    // MARK: Boxes by indentation: `!!! note "Title"`, `=== "Tab"` (MkDocs)

    /// The line without the indentation of the boxes it is in.
    private mutating func insideBoxes(_ line: Substring) -> Substring {
        guard !boxes.isEmpty, let start = line.firstIndex(where: { $0 != " " && $0 != "\t" }) else { return line }
        let indent = line[..<start].reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
        while let column = boxes.last, indent < column {
            boxes.removeLast()
            fence = nil
        }
        guard line.first != "\t" else { return line.dropFirst(boxes.count) }
        return line.dropFirst(min(4 * boxes.count, indent))
    }

    private mutating func box(_ trimmed: Substring, in line: Substring) -> Substring? {
        let marks = trimmed.prefix { "!?=+".contains($0) }
        guard ["!!!", "???", "???+", "===", "===!", "===+"].contains(marks) else { return nil }
        let rest = trimmed.dropFirst(marks.count)
        guard rest.first == " " else { return nil }
        let quoted = rest.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
        guard marks.first != "=" || quoted != nil else { return nil }
        let indent = line.prefix { $0 == " " }.count
        boxes.append(indent + 4)
        let column = String(repeating: " ", count: max(0, indent - 4 * (boxes.count - 1)))
        let kind = rest.trimmed.prefix { $0 != " " && $0 != "\"" }
        return Substring(column) + bold(quoted.map { $0.prefix { $0 != "\"" } } ?? kind.capitalized)
    }

    // MARK: Boxes by marks: `:::tip Title` (Docusaurus), `> [!NOTE]` (GitHub, Obsidian)

    private func container(_ trimmed: Substring, _ line: Substring) -> Substring? {
        let marks = trimmed.prefix { $0 == ":" }
        guard marks.count >= 3 else { return nil }
        let rest = trimmed.dropFirst(marks.count).trimmed
        if rest.isEmpty || rest.hasSuffix(":::") || rest.hasPrefix("{") { return "" }
        let kind = rest.prefix { $0.isLetter || $0 == "-" }
        let title = rest.dropFirst(kind.count).prefix { $0 != "{" }.trimmed
        let named = title.hasPrefix("[") ? title.dropFirst().prefix { $0 != "]" } : title
        return line.prefix { $0 == " " } + bold(named.isEmpty ? kind.capitalized : named)
    }

    private func alert(_ line: Substring) -> Substring? {
        let marks = line.prefix { " >".contains($0) }
        let rest = line.dropFirst(marks.count)
        guard rest.hasPrefix("[!"), let end = rest.firstIndex(of: "]") else { return nil }
        let kind = rest[..<end].dropFirst(2).prefix { $0 != "|" }
        let title = rest[end...].dropFirst().drop { "+-".contains($0) }.trimmed
        return marks + bold(title.isEmpty ? kind.capitalized : title)
    }

    /// A bold line of its own, or nothing for an empty title.
    private func bold(_ title: Substring) -> Substring { title.isEmpty ? "" : "**\(title)**  " }

    // MARK: Tags of templates: `{{< highlight go >}}` (Hugo), `{% include x %}`, `{: .note }` (Jekyll)

    /// Those around code become fences.
    private static let aroundCode: Set<Substring> = ["highlight", "code-toggle", "code"]

    private mutating func tag(_ trimmed: Substring) -> Substring? {
        if trimmed.hasPrefix("{:") || trimmed.hasPrefix("{ .") || trimmed.hasPrefix("{ #") || trimmed.hasPrefix("{.") {
            return trimmed.hasSuffix("}") ? "" : nil
        }
        for (opening, closing) in [("{{<", ">}}"), ("{{%", "%}}")] as [(Substring, Substring)]
        where trimmed.hasPrefix(opening) && trimmed.range(ofFirst: closing) == nil {
            comment = closing
            return ""
        }
        guard let name = Self.tagName(trimmed) else { return nil }
        guard Self.aroundCode.contains(name), text.contains("/\(name)") || text.contains("end\(name)") else {
            return ""
        }
        guard !trimmed.contains("/>") else { return "" }
        fence = "```"
        let language = trimmed.split(separator: " ").dropFirst(2).first ?? ""
        return "```" + (name == "highlight" ? language.filter { $0.isLetter || $0.isNumber } : "")[...]
    }

    private mutating func closingTag(_ trimmed: Substring) -> Substring? {
        guard let name = Self.tagName(trimmed), name.hasPrefix("/") || name.hasPrefix("end") else { return nil }
        let opened = name.hasPrefix("/") ? name.dropFirst() : name.dropFirst(3)
        guard Self.aroundCode.contains(opened) else { return nil }
        fence = nil
        return "```"
    }

    /// The name in a tag that is all of its line.
    private static func tagName(_ trimmed: Substring) -> Substring? {
        for (opening, closing) in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")]
        where trimmed.hasPrefix(opening) && trimmed.hasSuffix(closing) {
            let inner = trimmed.dropFirst(opening.count)
            guard !inner.contains(opening) else { return nil }
            return inner.drop { $0 == " " || $0 == "-" }.prefix { !" >%-".contains($0) || $0 == "-" }.trimmedTag
        }
        return nil
    }

    // MARK: Comments, components and modules (HTML, MDX)

    private mutating func markup(_ trimmed: Substring) -> Substring? {
        if trimmed.hasPrefix("<!--") {
            // `<!-- -->` keeps two lists apart.
            if trimmed == "<!-- -->" { return nil }
            guard let end = trimmed.range(ofFirst: "-->") else {
                comment = "-->"
                return ""
            }
            return end == trimmed.endIndex ? "" : nil
        }
        for (opening, closing) in [("<script", "</script>"), ("<style", "</style>")] as [(Substring, Substring)]
        where trimmed.hasPrefix(opening) {
            if trimmed.range(ofFirst: closing) == nil { comment = closing }
            return ""
        }
        let name = trimmed.dropFirst().drop { $0 == "/" }
        if let first = name.first, first.isUppercase, first.isASCII, trimmed.hasSuffix(">"), !name.contains("<") {
            return ""
        }
        return HTMLLine.plain(trimmed)
    }

    private mutating func module(_ line: Substring) -> Substring? {
        if line == "import {" {
            comment = "from "
            return ""
        }
        let end = line.last { $0 != ";" && $0 != " " }
        let isQuoted = end == "'" || end == "\""
        if line.hasPrefix("import "), isQuoted,
            line.contains(" from ") || "'\"".contains(line.dropFirst(7).first ?? " ")
        {
            return ""
        }
        return line.hasPrefix("export const ") || line.hasPrefix("export default ") ? "" : nil
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }

    /// `highlight` of `highlight-` and the like.
    fileprivate var trimmedTag: Substring {
        var text = self
        while text.last == "-" { text.removeLast() }
        return text
    }

    /// "NOTE" and "note" as "Note".
    fileprivate var capitalized: Substring { Substring(prefix(1).uppercased() + dropFirst().lowercased()) }

    /// Where the first of this text ends.
    fileprivate func range(ofFirst text: Substring) -> Index? {
        var rest = self
        while !rest.isEmpty {
            if rest.hasPrefix(text) { return index(rest.startIndex, offsetBy: text.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
