package import Knowledge
package import Markdown
package import Retrieval

/// Pages about the guidance itself, beside the replies: a topic whole, the tree, the index of keywords.
package enum Pages {
    /// One topic, whole, as it is written, with where it comes from.
    package static func topic(_ topic: Topic, of knowledgeBase: KnowledgeBase) -> Document {
        var blocks: [Block] = [.heading(1, topic.title)]
        blocks += Document(parsing: topic.lead).blocks
        for section in topic.sections {
            if section.heading != topic.title {
                blocks.append(.heading(section.parents.isEmpty ? 2 : 3, section.heading))
            }
            blocks += Document(parsing: section.markdown).blocks.map(\.demoted)
        }
        blocks.append(.note("\(topic.id) · \(topic.path):\(topic.line)"))
        for citation in knowledgeBase.citations(of: topic) { blocks.append(.note("Source: \(citation)")) }
        return Document(blocks)
    }

    /// The tree of all topics.
    package static func tree(of knowledgeBase: KnowledgeBase) -> Document {
        Document([.heading(1, knowledgeBase.title), branches(knowledgeBase.children(of: nil), of: knowledgeBase)])
    }

    /// The tree of the topics at or below `id`, which may be a folder that has no topic of its own; nil where there are
    /// none.
    package static func branch(of knowledgeBase: KnowledgeBase, below id: TopicID) -> Document? {
        let root = knowledgeBase[id]
        let nearest = knowledgeBase.topics.filter { topic in
            guard topic.id != id, topic.id.isWithin(id) else { return false }
            let parent = knowledgeBase.nearestParent(of: topic.id)
            return parent == id || parent.map { !$0.isWithin(id) } ?? true
        }
        if root == nil, nearest.isEmpty { return nil }
        let heading = root.map { "\($0.id)  \($0.title)" } ?? id.path
        return Document([.heading(1, heading)] + (nearest.isEmpty ? [] : [branches(nearest, of: knowledgeBase)]))
    }

    private static func branches(_ topics: [Topic], of knowledgeBase: KnowledgeBase, depth: Int = 0) -> Block {
        let items = topics.map { topic in
            let children = depth < 16 ? knowledgeBase.children(of: topic.id) : []
            let line = Block(.paragraph([.strong([.text(topic.id.path)]), .text("  \(topic.title)")]))
            return List.Item(
                children.isEmpty ? [line] : [line, branches(children, of: knowledgeBase, depth: depth + 1)])
        }
        return Block(.list(List(isTree: true, items: items)))
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

    /// Ranked passages for `counsel search`: topic, best section with its place, and how the score came about.
    package static func results(_ matches: [Match], in knowledgeBase: KnowledgeBase) -> Document {
        var blocks: [Block] = []
        for match in matches {
            guard let topic = knowledgeBase[match.topic] else { continue }
            blocks += Reasons.explanation(of: match, in: knowledgeBase)
            for section in match.sections.prefix(2) {
                let place = topic.sections[section.place]
                blocks.append(
                    .note("\(decimal(section.score))  \(topic.id) › \(place.breadcrumb) · \(place.path):\(place.line)"))
            }
        }
        return Document(blocks)
    }
}
