import History
import Markdown

/// Turns as texts to take away: Markdown to read, questions to test with.
enum Transcript {
    /// A heading, then each question quoted, with what was said to it. Words are as they were typed.
    static func markdown(of turns: [Turn], title: String) -> String {
        let said = turns.map { turn in
            let question = turn.question.split(separator: "\n", omittingEmptySubsequences: false)
                .map { "> \($0)" }.joined(separator: "\n")
            return "\(question)\n\n\(Document(parsing: turn.reply).demoted.markdown)"
        }
        return ("# \(title.shortened)\n\n" + said.joined(separator: "\n\n") + "\n").visible
    }

    /// What `counsel test` takes, from the turns that were rated.
    ///
    /// A good answer's topic is the one to be reached; a good refusal is one to be kept. After `/bad`, nobody knows what
    /// would have been right, unless the note is the id of a topic. A question that leaned on earlier ones brings them
    /// along.
    static func tests(of turns: [Turn]) -> [TestItem] {
        turns.indices.filter { turns[$0].feedback != nil }.map { index in
            var item = TestItem(turns[index])
            if turns[index].understood != nil, index > 0 {
                let context = turns[..<index].map { TestItem(question: $0.question) }
                item = TestItem(kind: item.kind, note: item.note, turns: context + [item.withoutRemarks])
            }
            return item
        }
    }
}

/// A line of a file of questions.
struct TestItem: Encodable {
    var question: String?
    var topics: [String]?
    var kind: String?
    var note: String?
    var turns: [TestItem]?
}

extension TestItem {
    fileprivate init(_ turn: Turn) {
        question = turn.question
        let isGood = turn.feedback?.isGood == true
        kind = isGood ? "good" : "bad"
        note = turn.feedback?.note
        if isGood {
            topics = turn.answers.prefix(1).map(\.topic)
        } else if let note, note.contains("/"), !note.contains(where: \.isWhitespace) {
            topics = [note]
        }
    }

    fileprivate var withoutRemarks: TestItem { TestItem(question: question, topics: topics) }
}

extension Document {
    /// With every heading one level deeper, to stand below a heading.
    fileprivate var demoted: Document {
        Document(
            blocks.map { block in
                guard case .heading(let level, let inlines) = block.content else { return block }
                return Block(.heading(level: min(level + 1, 6), inlines))
            })
    }
}
