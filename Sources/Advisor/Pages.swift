package import Knowledge
package import Markdown
package import Retrieval

/// Pages about the guidance itself, beside the replies: a topic whole, the tree, the index of keywords, the reasons.
package enum Pages {
    /// One topic, whole, as it is written, with where it comes from.
    package static func topic(_ topic: Topic, of knowledgeBase: KnowledgeBase) -> Document {
        var blocks: [Block] = [.heading(1, topic.title)]
        blocks += Document(parsing: topic.lead).blocks
        for section in topic.sections {
            if section.heading != topic.title { blocks.append(.heading(2, section.heading)) }
            blocks += Document(parsing: section.markdown).blocks.map(\.demoted)
        }
        blocks.append(.note("\(topic.id) · \(topic.path):\(topic.line)"))
        for citation in knowledgeBase.citations(of: topic) { blocks.append(.note("Source: \(citation)")) }
        return Document(blocks)
    }

    /// The tree of topics at or below `id`, everything for nil.
    package static func tree(of knowledgeBase: KnowledgeBase, below id: TopicID? = nil) -> Document {
        let roots = id.flatMap { knowledgeBase[$0] }.map { [$0] } ?? knowledgeBase.children(of: nil)
        return Document([list(roots, of: knowledgeBase, depth: 0)])
    }

    private static func list(_ topics: [Topic], of knowledgeBase: KnowledgeBase, depth: Int) -> Block {
        Block(
            .list(
                List(
                    items: topics.map { topic in
                        let children = depth < 16 ? knowledgeBase.children(of: topic.id) : []
                        let line = Block(.paragraph([.strong([.text(topic.id.path)]), .text("  \(topic.title)")]))
                        return List.Item(
                            children.isEmpty ? [line] : [line, list(children, of: knowledgeBase, depth: depth + 1)])
                    })))
    }

    /// The keywords, A to Z, each with its topics, as at the end of a book.
    package static func keywords(of knowledgeBase: KnowledgeBase) -> Document {
        var topics: [String: (word: String, ids: [TopicID])] = [:]
        for topic in knowledgeBase.topics {
            for keyword in topic.keywords {
                let entry = topics[keyword.lowercased()] ?? (keyword, [])
                guard !entry.ids.contains(topic.id) else { continue }
                topics[keyword.lowercased()] = (entry.word, entry.ids + [topic.id])
            }
        }
        var blocks: [Block] = []
        var items: [List.Item] = []
        var letter: Character?
        func close() {
            if let letter { blocks += [.heading(1, String(letter)), Block(.list(List(items: items)))] }
            items = []
        }
        for (key, entry) in topics.sorted(by: { $0.key < $1.key }) {
            let first = Character(key.prefix(1).uppercased())
            let initial = first.isLetter ? first : "#"
            if initial != letter { close() }
            letter = initial
            items.append(
                List.Item([.paragraph("\(entry.word)  \(entry.ids.map(\.path).joined(separator: ", "))")]))
        }
        close()
        return Document(blocks)
    }

    /// The sources of some topics, or of everything.
    package static func sources(of topics: [Topic], in knowledgeBase: KnowledgeBase) -> Document {
        var citations: [String] = []
        for citation in topics.flatMap(knowledgeBase.citations) where !citations.contains(citation) {
            citations.append(citation)
        }
        guard !citations.isEmpty else { return Document([.paragraph("No sources are named.")]) }
        return Document([
            .heading(1, "Sources"), Block(.list(List(items: citations.map { List.Item([.paragraph($0)]) }))),
        ])
    }

    /// How the latest reply came about: the terms, the parts of each score, what nearly answered.
    package static func reasons(
        for reply: Reply, _ query: Query, _ retriever: Retriever, count: Int = 3
    ) -> Document {
        var blocks: [Block] = [.heading(1, "Why")]
        let threshold = percent(retriever.threshold)
        switch reply.status {
        case .answered, .ambiguous:
            blocks.append(
                .paragraph(
                    "An answer is given from \(threshold) confidence; this one has \(percent(reply.confidence))."))
        default: blocks.append(.paragraph("Nothing reached the \(threshold) confidence that an answer needs."))
        }
        if reply.usedContext { blocks.append(.paragraph("Understood as: \(reply.understood)")) }
        blocks.append(.paragraph("Words: " + query.summary))
        let answered = reply.answers.map(\.match)
        let others = retriever.matches(for: query).filter { match in !answered.contains { $0.topic == match.topic } }
        blocks += answered.flatMap { explanation(of: $0, in: retriever.knowledgeBase) }
        if let rejected = others.first {
            blocks.append(.note("The best that was not chosen:"))
            blocks += explanation(of: rejected, in: retriever.knowledgeBase)
        }
        return Document(blocks)
    }

    /// A match with the parts of its score.
    package static func explanation(of match: Match, in knowledgeBase: KnowledgeBase) -> [Block] {
        let title = knowledgeBase[match.topic]?.title ?? ""
        let items = match.parts.map { part in
            let how = part.manner == .exact ? "" : " (\(part.manner.rawValue))"
            let text =
                switch part.kind {
                case .word: "\(decimal(part.score))  '\(part.term)' in the \(part.field)\(how)"
                case .pair: "\(decimal(part.score))  '\(part.term)' side by side in the \(part.field)"
                case .together: "\(decimal(part.score))  so much of it stands in one \(part.field)"
                case .elsewhere: "−\(decimal(-part.score))  for it is for \(part.term), and you named another"
                case .above: "\(decimal(part.score))  for \(part.term) above it, which is about the question as well"
                case .whole: "\(decimal(part.score))  asks much the same as the \(part.field) \"\(part.term)\""
                }
            return List.Item([.paragraph(text)])
        }
        let line =
            "\(decimal(match.score))  \(match.topic) · \(title) · covers \(percent(match.coverage)) of the question"
        return [.heading(2, line), Block(.list(List(items: items)))]
    }

    /// Ranked passages for `counsel search`: topic, best section with its place, and how the score came about.
    package static func results(_ matches: [Match], in knowledgeBase: KnowledgeBase) -> Document {
        var blocks: [Block] = []
        for match in matches {
            guard let topic = knowledgeBase[match.topic] else { continue }
            blocks += explanation(of: match, in: knowledgeBase)
            for section in match.sections.prefix(2) {
                let place = topic.sections[section.place]
                blocks.append(
                    .note("\(decimal(section.score))  \(topic.id) › \(place.heading) · \(place.path):\(place.line)"))
            }
        }
        return Document(blocks)
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
