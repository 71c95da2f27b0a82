import Advisor
import ArgumentParser
import Knowledge
import Markdown

struct Topics: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The tree of topics, or the index of keywords.",
        discussion: """
            Examples:
              counsel topics                the tree
              counsel topics phase/launch   a branch of it
              counsel topics --keywords     the keywords, A to Z
            """)

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Flag(help: "The keywords, A to Z, each with its topics.")
    var keywords = false

    @Argument(help: "Only this topic and those below it.", completion: .topics)
    var id: String?

    func run() throws {
        let (knowledgeBase, _) = try knowledge.load()
        let top = id.map { TopicID(folder: $0) }
        let topics = knowledgeBase.topics.filter { topic in top.map(topic.id.isWithin) ?? true }
        if let top, topics.isEmpty {
            throw fail("there is no topic '\(top)'\(nearest(to: top.path, in: knowledgeBase))", Status.unanswered)
        }
        let printer = Printer(options: output)
        if output.chosen == .json {
            for topic in topics { try printer.output.say(JSONLine.text(of: TopicRecord(topic))) }
        } else if keywords {
            try printer.print(Pages.keywords(of: KnowledgeBase(topics: topics)))
        } else {
            let branch = top.flatMap { Pages.branch(of: knowledgeBase, below: $0) }
            try printer.print(branch ?? Pages.tree(of: knowledgeBase))
        }
    }
}

extension TopicID {
    /// As typed for a branch of the tree: Tab and shells leave a slash behind a folder.
    init(folder typed: String) {
        self.init(typed.hasSuffix("/") ? String(typed.dropLast()) : typed)
    }
}

extension CompletionKind {
    /// The ids of topics.
    static var topics: CompletionKind {
        .custom { _, _, _ in
            let (knowledgeBase, _) = (try? KnowledgeOptions.parse([]).load()) ?? (KnowledgeBase(topics: []), [])
            return knowledgeBase.topics.map(\.id.path)
        }
    }
}

/// A topic's name tag, for programs.
private struct TopicRecord: Encodable {
    var id: String
    var title: String
    var keywords: [String]
    var questions: [String]
    var path: String

    init(_ topic: Topic) {
        id = topic.id.path
        title = topic.title
        keywords = topic.keywords
        questions = topic.questions
        path = topic.path
    }
}

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One topic, whole.")

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Argument(help: "The id of a topic, such as phase/launch.", completion: .topics)
    var id: String

    func run() throws {
        let (knowledgeBase, _) = try knowledge.load()
        guard let topic = knowledgeBase[TopicID(id)] else {
            throw fail("there is no topic '\(id)'\(nearest(to: id, in: knowledgeBase))", Status.unanswered)
        }
        let printer = Printer(options: output)
        let page = Pages.topic(topic, of: knowledgeBase)
        if output.chosen == .json {
            try printer.output.say(JSONLine.text(of: PageRecord(topic, markdown: page.markdown)))
        } else {
            try printer.print(page)
        }
    }
}

/// A whole topic, for programs.
private struct PageRecord: Encodable {
    var id: String
    var title: String
    var path: String
    var line: Int
    var markdown: String

    init(_ topic: Topic, markdown: String) {
        id = topic.id.path
        title = topic.title
        path = topic.path
        line = topic.line
        self.markdown = markdown
    }
}
