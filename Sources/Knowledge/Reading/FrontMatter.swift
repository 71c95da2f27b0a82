/// What stands between two lines of `---` (YAML) or `+++` (TOML) at the very top of a file.
///
/// Beside the keys of Counsel those of others are used where they say the same: `description` (Hugo, Docusaurus),
/// `tags`, `aliases` (Obsidian), and the short names of a page in menus.
struct FrontMatter {
    var title: String?
    /// The page in a sentence, by its author.
    var description: String?
    var keywords: [String] = []
    var questions: [String] = []
    var next: [TopicID] = []
    var stops: [TopicID] = []
    var sources: [String] = []
    /// The line of each key.
    var lines: [String: Int] = [:]
    var questionLines: [Int] = []
    /// How many lines of the file it takes, fences included.
    var height = 0

    /// A key with what it says, whatever it was written in.
    struct Entry {
        var key: String
        var line: Int
        /// Nil for lists, mappings and nothing.
        var text: String?
        /// The elements of a list, or the one text; nil when an element is no text.
        var texts: [String]?
        /// The line of each element.
        var lines: [Int]
    }

    /// Reads the front matter of a file's text; without one, everything is empty.
    init(of text: String, path: String, problems: inout [Problem]) {
        guard let (content, height, isTOML) = Self.fenced(text) else {
            if Self.opens(text) { problems.append(Problem(path: path, line: 1, .unterminatedFrontMatter)) }
            return
        }
        self.height = height
        do {
            for entry in try Self.entries(of: content, isTOML: isTOML) { take(entry, path, &problems) }
        } catch {
            let isTOML = isTOML ? "TOML" : "YAML"
            problems.append(Problem(path: path, line: error.line, .frontMatter(error.reason, language: isTOML)))
        }
    }

    private static func entries(of content: String, isTOML: Bool) throws(Yaml.Mistake) -> [Entry] {
        if isTOML { return try Toml(parsing: content, offset: 1).entries }
        return try Yaml(parsing: content, offset: 1).entries.map { key, value in
            Entry(
                key: key, line: value.line, text: value.text, texts: value.texts, lines: value.elements.map(\.line))
        }
    }

    private mutating func take(_ entry: Entry, _ path: String, _ problems: inout [Problem]) {
        let key = entry.key
        lines[key] = entry.line
        func texts() -> [String] {
            if let texts = entry.texts { return texts.filter { !$0.isEmpty } }
            problems.append(
                Problem(path: path, line: entry.line, .wrongType(key: key, expected: "a list of texts")))
            return []
        }
        switch key {
        case "title":
            title = entry.text.flatMap { $0.isEmpty ? nil : $0 }
            if entry.text == nil, entry.texts?.isEmpty != true {
                problems.append(Problem(path: path, line: entry.line, .wrongType(key: key, expected: "a text")))
            }
        case "description": description = entry.text.flatMap { $0.isEmpty ? nil : $0 }
        // Others write a list of words as one text, and tags with a hash.
        case "keywords", "tags":
            keywords += (entry.text?.split(separator: ",").map { String($0) } ?? texts()).map(Self.word)
        // Those of Hugo are addresses.
        case "aliases":
            keywords += texts().filter { !$0.hasPrefix("/") && !$0.hasSuffix("/") && !$0.hasSuffix(".html") }
        case "linkTitle", "sidebar_label", "nav_title", "short_title": keywords += [entry.text].compactMap(\.self)
        case "questions":
            questions = texts()
            if questions.count == entry.lines.count { questionLines = entry.lines }
        case "next": next = texts().map { TopicID($0) }
        case "for": stops = texts().map { TopicID($0) }
        case "sources": sources = texts()
        default: break
        }
    }

    private static func word(_ text: String) -> String {
        var word = text.drop { $0 == " " || $0 == "#" }
        while word.last == " " { word.removeLast() }
        return String(word)
    }

    private static func opens(_ text: String) -> Bool {
        (text.hasPrefix("---\n") || text.hasPrefix("+++\n")) && text.dropFirst(4).first != "\n"
    }

    /// The text between the fences, and how many lines they take together.
    private static func fenced(_ text: String) -> (text: String, height: Int, isTOML: Bool)? {
        let isTOML = text.hasPrefix("+++\n")
        guard isTOML || text.hasPrefix("---\n") else { return nil }
        var height = 1
        var start = text.utf8.index(text.startIndex, offsetBy: 4)
        let body = start
        while start < text.endIndex {
            let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            height += 1
            var line = text[start..<end]
            while line.last == " " || line.last == "\t" { line.removeLast() }
            if isTOML ? line == "+++" : line == "---" || line == "..." {
                return (String(text[body..<start]), height, isTOML)
            }
            start = end < text.endIndex ? text.utf8.index(after: end) : end
        }
        return nil
    }
}
