import Advisor
import ArgumentParser
import History
import Knowledge
import Markdown
import Retrieval

/// A conversation with its commands, however the lines come in: typed or scripted.
struct Dialogue {
    let printer: Printer
    private(set) var conversation: Conversation
    var keeper: Keeper
    /// Everything said, and whether it may be kept, for `/export`.
    private(set) var transcript: [(turn: Turn, isKept: Bool)] = []
    private var discretion = Discretion()

    /// What became of a line.
    enum Outcome {
        case answered, unanswered
        /// A command that does not exist or cannot be carried out, and what to do instead.
        case refused(String)
        case leaves
    }

    /// Goes on where the kept conversation ended, if it had begun.
    init(over retriever: Retriever, printer: Printer, keeper: Keeper, limit: Int) {
        self.printer = printer
        self.keeper = keeper
        conversation = Conversation(with: retriever)
        conversation.limit = limit
        resume()
    }

    /// Goes on where the session that is being kept ended.
    private mutating func resume() {
        conversation.startOver()
        discretion = Discretion()
        let earlier = keeper.record?.earlierTurns() ?? []
        transcript = earlier.map { ($0, true) }
        conversation.resume(earlier)
    }

    /// Goes on with another session.
    mutating func changeSession(to name: String) throws -> Outcome {
        if name.isEmpty { return try listSessions() }
        if let reason = keeper.change(to: name) { return .refused(reason) }
        resume()
        try say(recap?.document ?? Document([.text("A new conversation, kept as “\(name)”.")]))
        return .answered
    }

    /// Offers questions to somebody who does not know yet what to ask.
    mutating func offerStarters() -> [FollowUp] {
        conversation.offerStarters()
        return conversation.followUps
    }

    /// What to show of a conversation that goes on; nil for a new one.
    var recap: Recap? {
        guard let record = keeper.record, !transcript.isEmpty else { return nil }
        return Recap(session: record.session, turns: transcript.map(\.turn), followUps: conversation.followUps)
    }

    /// Answers one line, on standard output.
    mutating func take(_ line: String) throws -> Outcome {
        switch LineCommand(line) {
        case nil:
            return try ask(line)
        case .unknown(let word, let nearest):
            let hint = nearest.map { "did you mean /\($0.rawValue)?" } ?? "/help lists the commands"
            return .refused("\(word) is no command; \(hint)")
        case .known(let name, let argument):
            return try carryOut(name, argument)
        }
    }

    /// The turn is kept before the answer can be seen: who has seen it may count on it.
    private mutating func ask(_ line: String) throws -> Outcome {
        let reply = conversation.reply(to: line)
        let isKept = !keeper.isPrivate && line.utf8.first != UInt8(ascii: " ")
        let turn = discretion.turn(reply, isKept: isKept, from: knowledgeBase)
        keeper.keep(turn)
        transcript.append((turn, isKept))
        try printer.print(reply)
        return reply.status == .unanswered ? .unanswered : .answered
    }

    private var knowledgeBase: KnowledgeBase { conversation.retriever.knowledgeBase }

    private mutating func carryOut(_ name: LineCommand.Name, _ argument: String) throws -> Outcome {
        switch name {
        case .quit: return .leaves
        case .help: try say(Self.help)
        case .topics:
            guard !argument.isEmpty else {
                try say(Pages.tree(of: knowledgeBase))
                return .answered
            }
            guard let branch = Pages.branch(of: knowledgeBase, below: TopicID(folder: argument)) else {
                return refusal(of: argument)
            }
            try say(branch)
        case .show:
            guard !argument.isEmpty else { return .refused("/show needs the id of a topic; /topics lists them") }
            guard let topic = knowledgeBase[TopicID(argument)] else { return refusal(of: argument) }
            try say(Pages.topic(topic, of: knowledgeBase))
        case .why:
            guard let (reply, query) = conversation.latest else { return .refused("nothing has been asked yet") }
            try say(Reasons.page(for: reply, query, conversation.retriever))
        case .sources:
            let topics = conversation.latest?.reply.answers.prefix(1).map(\.topic) ?? Array(knowledgeBase.topics)
            try say(Pages.sources(of: Array(topics), in: knowledgeBase))
        case .more:
            guard conversation.topic != nil else { return .refused("nothing has been asked yet") }
            return try ask("tell me more")
        case .new:
            conversation.startOver()
            try say("A new start.")
        case .session: return try changeSession(to: argument)
        case .private: return try turnPrivate(argument)
        case .good, .bad: return try rate(isGood: name == .good, note: argument)
        case .history: return try history(with: argument)
        case .export: return try export(to: argument)
        }
        return .answered
    }

    private func refusal(of id: String) -> Outcome {
        .refused("there is no topic '\(id)'\(nearest(to: id, in: knowledgeBase))")
    }

    func say(_ text: String) throws { try say(Document([.text(text)])) }

    func say(_ document: Document) throws {
        switch printer.options.chosen {
        case .json: try printer.output.say(JSONLine.text(of: MessageRecord(message: document.plainText)))
        case .text, .markdown: try printer.print(document)
        }
    }

    /// Fits on a screen of 24 rows.
    static var help: Document {
        let intro = """
            Ask in your own words, or type the number of a question on offer; Tab completes. "and for a manager?", \
            "what comes next?" and "tell me more" go on from an answer.
            """
        return Document(
            [.text(intro)]
                + LineCommand.Name.groups.flatMap { group -> [Block] in
                    let rows: [[[Inline]]] = group.names.map { name in
                        let argument = name.usage.argument
                        let typed = "/\(name.rawValue)\(argument.isEmpty ? "" : " " + argument)"
                        // As wide in each group.
                        let room = String(repeating: " ", count: max(0, 17 - typed.count))
                        return [[.strong([.text(typed + room)])], [.text(name.usage.meaning)]]
                    }
                    return [
                        Block(.heading(level: 1, [.text(group.title)])),
                        Block(.table(Table(alignments: [.left, .left], header: [[], []], rows: rows))),
                    ]
                })
    }
}

/// What a command said, for programs.
private struct MessageRecord: Encodable {
    var schema = 1
    var status = "message"
    var message: String
}

/// "; the nearest is 'phase/launch'", or nothing where none is near.
func nearest(to id: String, in knowledgeBase: KnowledgeBase) -> String {
    let wanted = id.lowercased().split(separator: "/").last.map(String.init) ?? ""
    let near = knowledgeBase.topics.first { topic in
        let last = topic.id.path.lowercased().split(separator: "/").last ?? ""
        return !wanted.isEmpty && (last.hasPrefix(wanted.prefix(4)) || topic.title.lowercased().contains(wanted))
    }
    return near.map { "; the nearest is '\($0.id)'" } ?? "; 'counsel topics' lists them"
}

extension Block {
    static func text(_ text: String) -> Block { Block(.paragraph([.text(text)])) }
}
