import Foundation
import History
import Knowledge
import Terminal

/// What a person has set in `config.yml` of the configuration folder, which is only ever read.
///
///     history: off
///     kb: [shipped, ~/notes]
///     width: 72
struct Settings {
    /// A value, and the line that it stands on.
    struct Entry<Value: Sendable>: Sendable {
        var value: Value
        var line: Int
    }

    /// Whether conversations are kept.
    private(set) var history: Entry<Bool>?
    /// The folders to answer from; `shipped` is the guidance that comes with the program.
    private(set) var knowledge: Entry<[String]>?
    private(set) var color: Entry<ColorChoice>?
    /// In columns, 1 or more.
    private(set) var width: Entry<Int>?
    /// How many topics an answer names at most, 1 or more.
    private(set) var limit: Entry<Int>?
    private(set) var pager: Entry<String>?
    /// Whether what is written is for speech or Braille.
    private(set) var plain: Entry<Bool>?
    /// Whether the start has a tip, or questions for a newcomer.
    private(set) var tips: Entry<Bool>?
    /// What in the file is not understood, each as `path:line: message`.
    private(set) var mistakes: [String] = []
    /// Where the file is, or would be; nil when no folder is named.
    private(set) var path: String?

    /// Those of the person who runs this process; mistakes in them are told on stderr, once.
    static let current: Settings = {
        let folder = Folders(environment: ProcessInfo.processInfo.environment).configuration
        let settings = folder.map { Settings(at: $0 + "/config.yml") } ?? Settings()
        for mistake in settings.mistakes { complain(mistake) }
        return settings
    }()

    private init() {}

    /// A file that is not there sets nothing. In one that cannot be read or understood the history may have been turned
    /// off: none is kept until it is mended.
    private init(at path: String) {
        self.path = path
        guard let data = FileManager.default.contents(atPath: path) else {
            if FileManager.default.fileExists(atPath: path) { doubt(nil, "cannot be read") }
            return
        }
        do {
            for (name, value) in try Yaml(parsing: String(decoding: data, as: UTF8.self)).entries { take(name, value) }
        } catch {
            doubt(error.line, "is not valid YAML (\(error.reason))")
        }
    }
}

extension Settings {
    /// The folders to answer from, with `~/` and what is relative to the file's own folder written out.
    var folders: Entry<[String]>? {
        knowledge.map { entry in
            let own = URL(fileURLWithPath: path ?? "").deletingLastPathComponent()
            let folders = entry.value.map { name in
                name == "shipped"
                    ? name
                    : URL(fileURLWithPath: NewFile.inHome(name), relativeTo: own).path
            }
            return Entry(value: folders, line: entry.line)
        }
    }

    private struct Key {
        var name: String
        var takes: String
        /// Where it is not understood, the private reading is taken.
        var isPrivacy = false
        /// False for a value that it does not take.
        var apply: @Sendable (inout Settings, Yaml) -> Bool

        /// A key for one text, which `read` turns into its value; nil for a text that it does not take.
        init<Value>(
            _ name: String, takes: String, isPrivacy: Bool = false,
            _ place: any WritableKeyPath<Settings, Entry<Value>?> & Sendable,
            read: @escaping @Sendable (String) -> Value?
        ) {
            self.init(name, takes: takes, isPrivacy: isPrivacy, place) { yaml in yaml.text.flatMap(read) }
        }

        init<Value>(
            _ name: String, takes: String, isPrivacy: Bool = false,
            _ place: any WritableKeyPath<Settings, Entry<Value>?> & Sendable,
            readAny: @escaping @Sendable (Yaml) -> Value?
        ) {
            self.name = name
            self.takes = takes
            self.isPrivacy = isPrivacy
            apply = { settings, yaml in
                guard let value = readAny(yaml) else { return false }
                settings[keyPath: place] = Entry(value: value, line: yaml.line)
                return true
            }
        }
    }

    private static let keys: [Key] = [
        Key("history", takes: "on or off", isPrivacy: true, \.history, read: onOrOff),
        Key("kb", takes: "a folder or a list of folders", \.knowledge, readAny: { $0.texts }),
        Key("color", takes: "auto, always or never", \.color) { ColorChoice(rawValue: $0.lowercased()) },
        Key("width", takes: "a number of columns, 1 or more", \.width, read: oneOrMore),
        Key("limit", takes: "a number, 1 or more", \.limit, read: oneOrMore),
        Key("pager", takes: "a command, or off", \.pager) { $0 },
        Key("plain", takes: "on or off", \.plain, read: onOrOff),
        Key("tips", takes: "on or off", \.tips, read: onOrOff),
    ]

    private static func oneOrMore(_ text: String) -> Int? { Int(text).flatMap { $0 >= 1 ? $0 : nil } }

    private static func onOrOff(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "on", "yes", "true": true
        case "off", "no", "false": false
        default: nil
        }
    }

    private mutating func take(_ name: String, _ value: Yaml) {
        guard let key = Self.keys.first(where: { $0.name == name }) else {
            let names = Self.keys.map(\.name)
            let hint =
                nearest(to: name.lowercased(), among: names).map { "did you mean '\($0)'?" }
                ?? "there is '\(names.joined(separator: "', '"))'"
            return note(value.line, "there is no key '\(name)'; \(hint)")
        }
        if key.apply(&self, value) { return }
        let found = value.text ?? ""
        let sentence = "'\(name)' takes \(key.takes)" + (found.isEmpty ? "" : ", not '\(found)'")
        if key.isPrivacy { doubt(value.line, sentence) } else { note(value.line, sentence) }
    }

    private mutating func doubt(_ line: Int?, _ sentence: String) {
        history = Entry(value: false, line: line ?? 1)
        note(line, "\(sentence); no history is kept until it is mended")
    }

    private mutating func note(_ line: Int?, _ sentence: String) {
        mistakes.append("\(path ?? "")\(line.map { ":\($0)" } ?? ""): \(sentence)")
    }
}
