/// A command of the conversation: a line that begins with `/`, or one of the bare words that leave or help.
enum LineCommand: Equatable {
    case known(Name, argument: String)
    /// No command; the nearest one, where one is near.
    case unknown(String, nearest: Name?)

    enum Name: String, CaseIterable {
        case more, why, sources, show, topics
        case new, session, history, good, bad
        case `private`, export, help, quit
    }

    /// Nil for a line that is no command.
    init?(_ line: String) {
        let text = line.trimmingPrefix { $0.isWhitespace }
        let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = words.first else { return nil }
        let argument = words.count > 1 ? String(words[1]).trimmingSuffix : ""
        if words.count == 1 {
            switch first.lowercased() {
            case "help": self = .known(.help, argument: "")
            case "quit", "exit": self = .known(.quit, argument: "")
            default:
                guard first.hasPrefix("/") else { return nil }
                self.init(named: String(first), argument: argument)
            }
            return
        }
        guard first.hasPrefix("/") else { return nil }
        self.init(named: String(first), argument: argument)
    }

    private init(named word: String, argument: String) {
        let name = word.dropFirst().lowercased()
        if let known = Name(rawValue: name) ?? (name == "exit" ? .quit : nil) {
            self = .known(known, argument: argument)
        } else {
            self = .unknown(word, nearest: nearest(to: name, among: Name.allCases.map(\.rawValue)).flatMap(Name.init))
        }
    }
}

extension LineCommand.Name {
    /// What follows the command, and what it does: the rows of `/help` and of Tab.
    var usage: (argument: String, meaning: String) {
        switch self {
        case .more: ("", "what the topic says that was not yet shown")
        case .why: ("", "how the latest answer came about")
        case .sources: ("", "where the latest answer comes from")
        case .show: ("ID", "one topic, whole")
        case .topics: ("[ID]", "the tree of topics")
        case .new: ("", "forget what was said, start anew")
        case .session: ("[NAME]", "go on with another conversation, or begin one")
        case .history: ("[WORDS]", "earlier questions, with these words in them")
        case .good: ("", "note that the latest answer was good")
        case .bad: ("[NOTE]", "note that it was not, and why")
        case .private: ("on|off", "keep nothing of what follows; off: keep it again")
        case .export: ("[FILE]", "this conversation as Markdown")
        case .help: ("", "this page")
        case .quit: ("", "leave; Ctrl-D does so too")
        }
    }

    /// The commands in the groups of `/help`, each with what it is about.
    static let groups: [(title: String, names: [LineCommand.Name])] = [
        ("About the answer", [.more, .why, .sources, .good, .bad]),
        ("About the guidance", [.topics, .show]),
        ("About the conversation", [.new, .session, .history, .export, .private, .help, .quit]),
    ]
}

extension String {
    fileprivate var trimmingSuffix: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension StringProtocol {
    fileprivate func trimmingPrefix(_ isUnwanted: (Character) -> Bool) -> SubSequence { drop(while: isUnwanted) }
}
