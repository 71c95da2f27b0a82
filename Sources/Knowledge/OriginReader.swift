import Dispatch

/// The files of one origin, by name, read one at a time.
struct Files: Sendable {
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

    /// A file, and the topic that it is or adds to.
    private struct File {
        var name: String
        var id: TopicID
        var isAddition: Bool
    }

    /// Parses on all cores; the same files give the same topics and problems in the same order on any machine.
    func read(into topics: inout [TopicID: Topic], _ known: inout KnownPages, problems: inout [Problem]) {
        var pages: [Page] = []
        var additions: [Topic] = []
        var unread: [File] = []
        for file in listed(&problems) {
            if !file.isAddition, let topic = known.topic(file.id, at: files.path(of: file.name)) {
                pages.append((file.name, topic))
            } else {
                unread.append(file)
            }
        }
        for start in stride(from: 0, to: unread.count, by: Self.atOnce) {
            let stretch = unread[start..<min(start + Self.atOnce, unread.count)]
            for (file, parsed) in zip(stretch, parsed(Array(stretch))) {
                if let sum = parsed.sum { known.note(sum, of: files.path(of: file.name)) }
                problems += parsed.problems
                guard let topic = parsed.topic else { continue }
                if file.isAddition { additions.append(topic) } else { pages.append((file.name, topic)) }
            }
        }
        pages.sort { $0.name < $1.name }
        join(pages, to: &topics)
        for addition in additions { Self.append(addition, to: &topics, problems: &problems) }
    }

    /// So many files are parsed before progress is told.
    private static let atOnce = 512

    /// The files with their topics; of several that would be the same topic the first.
    private func listed(_ problems: inout [Problem]) -> [File] {
        var listed: [File] = []
        var names: [TopicID: String] = [:]
        let ids = FolderPage.ids(of: files.names)
        for name in files.names {
            guard var id = ids[name], !id.isEmpty, !id.hasSuffix("/") else { continue }
            let isAddition = id.hasSuffix(Self.addition)
            if isAddition { id.removeLast(Self.addition.count) }
            let file = File(name: name, id: TopicID(id), isAddition: isAddition)
            if !isAddition, let other = names[file.id] {
                problems.append(
                    Problem(path: files.path(of: name), .sameTopic(file.id, other: files.path(of: other))))
                continue
            }
            if !isAddition { names[file.id] = name }
            listed.append(file)
        }
        return listed
    }

    private struct Parsed: Sendable {
        var topic: Topic?
        /// Of the text, where it could be read.
        var sum: UInt64?
        var problems: [Problem] = []
    }

    private func parsed(_ list: [File]) -> [Parsed] {
        let length = 8
        return [Parsed](unsafeUninitializedCapacity: list.count) { slots, count in
            // Each iteration writes its own slots, and the call ends after the last.
            nonisolated(unsafe) let slots = slots
            DispatchQueue.concurrentPerform(iterations: (list.count + length - 1) / length) { number in
                for place in (number * length)..<min((number + 1) * length, list.count) {
                    slots.initializeElement(at: place, to: parsed(list[place]))
                }
            }
            count = list.count
        }
    }

    private func parsed(_ file: File) -> Parsed {
        var parsed = Parsed()
        guard let text = files.text(of: file.name, problems: &parsed.problems) else { return parsed }
        parsed.sum = Inventory.sum(of: text)
        var found: [Problem] = []
        let topic = TopicReader.topic(
            file.id, parsing: text, path: files.path(of: file.name), name: file.name, problems: &found)
        // Nobody mends what nobody reads.
        if topic.isAside, !files.selection.names(file.name) { found.removeAll { !$0.isLoss } }
        parsed.problems += found
        parsed.topic = topic
        return parsed
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
