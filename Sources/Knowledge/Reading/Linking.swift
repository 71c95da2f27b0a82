/// Follows the links between pages: what a page is called elsewhere helps to find it, and where it leads to is worth
/// asking about next.
struct Linking {
    /// So many names by others are kept, those used most.
    private static let mostAnchors = 6
    private static let longestAnchor = 60
    private static let mostNext = 4

    /// The topics by the paths of their files without ending, and by the last part of these.
    private var byPath: [String: TopicID] = [:]
    private var byName: [String: [TopicID]] = [:]

    /// `files` are the names of the files within their folder.
    init(_ files: [(name: String, id: TopicID)]) {
        for (name, id) in files {
            byPath[Self.key(name)] = id
            if let last = Self.key(name).split(separator: "/").last {
                byName[last.lowercased(), default: []].append(id)
            }
        }
    }

    /// Gives every topic the names it has in `pages`, and those without a `next` of their own where they lead to.
    func connect(_ topics: inout [TopicID: Topic], pages: [(name: String, topic: Topic)]) {
        var uses: [TopicID: [String: Int]] = [:]
        var targets: [String: Set<TopicID>] = [:]
        for (name, page) in pages {
            var next: [TopicID] = []
            for link in page.links {
                guard let target = topic(at: link.destination, from: name), target != page.id else { continue }
                if !next.contains(target), next.count < Self.mostNext { next.append(target) }
                let text = link.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard text.count <= Self.longestAnchor, text.contains(where: \.isLetter) else { continue }
                uses[target, default: [:]][text, default: 0] += 1
                targets[text.lowercased(), default: []].insert(target)
            }
            // What it has from an earlier reading was found in the same way.
            if page.lines["next"] == nil, page.questions.isEmpty {
                let known = next.filter { topics[$0] != nil }
                topics[page.id]?.next = known
            }
            topics[page.id]?.anchors = []
        }
        for (target, texts) in uses {
            guard let topic = topics[target] else { continue }
            let known = Set(([topic.title] + topic.keywords).map { $0.lowercased() })
            // What leads to several pages ("here", "more") is the name of none.
            let own = texts.filter { targets[$0.key.lowercased()]?.count == 1 && !known.contains($0.key.lowercased()) }
            topics[target]?.anchors =
                own.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostAnchors).map(\.key)
        }
    }

    /// Whether a link may lead to another page of the folder.
    static func isInside(_ destination: String) -> Bool {
        let path = destination.prefix { $0 != "#" && $0 != "?" }
        return !path.isEmpty && !path.contains(":") && !path.hasPrefix("//")
    }

    /// The topic of the page that a link leads to; nil for one that leads elsewhere.
    private func topic(at destination: String, from name: String) -> TopicID? {
        guard Self.isInside(destination) else { return nil }
        var path = destination.prefix { $0 != "#" && $0 != "?" }
        if path.hasSuffix(".html") { path = path.dropLast(5) }
        let wanted = path.split(separator: "%20", omittingEmptySubsequences: false).joined(separator: " ")
        var parts = wanted.hasPrefix("/") ? [] : name.split(separator: "/").dropLast().map(String.init)
        for part in wanted.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
            }
        }
        if let found = byPath[Self.key(parts.joined(separator: "/"))] { return found }
        // Wikis name a page without its folder; sites begin at a top that is not known here.
        guard wanted.hasPrefix("/") || !wanted.contains("../"), let last = parts.last else { return nil }
        let named = byName[Self.key(last).lowercased()] ?? []
        return named.count == 1 ? named[0] : nil
    }

    /// The path of a page without its ending; that of its folder for a folder's own page.
    private static func key(_ name: String) -> String {
        let path = Folder.withoutEnding(name) ?? name
        guard let slash = path.lastIndex(of: "/") else { return path }
        return FolderPage.rank(of: name.split(separator: "/").last.map(String.init) ?? "") == nil
            ? path : String(path[..<slash])
    }
}
