import Markdown

/// Pages that answer nothing and have words in common with everything: licences, change logs, and lists of other pages.
/// They are left out, unless somebody asks for them with `--include`, or wrote questions for them.
enum Aside {
    static func holds(_ topic: Topic, name: String, document: Document) -> Bool {
        guard topic.questions.isEmpty else { return false }
        let file = (name.split(separator: "/").last.map(String.init) ?? name).uppercased()
        return names.contains { file.hasPrefix($0) } || isChangeLog(document) || isListOfPages(document)
            // The page of a folder that has a title and no text: a generator would list the folder on it.
            || (document.blocks.isEmpty && FolderPage.rank(of: file) != nil)
    }

    private static let names = ["LICENSE", "LICENCE", "COPYING", "CHANGELOG"]

    /// Whether most headings are versions or dates.
    private static func isChangeLog(_ document: Document) -> Bool {
        let headings = document.blocks.compactMap { block -> String? in
            guard case .heading(let level, let inlines) = block.content, level == 2 else { return nil }
            return inlines.plainText
        }
        return headings.count >= 4 && headings.count(where: isVersion) * 10 >= headings.count * 6
    }

    /// "v1.2.3", "[2.0] - 2024-05-01", "Version 3.1 (2020)", "2024-05-01".
    private static func isVersion(_ heading: String) -> Bool {
        let words = heading.split { " []()".contains($0) }
        guard let first = words.first else { return false }
        let word = ["version", "release"].contains(first.lowercased()) ? words.dropFirst().first ?? first : first
        let number = word.first == "v" || word.first == "V" ? word.dropFirst() : word
        let digits = number.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = number.dropFirst(digits.count).first else { return false }
        return mark == "." || (mark == "-" && digits.count == 4)
    }

    /// Whether nearly everything on it is a link.
    private static func isListOfPages(_ document: Document) -> Bool {
        let links = document.links
        guard links.count >= 10 else { return false }
        let linked = links.reduce(0) { $0 + $1.text.count }
        return linked * 10 >= document.plainText.count * 8
    }
}
