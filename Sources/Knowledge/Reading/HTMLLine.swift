/// A line of HTML between Markdown, as in many a README: its text without the tags, headings and items as Markdown has
/// them.
enum HTMLLine {
    /// Nil for a line that does not begin with a tag of a block, which is left to Markdown.
    static func plain(_ line: Substring) -> Substring? {
        let name = line.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        guard blocks.contains(name) else { return nil }
        let text = withoutTags(line)
        guard !text.isEmpty else { return "" }
        switch name {
        case "h1", "h2", "h3", "h4":
            let level = name.last?.wholeNumberValue ?? 1
            return line.dropFirst().first == "/" ? text : String(repeating: "#", count: level) + " " + text
        case "summary", "dt", "th": return "**\(text)**  "
        case "li": return "- " + text
        default: return text
        }
    }

    /// Those that stand on lines of their own, of CommonMark's kinds 1 and 6.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "button", "center", "dd", "details", "div", "dl", "dt",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "img",
        "li", "link", "main", "meta", "nav", "ol", "p", "picture", "section", "source", "summary", "table", "tbody",
        "td",
        "tfoot", "th", "thead", "tr", "ul", "video",
    ]

    private static func withoutTags(_ line: Substring) -> Substring {
        var text = ""
        var isInTag = false
        for character in line {
            switch character {
            case "<": isInTag = true
            case ">" where isInTag: isInTag = false
            default: if !isInTag { text.append(character) }
            }
        }
        while text.last == " " { text.removeLast() }
        return text.drop { $0 == " " }
    }
}
