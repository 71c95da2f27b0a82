/// Something in a knowledge base that its author should mend. It never keeps the rest from being used.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The file, as it is to be cited.
    package var path: String
    /// Counted from 1; nil where the problem is the file itself.
    package var line: Int?
    package var kind: Kind

    package init(path: String, line: Int? = nil, _ kind: Kind) {
        self.path = path
        self.line = line
        self.kind = kind
    }

    package enum Kind: Hashable, Sendable {
        case unreadable(reason: String)
        case notAFile
        case leavesTheFolder
        case tooLarge(bytes: Int, limit: Int)
        case notUTF8
        case frontMatter(String, language: String)
        case unterminatedFrontMatter
        case wrongType(key: String, expected: String)
        case manifest(String)
        case unknownKey(String)
        case noFolder(String)
        case unknownTopic(key: String, TopicID)
        case unknownStop(TopicID)
        case unknownSource(String)
        case nothingToAppendTo(TopicID)
        case sameTopic(TopicID, other: String)
        case emptyTopic
        case emptySection(heading: String)
        case strayPrompt(question: String, reached: TopicID?)
        case sharedQuestion(question: String, other: String)
        case similarQuestion(question: String, similar: String, other: TopicID)
        case unreached
        case sharedTitle(String, other: String)
        case sharedKeyword(String, other: String)
        case noSources
        case hardToRead(grade: Double, limit: Double, words: [String])
    }

    /// A stable name of the kind, for scripts.
    package var code: String {
        switch kind {
        case .unreadable: "unreadable"
        case .notAFile: "not-a-file"
        case .leavesTheFolder: "leaves-the-folder"
        case .tooLarge: "too-large"
        case .notUTF8: "not-utf8"
        case .frontMatter: "front-matter"
        case .unterminatedFrontMatter: "front-matter-unterminated"
        case .wrongType: "wrong-type"
        case .manifest: "manifest"
        case .unknownKey: "unknown-key"
        case .noFolder: "no-folder"
        case .unknownTopic: "unknown-topic"
        case .unknownStop: "unknown-stop"
        case .unknownSource: "unknown-source"
        case .nothingToAppendTo: "nothing-to-append-to"
        case .sameTopic: "same-topic"
        case .emptyTopic: "empty-topic"
        case .emptySection: "empty-section"
        case .strayPrompt: "stray-prompt"
        case .sharedQuestion: "shared-question"
        case .similarQuestion: "similar-question"
        case .unreached: "unreached"
        case .sharedTitle: "shared-title"
        case .sharedKeyword: "shared-keyword"
        case .noSources: "no-sources"
        case .hardToRead: "hard-to-read"
        }
    }

    /// Whether something of the folder cannot be used because of it. Everything else is for authors, who have
    /// `counsel check`.
    package var isLoss: Bool {
        switch kind {
        case .wrongType, .emptyTopic, .emptySection, .unknownTopic, .unknownStop, .unknownSource, .strayPrompt,
            .sharedQuestion,
            .similarQuestion, .unreached, .sharedTitle, .sharedKeyword, .noSources, .hardToRead:
            false
        default: true
        }
    }

    package var message: String {
        switch kind {
        case .unreadable(let reason): "cannot be read (\(reason)); left out"
        case .notAFile: "is not a regular file; left out"
        case .leavesTheFolder: "is a link that leaves the folder or leads nowhere; left out"
        case .tooLarge(let bytes, let limit): "has \(bytes) bytes, more than the \(limit) that are read; left out"
        case .notUTF8: "is not UTF-8 here; unreadable bytes are shown as \u{FFFD}"
        case .frontMatter(let reason, let language):
            "the front matter is not valid \(language) (\(reason)); it is left out, the text is used"
        case .unterminatedFrontMatter: "the front matter is not closed; the file is read as plain Markdown"
        case .wrongType(let key, let expected): "'\(key)' should be \(expected); it is left out"
        case .manifest(let reason): "is not valid YAML (\(reason)); it is left out, the topics are used"
        case .unknownKey(let key): "there is no key '\(key)'; there is 'kb', 'include', 'exclude' and 'shipped'"
        case .noFolder(let name): "'kb' names '\(name)', which is no folder; left out"
        case .unknownTopic(let key, let id): "'\(key)' names '\(id)', which is no topic"
        case .unknownStop(let id): "'for' names '\(id)', which is no stop of a track in knowledge-base.yml"
        case .unknownSource(let id): "'sources' names '\(id)', which knowledge-base.yml does not list"
        case .nothingToAppendTo(let id): "adds to '\(id)', which is no topic; left out"
        case .sameTopic(let id, let other): "is topic '\(id)' as well as \(other); left out"
        case .emptyTopic: "has no text"
        case .emptySection(let heading): "nothing stands under '\(heading)'"
        case .strayPrompt(let question, let reached?): "'\(question)' reaches '\(reached)' instead of this topic"
        case .strayPrompt(let question, nil): "'\(question)' finds no answer"
        case .sharedQuestion(let question, let other): "'\(question)' is asked by \(other) as well"
        case .similarQuestion(let question, let similar, let other):
            "'\(question)' is nearly '\(similar)' of '\(other)'; which of the two should answer?"
        case .unreached: "none of its questions reaches this topic"
        case .sharedTitle(let title, let other): "'\(title)' is the title of \(other) as well"
        case .sharedKeyword(let keyword, let other): "the keyword '\(keyword)' is claimed by \(other) as well"
        case .noSources: "names no sources"
        case .hardToRead(let grade, let limit, let words):
            "reads at grade \(grade), more than \(limit); shorten sentences, or replace words such as "
                + words.joined(separator: ", ")
        }
    }

    package var description: String {
        let place = line.map { ":\($0)" } ?? ""
        return "\(path)\(place): \(message)"
    }
}
