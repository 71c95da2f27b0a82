import Advisor
import ArgumentParser
import Foundation
import History
import Knowledge
import Markdown
import Retrieval

/// A conversation with its commands, however the lines come in: typed or scripted.
struct Dialogue {
    let printer: Printer
    private(set) var conversation: Conversation
    /// Where turns are kept; nil when nothing is.
    let record: Record?
    /// Nothing is kept while this is on.
    private(set) var isPrivate: Bool
    /// Every question and its reply, for `/export`.
    private var transcript: [Reply] = []

    /// What became of a line.
    enum Outcome {
        case answered, unanswered
        /// A command that does not exist or cannot be carried out, and what to do instead.
        case refused(String)
        case leaves
    }

    init(over retriever: Retriever, printer: Printer, record: Record?, isPrivate: Bool) {
        self.printer = printer
        self.record = record
        self.isPrivate = isPrivate
        conversation = Conversation(with: retriever)
        conversation.limit = printer.options.limit
    }

    /// Goes on where a kept conversation ended: its questions are asked again, silently.
    mutating func resume(_ turns: [Turn]) {
        for turn in turns { transcript.append(conversation.reply(to: turn.question)) }
    }

    /// Answers one line, on standard output.
    mutating func take(_ line: String) throws -> Outcome {
        switch LineCommand(line) {
        case nil:
            let reply = conversation.reply(to: line)
            if !isPrivate { record?.keep(reply) }
            transcript.append(reply)
            try printer.print(reply)
            return reply.status == .unanswered ? .unanswered : .answered
        case .unknown(let word, let nearest):
            let hint = nearest.map { "did you mean /\($0.rawValue)?" } ?? "/help lists the commands"
            return .refused("\(word) is no command; \(hint)")
        case .known(let name, let argument):
            return try carryOut(name, argument)
        }
    }

    private var knowledgeBase: KnowledgeBase { conversation.retriever.knowledgeBase }

    private mutating func carryOut(_ name: LineCommand.Name, _ argument: String) throws -> Outcome {
        switch name {
        case .quit: return .leaves
        case .help: try say(Self.help)
        case .topics: try say(Pages.tree(of: knowledgeBase))
        case .show:
            guard !argument.isEmpty else { return .refused("/show needs the id of a topic; /topics lists them") }
            guard let topic = knowledgeBase[TopicID(argument)] else {
                return .refused("there is no topic '\(argument)'\(nearest(to: argument, in: knowledgeBase))")
            }
            try say(Pages.topic(topic, of: knowledgeBase))
        case .why:
            guard let (reply, query) = conversation.latest else { return .refused("nothing has been asked yet") }
            try say(Pages.reasons(for: reply, query, conversation.retriever))
        case .sources:
            let topics = conversation.latest?.reply.answers.prefix(1).map(\.topic) ?? knowledgeBase.topics
            try say(Pages.sources(of: Array(topics), in: knowledgeBase))
        case .more:
            guard conversation.topic != nil else { return .refused("nothing has been asked yet") }
            let reply = conversation.reply(to: "tell me more")
            transcript.append(reply)
            try printer.print(reply)
        case .new:
            conversation.startOver()
            try say("A new start.")
        case .private:
            isPrivate.toggle()
            try say(isPrivate ? "From here on nothing is kept." : "From here on questions are kept again.")
        case .good, .bad: return try rate(isGood: name == .good, note: argument)
        case .history: return try history(with: argument)
        case .export: return try export(to: argument)
        }
        return .answered
    }

    private func rate(isGood: Bool, note: String) throws -> Outcome {
        guard let record, !isPrivate else {
            return .refused("nothing is being kept, so there is nothing to note it beside")
        }
        guard conversation.latest != nil else { return .refused("nothing has been asked yet") }
        do {
            guard try record.store.rate(isGood: isGood, note: note.isEmpty ? nil : note, in: record.session) else {
                return .refused("the latest question was not kept, so there is nothing to note it beside")
            }
        } catch { return .refused("\(error)") }
        try say("Noted.")
        return .answered
    }

    private func history(with words: String) throws -> Outcome {
        guard let record else { return .refused("no history is being kept") }
        let questions: [String]
        do { questions = try record.store.recentQuestions(limit: 1000) } catch { return .refused("\(error)") }
        let wanted = words.lowercased().split(whereSeparator: \.isWhitespace)
        let found = questions.filter { question in wanted.allSatisfy { question.lowercased().contains($0) } }
        guard !found.isEmpty else {
            try say("No earlier question\(words.isEmpty ? "" : " has these words").")
            return .unanswered
        }
        try say(Document([Block(.list(List(items: found.suffix(20).map { List.Item([.text($0)]) })))]))
        return .answered
    }

    private func export(to path: String) throws -> Outcome {
        guard !transcript.isEmpty else { return .refused("nothing has been asked yet") }
        let text = transcript.map { "> \($0.question)\n\n\($0.document.markdown)" }.joined(separator: "\n").visible
        guard !path.isEmpty else {
            try printer.output.say(text)
            return .answered
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            return .refused("\(path) exists already; name another file")
        }
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            return .refused("\(path) cannot be written; name a file in a folder of yours")
        }
        try say("Written to \(path).")
        return .answered
    }

    private func say(_ text: String) throws { try say(Document([.text(text)])) }

    private func say(_ document: Document) throws {
        switch printer.options.chosen {
        case .json: try printer.output.say(JSONLine.text(of: MessageRecord(message: document.plainText)))
        case .text, .markdown: try printer.print(document)
        }
    }

    private static var help: Document {
        let rows = LineCommand.Name.allCases.map { name in
            [
                [Inline.code("/\(name.rawValue)\(name.usage.argument.isEmpty ? "" : " " + name.usage.argument)")],
                [.text(name.usage.meaning)],
            ]
        }
        return Document([
            .text(
                "Ask in your own words: \"what should I do at launch?\", then \"and for a manager?\", \"what comes next?\", \"tell me more\". A number asks one of the questions offered."
            ),
            Block(
                .table(
                    Table(
                        alignments: [.left, .left], header: [[.text("Command")], [.text("What it does")]], rows: rows))),
        ])
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
