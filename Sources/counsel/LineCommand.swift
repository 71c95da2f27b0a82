/// A command of the conversation: a line that begins with `/`, or one of the bare words that leave or help.
enum LineCommand: Equatable {
    case known(Name, argument: String)
    /// No command; the nearest one, where one is near.
    case unknown(String, nearest: Name?)

    enum Name: String, CaseIterable {
        case help, topics, show, why, more, new, history, sources, good, bad, `private`, export, quit
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
            let nearest = Name.allCases.map { ($0, distance(name, $0.rawValue)) }.min { $0.1 < $1.1 }
            let beginning = Name.allCases.filter { !name.isEmpty && $0.rawValue.hasPrefix(name) }
            self = .unknown(word, nearest: beginning.first ?? nearest.flatMap { $0.1 <= 2 ? $0.0 : nil })
        }
    }
}

extension LineCommand.Name {
    /// What follows the command, and what it does: the rows of `/help` and of Tab.
    var usage: (argument: String, meaning: String) {
        switch self {
        case .help: ("", "this page")
        case .topics: ("", "the tree of topics")
        case .show: ("ID", "one topic, whole")
        case .why: ("", "how the latest answer came about")
        case .more: ("", "what the topic says that was not yet shown")
        case .new: ("", "forget what was said, start anew")
        case .history: ("[WORDS]", "earlier questions, with these words in them")
        case .sources: ("", "where the latest answer comes from")
        case .good: ("", "keep a note that the latest answer was good")
        case .bad: ("[NOTE]", "keep a note that it was not, and why")
        case .private: ("", "keep nothing of what follows; again: keep it")
        case .export: ("[FILE]", "this conversation as Markdown")
        case .quit: ("", "leave; Ctrl-D does so too")
        }
    }
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

/// How many letters must be changed, added, left out or swapped with their neighbour to make one word the other
/// (optimal string alignment). Costs the product of the lengths: for short words.
private func distance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in 1...a.count {
        rows[i][0] = i
        for j in 1...b.count {
            let change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
            }
        }
    }
    return rows[a.count][b.count]
}
