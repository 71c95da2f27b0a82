import Knowledge
import Markdown
import Retrieval

/// How a line was understood.
struct Understanding: Sendable {
    /// As it was typed.
    var question: String
    /// Completed from the conversation, and corrected.
    var understood: String
    var corrections: [Query.Correction] = []
    var usedContext = false

    /// What the person should know of it: nothing, when the line was taken as it stands.
    var notes: [Block] {
        var notes: [Block] = []
        if !corrections.isEmpty {
            let readings = corrections.map { "'\($0.typed)' as '\($0.read)'" }.joined(separator: ", ")
            notes.append(.note("Reading \(readings)"))
        }
        if usedContext { notes.append(.note("Understood as: \(understood)")) }
        return notes
    }
}

/// The sentences of the advisor. Everything it says of itself is worded here.
struct ReplyWriter: Sendable {
    let knowledgeBase: KnowledgeBase

    /// `marks` finds the words of the question in a text.
    func answered(
        _ asked: Understanding, confidence: Double, answers: [Answer], followUps: [FollowUp],
        marks: (String) -> [Range<Int>]
    ) -> Reply {
        var blocks = asked.notes
        if let first = answers.first {
            blocks.append(.heading(1, first.topic.title))
            blocks += (Document(parsing: first.topic.lead).blocks + sections(first.sections, of: first.topic))
                .map { $0.marking(marks) }
            if first.sections.isEmpty {
                blocks.append(citation(of: first.topic))
            }
        }
        blocks += namesakes(among: answers)
        blocks += prompts(followUps, title: "Ask next")
        return Reply(
            status: .answered, asked, confidence: confidence, answers: answers, followUps: followUps, closest: [],
            document: Document(blocks))
    }

    /// Pages of other versions or languages that answer to the same title.
    private func namesakes(among answers: [Answer]) -> [Block] {
        guard let first = answers.first, first.topic.questions.isEmpty else { return [] }
        let others = answers.dropFirst().filter { $0.topic.title == first.topic.title }.map(\.topic.id.path)
        return others.isEmpty ? [] : [.note("Also called \(first.topic.title): \(others.joined(separator: ", "))")]
    }

    /// Two topics stand equally near: both are offered.
    func divided(
        _ asked: Understanding, confidence: Double, answers: [Answer], followUps: [FollowUp]
    ) -> Reply {
        var blocks = asked.notes
        blocks.append(.paragraph("Two topics bear on this equally. Choose one by its number, or ask in other words."))
        for answer in answers {
            blocks.append(.heading(1, answer.topic.title))
            blocks += Document(parsing: answer.topic.lead).blocks
            blocks.append(citation(of: answer.topic, answer.sections.first?.section))
        }
        blocks += prompts(followUps, title: "Which one?")
        return Reply(
            status: .ambiguous, asked, confidence: confidence, answers: answers, followUps: followUps, closest: [],
            document: Document(blocks))
    }

    func continuation(
        _ topic: Topic, match: Match?, sections shown: [Answer.Shown], question: String, followUps: [FollowUp],
        isLast: Bool
    ) -> Reply {
        let sources = knowledgeBase.citations(of: topic)
        var blocks: [Block] = [.heading(1, topic.title)]
        blocks += sections(shown, of: topic)
        if isLast { blocks.append(.note("That was all of \(topic.id).")) }
        blocks += prompts(followUps, title: "Ask next")
        let answers = match.map { [Answer(topic: topic, match: $0, sections: shown, sources: sources)] } ?? []
        return Reply(
            status: .answered,
            Understanding(question: question, understood: "More about \(topic.title)", usedContext: true),
            confidence: 1, answers: answers, followUps: followUps, closest: [], document: Document(blocks))
    }

    func unanswered(_ asked: Understanding, closest: [Answer]) -> Reply {
        var blocks = asked.notes
        blocks.append(.paragraph("I have no guidance on that."))
        if !closest.isEmpty {
            let titles = closest.prefix(3).map(\.topic.title).joined(separator: " · ")
            blocks.append(.note("Closest topics (not an answer): \(titles)"))
        }
        return Reply(
            status: .unanswered, asked, confidence: 0, answers: [], followUps: [], closest: Array(closest.prefix(3)),
            document: Document(blocks))
    }

    func noSuchChoice(_ number: Int, of count: Int, question: String) -> Reply {
        let hint =
            switch count {
            case 0: "There is nothing to choose from yet. Ask a question in your own words."
            case 1: "There is no \(number) to choose. Type 1, or ask in your own words."
            default: "There is no \(number) to choose. Type a number from 1 to \(count), or ask in your own words."
            }
        return message(hint, question: question)
    }

    func endOfTrack(_ stop: String, question: String, followUps: [FollowUp]) -> Reply {
        message("Nothing lies beyond \(stop) on this way.", question: question, followUps: followUps)
    }

    func nothingMore(_ topic: Topic, question: String, followUps: [FollowUp]) -> Reply {
        message(
            "That was all I have on \(topic.title).", question: question, followUps: followUps, title: "Ask next")
    }

    func courtesy(_ courtesy: Courtesy, question: String, followUps: inout [FollowUp]) -> Reply {
        switch courtesy {
        case .greeting: return welcome("Hello. Ask me something in your own words.", question, &followUps)
        case .wellBeing: return welcome("Ready, thank you. What would you like to know?", question, &followUps)
        case .abilities:
            let text =
                "I answer questions from \"\(knowledgeBase.title)\": \(knowledgeBase.topics.count) topics, found by their"
                + " words, offline. I am a program that looks things up, not a language model: when there is no"
                + " guidance on something, I say so."
            return welcome(text, question, &followUps)
        case .startOver: return welcome("A new start. What would you like to know?", question, &followUps)
        case .thanks: return message("You are welcome.", question: question)
        case .farewell: return message("Goodbye. Ctrl-D or /quit leaves.", question: question)
        case .agreement: return message("Good. Ask on, or choose a number.", question: question)
        case .disagreement:
            return message(
                "Sorry. Try other words, one thing at a time; /topics shows what there is guidance on, and /why how I"
                    + " came to that answer.", question: question, followUps: followUps, title: "Or ask")
        case .authorship: return authorship(question)
        case .privacy:
            return message(
                "Nothing leaves this machine: I never open a network connection. Conversations are kept in a file of"
                    + " yours; with --private nothing is written.", question: question)
        }
    }

    /// So many sources are named to somebody who asks who wrote this: those that most topics draw on.
    private static let mostSources = 6

    private func authorship(_ question: String) -> Reply {
        let used = knowledgeBase.topics.flatMap(\.sources).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let citations = knowledgeBase.sources.keys
            .sorted { (used[$1] ?? 0, $0) < (used[$0] ?? 0, $1) }
            .compactMap { knowledgeBase.sources[$0] }
        guard !citations.isEmpty else {
            return message(
                "Whoever wrote the files of this knowledge base; every answer names its file.", question: question)
        }
        let items = citations.prefix(Self.mostSources).map { List.Item([.paragraph($0)]) }
        var blocks: [Block] = [
            .paragraph("The guidance draws on these sources; every answer names its own."),
            Block(.list(List(items: items))),
        ]
        if citations.count > items.count {
            blocks.append(.paragraph("And \(citations.count - items.count) more; /sources lists those of an answer."))
        }
        return message(Document(blocks), question: question)
    }

    private func welcome(_ text: String, _ question: String, _ followUps: inout [FollowUp]) -> Reply {
        if followUps.isEmpty { followUps = welcomePrompts }
        return message(text, question: question, followUps: followUps, title: "For example")
    }

    /// The welcome questions as follow-ups, by the topics whose own questions they are.
    var welcomePrompts: [FollowUp] {
        let asked = Dictionary(knowledgeBase.topics.flatMap { topic in topic.questions.map { ($0, topic.id) } }) { $1 }
        return knowledgeBase.welcome.compactMap { question in
            asked[question].map { FollowUp(question: question, topic: $0) }
        }
        .prefix(5).map(\.self)
    }

    // MARK: Pieces

    private func message(
        _ text: String, question: String, followUps: [FollowUp] = [], title: String = "Ask next"
    ) -> Reply {
        message(
            Document([.paragraph(text)] + prompts(followUps, title: title)), question: question, followUps: followUps)
    }

    private func message(_ document: Document, question: String, followUps: [FollowUp] = []) -> Reply {
        Reply(
            status: .message, Understanding(question: question, understood: question), confidence: 0, answers: [],
            followUps: followUps, closest: [], document: document)
    }

    private func prompts(_ followUps: [FollowUp], title: String) -> [Block] {
        guard !followUps.isEmpty else { return [] }
        let items = followUps.map { List.Item([.paragraph($0.question)]) }
        return [.heading(1, title), Block(.list(List(start: 1, items: items)))]
    }

    /// Each section with where it stands; the sources, which are the topic's, once at the end.
    private func sections(_ shown: [Answer.Shown], of topic: Topic) -> [Block] {
        let shownCount = shown.count
        return shown.enumerated().flatMap { place, shown -> [Block] in
            let section = shown.section
            let isNamed = section.heading != topic.title
            return (isNamed ? [.heading(2, section.breadcrumb)] : [])
                + Document(parsing: section.markdown).blocks.map(\.demoted)
                + [citation(of: topic, isNamed ? section : nil, withSources: place == shownCount - 1)]
        }
    }

    /// Where it stands. Files that nobody prepared are opened to read on: their place is told as an editor takes it, on a
    /// line of its own.
    private func citation(of topic: Topic, _ section: Section? = nil, withSources: Bool = true) -> Block {
        var text = topic.id.path
        if let section { text += " › \(section.breadcrumb)" }
        if withSources, !topic.sources.isEmpty { text += " · source: " + topic.sources.joined(separator: ", ") }
        guard topic.questions.isEmpty else { return .note(text) }
        let place = "\(section?.path ?? topic.path):\(section?.line ?? topic.line)"
        return Block(.note([.text(text), .lineBreak, .text(place)]))
    }
}

extension Reply {
    init(
        status: Status, _ asked: Understanding, confidence: Double, answers: [Answer], followUps: [FollowUp],
        closest: [Answer], document: Document
    ) {
        self.init(
            status: status, question: asked.question, understood: asked.understood, corrections: asked.corrections,
            usedContext: asked.usedContext, confidence: confidence, answers: answers, followUps: followUps,
            closest: closest, document: document)
    }
}

extension Block {
    /// A heading inside a section stands below the section's own.
    var demoted: Block {
        guard case .heading(let level, let inlines) = content else { return self }
        return Block(.heading(level: max(level, 3), inlines), line: line)
    }

    static func heading(_ level: Int, _ text: String) -> Block { Block(.heading(level: level, [.text(text)])) }
    static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }
    static func note(_ text: String) -> Block { Block(.note([.text(text)])) }
}
