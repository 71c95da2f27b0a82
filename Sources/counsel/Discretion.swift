import Advisor
import History
import Knowledge
import Markdown

/// Sees to it that what is kept does not repeat, in other words, what is not to be kept.
///
/// A question that leans on an earlier one is understood with that one in it, and a corrected spelling may change the
/// word by which a secret is known. So after a line that was not kept, or had a secret in it, those that lean on it are
/// kept without the way they were understood.
struct Discretion {
    /// Whether the conversation is about a line that must not be repeated.
    private var hidesContext = false

    /// The turn as it may be kept; `isKept` is false for a line of which nothing may be.
    mutating func turn(_ reply: Reply, isKept: Bool, from knowledgeBase: KnowledgeBase) -> Turn {
        let hasSecret = Secrets.masked(reply.question) != reply.question
        let isChoice = Int(reply.question.filter { !$0.isWhitespace }) != nil
        let hidContext = hidesContext
        if isChoice, reply.status == .answered {
            // The question that was chosen is the guidance's own.
            hidesContext = false
        } else if hasSecret || !isKept {
            hidesContext = true
        } else if reply.status == .answered, !reply.usedContext {
            hidesContext = false
        }
        guard isKept, hasSecret || (hidContext && reply.usedContext && !isChoice) else {
            return Turn(reply, from: knowledgeBase)
        }
        var discreet = reply
        discreet.understood = reply.question
        // How the line was understood is said at the top, in notes.
        discreet.document.blocks.removeFirst(reply.document.blocks.prefix { $0.isNote }.count)
        return Turn(discreet, from: knowledgeBase)
    }
}

extension Block {
    fileprivate var isNote: Bool { if case .note = content { true } else { false } }
}
