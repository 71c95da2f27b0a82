/// The YAML between two lines of `---` at the very top of a file.
struct FrontMatter {
    var title: String?
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

    /// Reads the front matter of a file's text; without one, everything is empty.
    init(of text: String, path: String, problems: inout [Problem]) {
        guard let (yamlText, height) = Self.fenced(text) else {
            if Self.opens(text) { problems.append(Problem(path: path, line: 1, .unterminatedFrontMatter)) }
            return
        }
        self.height = height
        let yaml: Yaml
        do {
            yaml = try Yaml(parsing: yamlText, offset: 1)
        } catch {
            problems.append(Problem(path: path, line: error.line, .frontMatter(error.reason)))
            return
        }
        for (key, value) in yaml.entries {
            lines[key] = value.line
            func texts() -> [String] {
                if let texts = value.texts { return texts.filter { !$0.isEmpty } }
                problems.append(
                    Problem(path: path, line: value.line, .wrongType(key: key, expected: "a list of texts")))
                return []
            }
            switch key {
            case "title":
                title = value.text
                if title == nil {
                    problems.append(Problem(path: path, line: value.line, .wrongType(key: key, expected: "a text")))
                }
            case "keywords", "tags", "aliases": keywords += texts()
            case "questions":
                questions = texts()
                if questions.count == value.elements.count { questionLines = value.elements.map(\.line) }
            case "next": next = texts().map { TopicID($0) }
            case "for": stops = texts().map { TopicID($0) }
            case "sources": sources = texts()
            default: break
            }
        }
    }

    private static func opens(_ text: String) -> Bool {
        text.hasPrefix("---\n") && text.dropFirst(4).first != "\n"
    }

    /// The text between the fences, and how many lines they take together.
    private static func fenced(_ text: String) -> (text: String, height: Int)? {
        guard text.hasPrefix("---\n") else { return nil }
        var height = 1
        var start = text.utf8.index(text.startIndex, offsetBy: 4)
        let body = start
        while start < text.endIndex {
            let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            height += 1
            let line = text[start..<end]
            if line == "---" || line == "..." { return (String(text[body..<start]), height) }
            start = end < text.endIndex ? text.utf8.index(after: end) : end
        }
        return nil
    }
}
