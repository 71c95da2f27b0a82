import Glibc

/// Where guidance comes from.
package enum Origin: Sendable {
    /// A folder, or a single Markdown file.
    case folder(String)
    /// Texts that are in memory, each with its path within `name`.
    case files(name: String, [(path: String, text: String)])
}

/// Why there is nothing to answer from.
package enum LoadError: Error, Equatable, CustomStringConvertible {
    case missing(path: String, reason: String)
    case noTopics(paths: [String])

    package var description: String {
        switch self {
        case .missing(let path, let reason): "\(path): cannot be read (\(reason)); name a folder of Markdown files"
        case .noTopics(let paths):
            "\(paths.joined(separator: ", ")): no Markdown file with text in it; nothing to answer from"
        }
    }
}

extension KnowledgeBase {
    /// Reads and merges knowledge bases in the order given: a later one replaces a topic of the same id, and its
    /// `<topic>.append.md` adds sections to one.
    ///
    /// A file that cannot be understood becomes a problem and the rest is used.
    /// - Throws: `LoadError` when an origin does not exist or nothing at all was found.
    package static func load(from origins: [Origin]) throws(LoadError) -> (KnowledgeBase, [Problem]) {
        var pages = KnownPages()
        return try load(from: origins, &pages)
    }

    /// The same, parsing only the files of which `pages` does not know that they say what they said.
    package static func load(
        from origins: [Origin], _ pages: inout KnownPages
    ) throws(LoadError) -> (KnowledgeBase, [Problem]) {
        var problems: [Problem] = []
        var manifest = Manifest()
        var manifestPath: String?
        var topics: [TopicID: Topic] = [:]
        for origin in origins {
            var additions: [Topic] = []
            var fromHere: [TopicID: String] = [:]
            let files = try Files(of: origin, problems: &problems)
            for name in files.names {
                let path = Folder.joined(origin.name, name)
                if name == "knowledge-base.yml" {
                    guard let text = files.text(of: name, problems: &problems) else { continue }
                    pages.note(text, of: path)
                    manifest.merge(Manifest(parsing: text, path: path, problems: &problems))
                    manifestPath = path
                } else if let (id, isAddition) = identity(of: name) {
                    if !isAddition, let other = fromHere[id] {
                        problems.append(Problem(path: path, .sameTopic(id, other: other)))
                        continue
                    }
                    var known = isAddition ? nil : pages.topic(id, at: path)
                    if known == nil, let text = files.text(of: name, problems: &problems) {
                        pages.note(text, of: path)
                        known = TopicReader.topic(id, parsing: text, path: path, problems: &problems)
                    }
                    guard let topic = known else { continue }
                    if isAddition {
                        additions.append(topic)
                    } else {
                        fromHere[id] = path
                        topics[id] = topic
                    }
                }
            }
            for addition in additions { append(addition, to: &topics, problems: &problems) }
        }
        topics = topics.filter { !($0.value.lead.isEmpty && $0.value.sections.isEmpty && $0.value.questions.isEmpty) }
        guard !topics.isEmpty else { throw .noTopics(paths: origins.map(\.name)) }
        let knowledgeBase = KnowledgeBase(manifest: manifest, topics: Array(topics.values)).withFingerprint()
        problems += deadEnds(in: knowledgeBase, manifest: manifest, path: manifestPath)
        return (knowledgeBase, problems)
    }

    /// - Throws: When there is no such folder, or it cannot be entered.
    static func folder(at path: String) throws(LoadError) -> Folder {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .missing(path: path, reason: reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .missing(path: path, reason: "it is not a folder") }
        guard access(path, R_OK | X_OK) == 0, let folder = Folder(path) else {
            throw .missing(path: path, reason: reason(errno))
        }
        return folder
    }

    /// The files of one origin, read one at a time.
    private struct Files {
        let names: [String]
        private let folder: Folder?
        private let texts: [String: String]

        init(of origin: Origin, problems: inout [Problem]) throws(LoadError) {
            switch origin {
            case .files(_, let files):
                names = files.map(\.path)
                texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
                folder = nil
            case .folder(let path):
                let folder = try KnowledgeBase.folder(at: path)
                names = folder.names(problems: &problems)
                texts = [:]
                self.folder = folder
            }
        }

        func text(of name: String, problems: inout [Problem]) -> String? {
            guard let folder else { return texts[name] }
            return Folder.text(ofFile: Folder.joined(folder.path, name), problems: &problems)
        }
    }

    /// `phase/launch.md` is topic `phase/launch`; `phase/launch.append.md` adds to it.
    private static func identity(of name: String) -> (id: TopicID, isAddition: Bool)? {
        for ending in [".append.md", ".md", ".markdown"] where name.hasSuffix(ending) {
            let id = String(name.dropLast(ending.count))
            guard !id.isEmpty, !id.hasSuffix("/") else { return nil }
            return (TopicID(id), ending == ".append.md")
        }
        return nil
    }

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

    /// Names of topics and sources that do not exist.
    private static func deadEnds(in base: KnowledgeBase, manifest: Manifest, path: String?) -> [Problem] {
        var problems: [Problem] = []
        for topic in base.topics {
            for id in topic.next where base[id] == nil {
                problems.append(Problem(path: topic.path, line: topic.lines["next"], .unknownTopic(key: "next", id)))
            }
            for id in topic.stops where !base.tracks.contains(where: { $0.stops.contains { $0.topic == id } }) {
                problems.append(Problem(path: topic.path, line: topic.lines["for"], .unknownStop(id)))
            }
            for id in topic.sources where base.sources[id] == nil && !base.sources.isEmpty {
                problems.append(Problem(path: topic.path, line: topic.lines["sources"], .unknownSource(id)))
            }
        }
        if let path {
            for stop in manifest.tracks.flatMap(\.stops) where base[stop.topic] == nil {
                problems.append(Problem(path: path, .unknownTopic(key: "tracks", stop.topic)))
            }
        }
        return problems
    }
}

extension Origin {
    package var name: String {
        switch self {
        case .folder(let path): path
        case .files(let name, _): name
        }
    }
}
