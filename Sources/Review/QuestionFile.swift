import FoundationEssentials
import Glibc
package import Knowledge

/// A file of questions with the topics that answer them, one JSON object a line.
///
///     {"question": "what should I do at launch?", "topics": ["phase/launch"], "kind": "natural"}
///     {"turns": [{"question": "…", "topics": ["…"]}, {"question": "and then?", "topics": ["…"]}]}
///
/// An answer below an accepted topic counts. No topics at all means that the question must be refused; `text` may
/// stand for `question`, and a question without `topics` is asked and counted, but not judged.
package struct QuestionFile: Sendable {
    package var items: [Item]

    package struct Item: Sendable {
        /// The file's line, counted from 1.
        package var line: Int
        package var kind: String
        /// One for a question, several for a conversation.
        package var turns: [Turn]
        package var isConversation: Bool
    }

    package struct Turn: Sendable {
        package var question: String
        /// Empty: must be refused. Nil: not judged.
        package var accepted: [TopicID]?
        /// How well each topic answers, where the file grades them.
        package var grades: [TopicID: Double]
    }

    /// Why a file of questions cannot be used.
    package enum Mistake: Error, CustomStringConvertible {
        case unreadable(path: String, reason: String)
        case notUnderstood(path: String, line: Int)
        case empty(path: String)

        package var description: String {
            switch self {
            case .unreadable(let path, let reason): "\(path): cannot be read (\(reason))"
            case .notUnderstood(let path, let line):
                "\(path):\(line): is not a JSON object with a \"question\" (and \"topics\") or with \"turns\""
            case .empty(let path): "\(path): has no questions in it"
            }
        }
    }

    package init(at path: String) throws(Mistake) {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .unreadable(
                path: path,
                reason: access(path, R_OK) == 0 ? "it is not UTF-8 text" : String(cString: strerror(errno)).lowercased()
            )
        }
        var items: [Item] = []
        let decoder = JSONDecoder()
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            guard let row = try? decoder.decode(Row.self, from: Data(line.utf8)), let item = row.item(line: number + 1)
            else { throw .notUnderstood(path: path, line: number + 1) }
            items.append(item)
        }
        guard !items.isEmpty else { throw .empty(path: path) }
        self.items = items
    }

    private struct Row: Decodable {
        var question: String?
        var text: String?
        var topics: [String]?
        var grades: [String: Double]?
        var kind: String?
        var oos: Bool?
        var turns: [Row]?

        func item(line: Int) -> Item? {
            if let turns {
                let all = turns.compactMap(\.turn)
                guard all.count == turns.count, !all.isEmpty else { return nil }
                return Item(line: line, kind: kind ?? "conversation", turns: all, isConversation: true)
            }
            return turn.map { Item(line: line, kind: kind ?? "", turns: [$0], isConversation: false) }
        }

        var turn: Turn? {
            guard let question = question ?? text else { return nil }
            let accepted = topics.map { $0.map { TopicID($0) } } ?? (oos == true ? [] : nil)
            let graded = (grades ?? [:]).map { (TopicID($0.key), $0.value) }
            return Turn(question: question, accepted: accepted, grades: Dictionary(graded) { first, _ in first })
        }
    }
}
