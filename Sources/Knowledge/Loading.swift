/// Where guidance comes from.
package enum Origin: Sendable {
    /// A folder, and which of its files are read.
    case folder(String, Selection = Selection())
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
            let files = try Files(of: origin, problems: &problems)
            if files.names.contains(Folder.manifest),
                let text = files.text(of: Folder.manifest, problems: &problems)
            {
                let path = files.path(of: Folder.manifest)
                pages.note(Inventory.sum(of: text), of: path)
                manifest.merge(Manifest(parsing: text, path: path, problems: &problems))
                manifestPath = path
            }
            OriginReader(files: files).read(into: &topics, &pages, problems: &problems)
        }
        guard !topics.isEmpty else { throw .noTopics(paths: origins.map(\.name)) }
        let knowledgeBase = KnowledgeBase(manifest: manifest, topics: Array(topics.values)).withFingerprint()
        problems += deadEnds(in: knowledgeBase, manifest: manifest, path: manifestPath)
        return (knowledgeBase, problems)
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
        case .folder(let path, _): path
        case .files(let name, _): name
        }
    }
}
