import Advisor
import History
import Knowledge
import Markdown
import Retrieval

/// What a person sees before the first prompt: two lines, and then where an earlier conversation was left, questions
/// to begin with for a newcomer, or a tip.
extension Dialogue {
    /// `withTip` is false for a person who wants two lines and no more; `project` is what belongs to the current folder
    /// and has joined.
    mutating func welcome(withTip: Bool, project: String?) throws {
        let base = conversation.retriever.knowledgeBase
        var blocks = [
            Block(
                .paragraph([
                    .strong([.text("Counsel")]), .text(" · \(base.title)"), .lineBreak,
                    .text("\(base.topics.count) topics · /help helps, Ctrl-D leaves"),
                ]))
        ]
        if let project { blocks.append(Block(.note([.text("With \(project)")]))) }
        if let recap {
            blocks += recap.document.blocks
        } else if withTip {
            blocks += earlierCount == 0 ? starters() : [Block(.note([.text(tip)]))]
        }
        try printer.print(Document(blocks))
    }

    /// How many conversations were kept before this one; nil where nobody looks, as in private.
    private var earlierCount: Int? { try? keeper.record?.store.sessionCount() }

    private mutating func starters() -> [Block] {
        let items = offerStarters().map { List.Item([.text($0.question)]) }
        guard !items.isEmpty else { return [] }
        return [
            Block(.heading(level: 1, [.text("Ask in your own words, or by a number")])),
            Block(.list(List(start: 1, items: items))),
        ]
    }

    /// Another one after each conversation that was kept; in private an example.
    private var tip: String {
        guard let count = earlierCount else {
            let base = conversation.retriever.knowledgeBase
            return "Try: \(base.welcome.first ?? base.topics.first?.prompt ?? "what is this about?")"
        }
        return "Tip: " + Tips.all[count % Tips.all.count]
    }
}

/// What even frequent users have not noticed. Each fits on a line of 80 columns.
enum Tips {
    static let all = [
        "Tab on an empty line takes the first question on offer, for editing.",
        "\"what comes next?\" and \"tell me more\" go on from the answer.",
        "Ctrl-R searches all that you have ever asked, while you type.",
        "Ctrl-X Ctrl-E writes a long question in your own editor.",
        "Tab inside a question goes on with the name of a topic.",
        "/why shows how an answer came about, /sources where it comes from.",
        "what begins with a space is not kept; after /private on, nothing is.",
        "counsel --continue goes on where the last conversation ended.",
        "counsel --kb DIR answers from a folder of Markdown of your own.",
        "/bad and a few words note that an answer was not the right one.",
        "/export FILE writes this conversation to a file, as Markdown.",
        "'tips: off' in ~/.config/counsel/config.yml turns these lines off.",
    ]
}
