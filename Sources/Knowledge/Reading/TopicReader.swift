import Markdown

/// From the text of one file to its topic, as it is before the others have been read.
enum TopicReader {
    /// `path` is how the file is cited, `name` its path within the folder, `id` its topic.
    static func topic(
        _ id: TopicID, parsing source: String, path: String, name: String, problems: inout [Problem]
    ) -> Topic {
        let text = normalised(source)
        let frontMatter = FrontMatter(of: text, path: path, problems: &problems)
        let lines = Lines(of: text, plainFrom: frontMatter.height + 1)
        let document = Document(parsing: lines.text(from: frontMatter.height + 1, to: lines.count))
        var blocks = document.blocks
        for index in blocks.indices { blocks[index].line += frontMatter.height }

        var topic = Topic(
            id: id, title: "", lead: "", sections: [], keywords: frontMatter.keywords,
            questions: frontMatter.questions, next: frontMatter.next, stops: frontMatter.stops,
            sources: frontMatter.sources,
            path: path, line: 1, lines: frontMatter.lines,
            questionLines: frontMatter.questionLines)
        var rest = blocks.drop(while: \.isFurniture)
        // What stands above the title is no part of the text; where there is no title it may be all there is.
        if let (title, line) = rest.first?.heading(upTo: 1) {
            topic.title = title
            topic.line = line
            rest = rest.dropFirst().drop(while: \.isFurniture)
        } else if case .paragraph = rest.first?.content {
        } else {
            rest = blocks[...]
        }
        topic.title = frontMatter.title ?? (topic.title.isEmpty ? Self.title(of: name) : topic.title)
        if let description = frontMatter.description {
            topic.lead = description.trimmed
        } else if case .paragraph = rest.first?.content, let first = rest.first {
            rest.removeFirst()
            topic.lead = lines.markdown(from: first.line, to: (rest.first?.line).map { $0 - 1 } ?? lines.count)
            rest = rest.drop(while: \.isFurniture)
        }
        topic.sections = Outline(title: topic.title, titleLine: topic.line, lines: lines, path: path).sections(of: rest)
        topic.links = document.links.filter { Linking.isInside($0.destination) }.map {
            Link(destination: $0.destination, text: $0.text)
        }
        topic.isAside = Aside.holds(topic, name: name, document: document)
        report(on: topic, problems: &problems)
        return topic
    }

    private static func report(on topic: Topic, problems: inout [Problem]) {
        if topic.lead.isEmpty, topic.sections.isEmpty {
            problems.append(Problem(path: topic.path, .emptyTopic))
        }
        for (place, section) in topic.sections.enumerated() where section.markdown.isEmpty {
            let isParent = topic.sections[(place + 1)...].first.map { $0.parents.count > section.parents.count }
            if isParent == true { continue }
            problems.append(
                Problem(path: topic.path, line: section.line, .emptySection(heading: section.heading)))
        }
    }

    /// A title from the name of a file: that of its folder where it is the folder's own page, without the date or
    /// number by which files are kept in order.
    private static func title(of name: String) -> String {
        var parts = name.split(separator: "/")
        if parts.count > 1, let last = parts.last, FolderPage.rank(of: String(last)) != nil { parts.removeLast() }
        let last = parts.last.map { Folder.withoutEnding(String($0)) ?? String($0) } ?? name
        let named = last.hasSuffix(".append") ? last.dropLast(".append".count) : last[...]
        let words = String(unnumbered(named).map { $0 == "-" || $0 == "_" ? " " : $0 })
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Without "2024-05-01-" or "02-" at its start.
    private static func unnumbered(_ name: Substring) -> Substring {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        var rest = name.dropFirst(digits.count)
        if digits.count == 4 {
            for _ in 0..<2 {
                guard rest.first == "-", rest.dropFirst().prefix(2).allSatisfy(\.isNumber) else { return name }
                rest = rest.dropFirst(3)
            }
        } else if digits.first != "0" {
            return name
        }
        guard !digits.isEmpty, let mark = rest.first, "-_. ".contains(mark), rest.count > 1 else { return name }
        return rest.drop { "-_. ".contains($0) }
    }

    /// Without a byte order mark, and with newlines of one kind.
    private static func normalised(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        guard scalars.contains(where: { $0 == "\r" || $0 == "\0" }) else { return String(scalars) }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = "\n"
        for scalar in scalars {
            switch scalar {
            case "\r": result.append("\n")
            case "\n" where previous == "\r": break
            case "\0": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}

extension Block {
    /// Whether it has no words to read: a rule, HTML, a picture.
    fileprivate var isFurniture: Bool {
        switch content {
        case .rule, .html: true
        case .paragraph(let inlines): !inlines.isEmpty && inlines.allSatisfy(\.isPicture)
        default: false
        }
    }
}

extension Inline {
    fileprivate var isPicture: Bool {
        switch self {
        case .image, .html, .softBreak, .lineBreak: true
        case .link(_, let inner): !inner.isEmpty && inner.allSatisfy(\.isPicture)
        case .text(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }
}

extension String {
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        let last = lastIndex { !$0.isWhitespace } ?? first
        // Spaces before the first word matter (an indented code block); empty lines do not.
        let start = self[..<first].lastIndex(of: "\n").map(index(after:)) ?? startIndex
        return String(self[start...last])
    }
}
