import Markdown

/// From the text of one file to a topic.
enum TopicReader {
    /// `path` is how the file is cited, `id` its topic.
    static func topic(_ id: TopicID, parsing source: String, path: String, problems: inout [Problem]) -> Topic {
        let text = normalised(source)
        let frontMatter = FrontMatter(of: text, path: path, problems: &problems)
        let lines = Lines(of: text)
        let body = lines.text(from: frontMatter.height + 1, to: lines.count)
        var blocks = Document(parsing: body).blocks
        for index in blocks.indices { blocks[index].line += frontMatter.height }

        var topic = Topic(
            id: id, title: "", lead: "", sections: [], keywords: frontMatter.keywords,
            questions: frontMatter.questions, next: frontMatter.next, stops: frontMatter.stops,
            sources: frontMatter.sources,
            path: path, line: 1, lines: frontMatter.lines,
            questionLines: frontMatter.questionLines)
        var rest = blocks[...]
        if let (title, line) = rest.first?.heading(upTo: 1) {
            topic.title = title
            topic.line = line
            rest.removeFirst()
        }
        topic.title = frontMatter.title ?? (topic.title.isEmpty ? name(of: id) : topic.title)
        if case .paragraph = rest.first?.content, let first = rest.first {
            rest.removeFirst()
            topic.lead = lines.text(from: first.line, to: end(before: rest, lines)).trimmed
        }
        topic.sections = sections(of: rest, title: topic.title, titleLine: topic.line, lines: lines, path: path)
        report(on: topic, problems: &problems)
        return topic
    }

    private static func sections(
        of blocks: ArraySlice<Block>, title: String, titleLine: Int, lines: Lines, path: String
    ) -> [Section] {
        let starts = blocks.indices.filter { blocks[$0].heading(upTo: 2) != nil }
        var sections: [Section] = []
        if let first = blocks.first, starts.first != blocks.startIndex {
            let last = starts.first.map { blocks[$0].line - 1 } ?? lines.count
            sections.append(
                Section(
                    heading: title, markdown: lines.text(from: first.line, to: last).trimmed, path: path,
                    line: titleLine))
        }
        for (start, next) in zip(starts, starts.dropFirst() + [blocks.endIndex]) {
            guard let (heading, line) = blocks[start].heading(upTo: 2) else { continue }
            let last = next < blocks.endIndex ? blocks[next].line - 1 : lines.count
            let first = start + 1 < next ? blocks[start + 1].line : last + 1
            sections.append(
                Section(heading: heading, markdown: lines.text(from: first, to: last).trimmed, path: path, line: line))
        }
        return sections
    }

    private static func end(before rest: ArraySlice<Block>, _ lines: Lines) -> Int {
        rest.first.map { $0.line - 1 } ?? lines.count
    }

    private static func report(on topic: Topic, problems: inout [Problem]) {
        if topic.lead.isEmpty, topic.sections.isEmpty {
            problems.append(Problem(path: topic.path, .emptyTopic))
        }
        for section in topic.sections where section.markdown.isEmpty {
            problems.append(
                Problem(path: topic.path, line: section.line, .emptySection(heading: section.heading)))
        }
    }

    private static func name(of id: TopicID) -> String {
        let last = id.path.split(separator: "/").last.map(String.init) ?? id.path
        let words = String(last.map { $0 == "-" || $0 == "_" ? " " : $0 })
        return words.prefix(1).uppercased() + words.dropFirst()
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

/// A text by its lines, counted from 1.
private struct Lines {
    private let lines: [Substring]

    init(of text: String) {
        lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }

    var count: Int { lines.count }

    /// The lines `first` to `last`, both included, as one text; empty when there are none.
    func text(from first: Int, to last: Int) -> String {
        guard first <= min(last, count) else { return "" }
        return lines[(max(first, 1) - 1)..<min(last, count)].joined(separator: "\n")
    }
}

extension Block {
    /// The plain text and line of a heading of at most this level.
    fileprivate func heading(upTo level: Int) -> (String, Int)? {
        guard case .heading(let own, let inlines) = content, own <= level else { return nil }
        return (inlines.plainText, line)
    }
}

extension String {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        let last = lastIndex { !$0.isWhitespace } ?? first
        // Spaces before the first word matter (an indented code block); empty lines do not.
        let start = self[..<first].lastIndex(of: "\n").map(index(after:)) ?? startIndex
        return String(self[start...last])
    }
}
