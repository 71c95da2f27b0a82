import Markdown

/// From the blocks of a page to its sections: one at each H1 and H2, and at each H3 that has enough below it.
struct Outline {
    let title: String
    let titleLine: Int
    let lines: Lines
    let path: String

    /// An H3 with fewer words below it stays a part of the section above: a line or two are no answer on their own.
    static let fewestWords = 20

    /// A heading at which a section begins.
    private struct Start {
        var block: Int
        var level: Int
        var heading: String
        var line: Int
    }

    func sections(of blocks: ArraySlice<Block>) -> [Section] {
        let starts = starts(in: blocks)
        var sections: [Section] = []
        if let first = blocks.first, starts.first?.block != blocks.startIndex {
            let last = starts.first.map { $0.line - 1 } ?? lines.count
            let text = lines.markdown(from: first.line, to: last)
            if !text.isEmpty {
                sections.append(Section(heading: title, markdown: text, path: path, line: titleLine))
            }
        }
        var above: [Start] = []
        for (place, start) in starts.enumerated() {
            above.removeAll { $0.level >= start.level }
            let last = place + 1 < starts.count ? starts[place + 1].line - 1 : lines.count
            let first = start.block + 1 < blocks.endIndex ? blocks[start.block + 1].line : last + 1
            sections.append(
                Section(
                    heading: start.heading, parents: above.map(\.heading),
                    markdown: lines.markdown(from: first, to: last), path: path, line: start.line))
            above.append(start)
        }
        return sections
    }

    private func starts(in blocks: ArraySlice<Block>) -> [Start] {
        let headings = blocks.indices.compactMap { place -> Start? in
            guard case .heading(let level, let inlines) = blocks[place].content, level <= 3 else { return nil }
            let heading = Self.plain(inlines.plainText)
            return Start(
                block: place, level: level, heading: heading.isEmpty ? title : heading, line: blocks[place].line)
        }
        return headings.indices.filter { place in
            guard headings[place].level == 3 else { return true }
            let last = place + 1 < headings.count ? headings[place + 1].line - 1 : lines.count
            return lines.hasWords(Self.fewestWords, from: headings[place].line + 1, to: last)
        }.map { headings[$0] }
    }

    /// Without what is meant for a site generator at the end of a heading: `{#id}`, `{: .class }`, `{% badge %}`.
    static func plain(_ heading: String) -> String {
        var text = heading[...]
        while text.last == "}" || text.last == " " {
            if text.last == " " {
                text.removeLast()
            } else {
                guard let open = text.lastIndex(of: "{"), let mark = text[open...].dropFirst().first,
                    "#:.% ".contains(mark)
                else { break }
                text = text[..<open]
            }
        }
        return String(text)
    }
}

extension Block {
    /// The plain text and line of a heading of at most this level.
    func heading(upTo level: Int) -> (String, Int)? {
        guard case .heading(let own, let inlines) = content, own <= level else { return nil }
        return (Outline.plain(inlines.plainText), line)
    }
}
