import Foundation
import History
import Knowledge

/// What a person has set in `config.yml` of the configuration folder, which is only ever read.
///
///     history: off
struct Settings: Equatable {
    /// Whether conversations are kept.
    var keepsHistory = true
    /// What in the file is not understood, each as `path:line: message`.
    private(set) var mistakes: [String] = []

    /// Every key, with what it takes and does.
    private static let keys: [Key] = [
        Key(name: "history", takes: "on or off", isPrivacy: true) { settings, text in
            guard let isOn = switches[text.lowercased()] else { return false }
            settings.keepsHistory = isOn
            return true
        }
    ]

    private struct Key {
        var name: String
        var takes: String
        /// Where it is not understood, the private reading is taken.
        var isPrivacy = false
        /// False for a text that it does not take.
        var apply: @Sendable (inout Settings, String) -> Bool
    }

    private static let switches = [
        "on": true, "yes": true, "true": true, "off": false, "no": false, "false": false,
    ]

    /// A file that is not there sets nothing. In one that cannot be read or understood the history may have been turned
    /// off: none is kept until it is mended.
    init(at path: String) {
        if let data = FileManager.default.contents(atPath: path) {
            self.init(parsing: String(decoding: data, as: UTF8.self), path: path)
        } else {
            self.init()
            if FileManager.default.fileExists(atPath: path) { doubt(path, nil, "cannot be read") }
        }
    }

    init(parsing text: String, path: String) {
        do {
            for (name, value) in try Yaml(parsing: text).entries { take(name, value, path) }
        } catch {
            doubt(path, error.line, "is not valid YAML (\(error.reason))")
        }
    }

    private mutating func take(_ name: String, _ value: Yaml, _ path: String) {
        guard let key = Self.keys.first(where: { $0.name == name }) else {
            let names = Self.keys.map(\.name)
            let hint =
                nearest(to: name.lowercased(), among: names).map { "did you mean '\($0)'?" }
                ?? "there is '\(names.joined(separator: "', '"))'"
            mistakes.append("\(path):\(value.line): there is no key '\(name)'; \(hint)")
            return
        }
        let found = value.text ?? ""
        if key.apply(&self, found) { return }
        let sentence = "'\(name)' takes \(key.takes)\(found.isEmpty ? "" : ", not '\(found)'")"
        if key.isPrivacy {
            doubt(path, value.line, sentence)
        } else {
            mistakes.append("\(path):\(value.line): \(sentence)")
        }
    }

    private mutating func doubt(_ path: String, _ line: Int?, _ sentence: String) {
        keepsHistory = false
        mistakes.append("\(path)\(line.map { ":\($0)" } ?? ""): \(sentence); no history is kept until it is mended")
    }
}

extension Settings {
    /// Where the settings are; nil when no folder is named.
    static func path(in environment: [String: String]) -> String? {
        Folders(environment: environment).configuration.map { $0 + "/config.yml" }
    }

    /// The settings of this person; mistakes in them are told on stderr.
    static func read(from environment: [String: String]) -> Settings {
        guard let path = path(in: environment) else { return Settings() }
        let settings = Settings(at: path)
        for mistake in settings.mistakes { complain(mistake) }
        return settings
    }

    private init() {}
}
