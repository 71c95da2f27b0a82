import Glibc

/// The files of one origin, by name, read one at a time.
struct Files {
    let origin: String
    /// In the order of the paths.
    let names: [String]
    let selection: Selection
    private let folder: Folder?
    private let texts: [String: String]

    init(of origin: Origin, problems: inout [Problem]) throws(LoadError) {
        self.origin = origin.name
        switch origin {
        case .files(_, let files):
            names = files.map(\.path)
            selection = Selection()
            texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
            folder = nil
        case .folder(let path, let selection):
            let folder = try Folder.opened(path, selection)
            self.selection = selection
            self.folder = folder
            names = folder.names(problems: &problems)
            texts = [:]
        }
    }

    /// How a file is cited.
    func path(of name: String) -> String { Folder.joined(origin, name) }

    /// Nil for a file that cannot be read.
    func text(of name: String, problems: inout [Problem]) -> String? {
        guard let folder else { return texts[name] }
        return Folder.text(ofFile: Folder.joined(folder.path, name), problems: &problems)
    }
}

/// Reads the topics of one origin, and joins them to those of the origins before.
struct OriginReader {
    let files: Files

    typealias Page = (name: String, topic: Topic)

    func read(into topics: inout [TopicID: Topic], _ known: inout KnownPages, problems: inout [Problem]) {
        var pages: [Page] = []
        var additions: [Topic] = []
        var paths: [TopicID: String] = [:]
        let ids = FolderPage.ids(of: files.names)
        for name in files.names {
            guard var id = ids[name], !id.isEmpty, !id.hasSuffix("/") else { continue }
            let path = files.path(of: name)
            let isAddition = id.hasSuffix(Self.addition)
            if isAddition { id.removeLast(Self.addition.count) }
            if !isAddition, let other = paths[TopicID(id)] {
                problems.append(Problem(path: path, .sameTopic(TopicID(id), other: other)))
                continue
            }
            var topic = isAddition ? nil : known.topic(TopicID(id), at: path)
            if topic == nil, let text = files.text(of: name, problems: &problems) {
                known.note(text, of: path)
                topic = parsed(TopicID(id), text, name, &problems)
            }
            guard let topic else { continue }
            if isAddition {
                additions.append(topic)
            } else {
                paths[topic.id] = path
                pages.append((name, topic))
            }
        }
        join(pages, to: &topics)
        for addition in additions { Self.append(addition, to: &topics, problems: &problems) }
    }

    private func parsed(_ id: TopicID, _ text: String, _ name: String, _ problems: inout [Problem]) -> Topic {
        var found: [Problem] = []
        let topic = TopicReader.topic(id, parsing: text, path: files.path(of: name), name: name, problems: &found)
        // Nobody mends what nobody reads.
        if topic.isAside, !files.selection.names(name) { found.removeAll { !$0.isLoss } }
        problems += found
        return topic
    }

    /// Everything that says something; what is aside only where there is nothing else.
    private func join(_ pages: [Page], to topics: inout [TopicID: Topic]) {
        let filled = pages.filter { !$0.topic.isBlank }
        let main = filled.filter { !$0.topic.isAside || files.selection.names($0.name) }
        let used = main.isEmpty ? filled : main
        var own = Dictionary(used.map { ($0.topic.id, $0.topic) }) { first, _ in first }
        let linking = Linking(used.map { ($0.name, $0.topic.id) })
        // The lists that are left out name the pages as well as any.
        linking.connect(&own, pages: filled)
        topics.merge(own) { _, new in new }
    }

    private static let addition = ".append"

    private static func append(_ addition: Topic, to topics: inout [TopicID: Topic], problems: inout [Problem]) {
        guard var topic = topics[addition.id] else {
            problems.append(Problem(path: addition.path, .nothingToAppendTo(addition.id)))
            return
        }
        if !addition.lead.isEmpty {
            topic.sections.append(
                Section(
                    heading: addition.title, markdown: addition.lead, path: addition.path, line: addition.line))
        }
        topic.sections += addition.sections
        topic.keywords += addition.keywords
        topic.questions += addition.questions
        topic.questionLines = []
        topic.next += addition.next
        topic.sources += addition.sources
        topics[addition.id] = topic
    }
}

extension Topic {
    /// Whether there is nothing to answer with.
    fileprivate var isBlank: Bool {
        questions.isEmpty && lead.isEmpty && sections.allSatisfy(\.markdown.isEmpty)
    }
}
