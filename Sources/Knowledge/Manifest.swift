/// What `knowledge-base.yml` says. Every key is optional; several manifests are merged in the order given.
package struct Manifest: Sendable {
    package var title: String?
    package var ask: String?
    package var welcome: [String] = []
    package var sources: [String: String] = [:]
    package var synonyms: [[String]] = []
    /// Words and phrases that say a question is about something else.
    package var outside: [String] = []
    package var tracks: [Track] = []
    /// How likely right an answer has to be, 0 to 1.
    package var threshold: Double?
    /// The reading level that a topic should not exceed.
    package var grade: Double?

    package init() {}

    /// Reads the text of a `knowledge-base.yml`. What cannot be used becomes a problem.
    init(parsing text: String, path: String, problems: inout [Problem]) {
        let yaml: Yaml
        do {
            yaml = try Yaml(parsing: text)
        } catch {
            problems.append(Problem(path: path, line: error.line, .manifest(error.reason)))
            return
        }
        func wrong(_ key: String, _ value: Yaml, _ expected: String) {
            problems.append(Problem(path: path, line: value.line, .wrongType(key: key, expected: expected)))
        }
        func groups(_ key: String, _ value: Yaml) -> [[String]] {
            value.elements.compactMap { group in
                guard group.isList, let words = group.texts, words.count > 1 else {
                    wrong(key, group, "a list of groups of two or more words")
                    return nil
                }
                return words
            }
        }
        for (key, value) in yaml.entries {
            switch key {
            case "title": if let text = value.text { title = text } else { wrong(key, value, "a text") }
            case "ask": if let text = value.text { ask = text } else { wrong(key, value, "a text") }
            case "threshold":
                threshold = value.text.flatMap(Double.init).flatMap { (0...1).contains($0) ? $0 : nil }
                if threshold == nil { wrong(key, value, "a number from 0 to 1") }
            case "grade":
                grade = value.text.flatMap(Double.init).flatMap { $0 > 0 ? $0 : nil }
                if grade == nil { wrong(key, value, "a number of 1 or more") }
            case "welcome":
                if let texts = value.texts { welcome = texts } else { wrong(key, value, "a list of questions") }
            case "sources":
                for (id, citation) in value.entries {
                    if let text = citation.text { sources[id] = text } else { wrong(key, citation, "a citation an id") }
                }
                if !value.isMapping { wrong(key, value, "a citation an id") }
            case "outside":
                if let texts = value.texts { outside += texts } else { wrong(key, value, "a list of words or phrases") }
            case "synonyms": synonyms += groups(key, value)
            case "tracks":
                for (name, stops, isOfPeople) in Self.named(value) {
                    let track = Track(
                        name: name, stops: stops.elements.compactMap(Self.stop), isOfPeople: isOfPeople)
                    if track.stops.isEmpty { wrong(key, stops, "a list of topics") } else { tracks.append(track) }
                }
            default: break
            }
        }
    }

    /// `tracks:` is a mapping of names to stops, or a list of `name:` and `stops:` (or `topics:`).
    /// `people: true` says that the stops are people.
    private static func named(_ value: Yaml) -> [(name: String, stops: Yaml, isOfPeople: Bool)] {
        if value.isMapping { return value.entries.map { ($0.key, $0.value, false) } }
        return value.elements.compactMap { element in
            guard let stops = element["stops"] ?? element["topics"] else { return nil }
            return (element["name"]?.text ?? "", stops, element["people"]?.text == "true")
        }
    }

    /// A stop is a topic's id alone, or the id with its phrase and names.
    private static func stop(_ value: Yaml) -> Track.Stop? {
        if let id = value.text { return Track.Stop(topic: TopicID(id), phrase: "", names: []) }
        guard let id = value["topic"]?.text else { return nil }
        return Track.Stop(
            topic: TopicID(id), phrase: value["phrase"]?.text ?? "", names: value["names"]?.texts ?? [])
    }

    /// Adds what a later knowledge base says: single values and tracks of the same name replace, lists grow.
    mutating func merge(_ later: Manifest) {
        title = later.title ?? title
        ask = later.ask ?? ask
        threshold = later.threshold ?? threshold
        grade = later.grade ?? grade
        if !later.welcome.isEmpty { welcome = later.welcome }
        sources.merge(later.sources) { _, new in new }
        synonyms += later.synonyms
        outside += later.outside
        let replaced = Set(later.tracks.map(\.name))
        tracks = tracks.filter { !replaced.contains($0.name) } + later.tracks
    }
}
