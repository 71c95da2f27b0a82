/// Everything there is to answer from: topics, and what concerns them all.
///
///     let (knowledgeBase, problems) = try KnowledgeBase.load(from: [.folder("docs")])
///     knowledgeBase["phase/launch"]?.title        // "Product launch"
///
/// Topics are in the order of their ids, whatever order the files came in.
package struct KnowledgeBase: Sendable {
    package var title: String
    /// Questions for someone who does not know what to ask.
    package var welcome: [String]
    /// How a completed question is worded, `{}` standing for the phrase of a track's stop.
    package var ask: String
    /// Source id → citation.
    package var sources: [String: String]
    /// Groups of words or phrases that mean the same in this subject.
    package var synonyms: [[String]]
    /// Words and phrases of neighbouring subjects: a question that has one is probably about something else.
    package var outside: [String]
    package var tracks: [Track]
    /// How likely right an answer has to be, 0 to 1; nil where the author leaves it to the program.
    package var threshold: Double?
    /// The reading level, in school grades of the United States, that a topic should not exceed; nil for any.
    package var grade: Double?
    package let topics: Topics
    /// Worked out when the guidance was read: it takes a look at every letter.
    private var knownFingerprint: String?

    package init(manifest: Manifest = Manifest(), topics: [Topic]) {
        let given = topics.first { $0.id == "index" } ?? topics.first { $0.id == "README" }
        self.init(manifest: manifest, topics: Topics(topics), titled: given?.title)
    }

    /// What an image has; its manifest and tracks are complete.
    init(manifest: Manifest, topics: Topics, fingerprint: String) {
        var rest = manifest
        rest.tracks = []
        self.init(manifest: rest, topics: topics, titled: nil)
        tracks = manifest.tracks
        knownFingerprint = fingerprint
    }

    private init(manifest: Manifest, topics: Topics, titled given: String?) {
        title = manifest.title ?? given ?? "Guidance"
        welcome = manifest.welcome
        ask = manifest.ask ?? "What about {}?"
        sources = manifest.sources
        synonyms = manifest.synonyms
        outside = manifest.outside
        tracks = []
        threshold = manifest.threshold
        grade = manifest.grade
        self.topics = topics
        tracks = manifest.tracks.map(completed)
    }

    package subscript(id: TopicID) -> Topic? { place(of: id).map { topics[$0] } }

    /// Where a topic stands in `topics`.
    package func place(of id: TopicID) -> Int? { topics.place(of: id) }

    /// The topics directly below `id`; those at the top for nil.
    package func children(of id: TopicID?) -> [Topic] { places(below: id).map { topics[$0] } }

    /// The same by their ids alone.
    package func childIDs(of id: TopicID?) -> [TopicID] { places(below: id).map(topics.id) }

    private func places(below id: TopicID?) -> [Int] {
        guard let id else { return topics.children(of: nil) }
        return place(of: id).map { topics.children(of: $0) } ?? []
    }

    /// The closest topic above `id` that exists: folders without a file of their own are passed over.
    package func nearestParent(of id: TopicID) -> TopicID? {
        if let place = place(of: id) {
            return topics.parent(of: place).map { topics.id(at: $0) }
        }
        var above = id.parent
        while let candidate = above, place(of: candidate) == nil { above = candidate.parent }
        return above
    }

    /// The citations of a topic's sources; an id that is not listed stands for itself.
    package func citations(of topic: Topic) -> [String] { topic.sources.map { sources[$0] ?? $0 } }

    /// A track whose stops were given by id alone is called what its topics are called.
    private func completed(_ track: Track) -> Track {
        var track = track
        track.stops = track.stops.filter { place(of: $0.topic) != nil }.map { stop in
            guard let topic = self[stop.topic] else { return stop }
            var stop = stop
            let lastName = stop.topic.path.split(separator: "/").last.map(String.init) ?? topic.title
            if stop.names.isEmpty { stop.names = [topic.title, lastName] }
            if stop.phrase.isEmpty { stop.phrase = "about \(topic.title)" }
            return stop
        }
        return track
    }
}

extension KnowledgeBase {
    /// Sixteen digits that change whenever the guidance does: FNV-1a over every text (Fowler, Noll and Vo). It tells
    /// versions apart and protects from nobody.
    package var fingerprint: String { knownFingerprint ?? workedOutFingerprint }

    /// With the fingerprint at hand, by what was written down or by working it out.
    func withFingerprint(_ known: String? = nil) -> KnowledgeBase {
        var base = self
        base.knownFingerprint = known ?? workedOutFingerprint
        return base
    }

    private var workedOutFingerprint: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ text: String) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x100_0000_01b3
        }
        for topic in topics {
            mix(topic.id.path)
            mix(topic.title)
            mix(topic.lead)
            for text in topic.questions + topic.keywords { mix(text) }
            for section in topic.sections {
                mix(section.heading)
                mix(section.markdown)
            }
        }
        for group in synonyms { group.forEach(mix) }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
