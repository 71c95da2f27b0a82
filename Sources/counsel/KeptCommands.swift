import Advisor
import Foundation
import History
import Markdown
import Terminal

/// The commands of the conversation that concern what is kept.
extension Dialogue {
    mutating func turnPrivate(_ argument: String) throws -> Outcome {
        let wish: Bool
        switch argument.lowercased() {
        case "": wish = !keeper.isPrivate
        case "on": wish = true
        case "off": wish = false
        default: return .refused("/private takes on or off")
        }
        if wish {
            keeper.stop()
            try say("From here on nothing is kept.")
        } else if let reason = keeper.goOn() {
            return .refused(reason)
        } else {
            try say("From here on questions are kept.")
        }
        return .answered
    }

    func rate(isGood: Bool, note: String) throws -> Outcome {
        guard let record = keeper.record else {
            return .refused("nothing is being kept, so there is nothing to note it beside")
        }
        guard conversation.latest != nil else { return .refused("nothing has been asked yet") }
        do {
            let feedback = Turn.Feedback(isGood: isGood, note: note.isEmpty ? nil : note)
            guard let turn = record.latest, try record.store.rate(turn, feedback) else {
                return .refused("the latest question was not kept, so there is nothing to note it beside")
            }
        } catch { return .refused("\(error)") }
        try say("Noted.")
        return .answered
    }

    /// How many earlier questions `/history` shows.
    private static let most = 20

    func history(with words: String) throws -> Outcome {
        guard let record = keeper.record else {
            return .refused(
                keeper.isPrivate
                    ? "the history is closed in private" : "no history is being kept, so there is none to show")
        }
        let page: Document
        do {
            page =
                words.isEmpty
                ? Document(listing: try record.store.recentQuestions(limit: Self.most))
                : Document(listing: try record.store.search(words, limit: Self.most))
        } catch { return .refused("\(error)") }
        guard !page.blocks.isEmpty else {
            try say(words.isEmpty ? "There is no earlier question." : "No earlier question or answer has these words.")
            return .unanswered
        }
        try say(page)
        return .answered
    }

    /// The latest sessions, by the names that `/session` takes.
    func listSessions() throws -> Outcome {
        guard let record = keeper.record else {
            return .refused(
                keeper.isPrivate ? "the history is closed in private" : "no history is being kept, so there is none")
        }
        let sessions: [Session]
        do { sessions = try record.store.sessions(limit: Self.most) } catch { return .refused("\(error)") }
        guard !sessions.isEmpty else {
            try say("There is no earlier conversation.")
            return .unanswered
        }
        let items = sessions.map { session in
            let title = session.name == nil ? "  \(session.title.shortened)" : ""
            let here = session.id == record.session.id ? " · this one" : ""
            return List.Item([
                Block(
                    .paragraph([
                        .strong([.text(session.name ?? session.id)]), .text("\(title) · \(session.extent)\(here)"),
                    ]))
            ])
        }
        try say(Document([Block(.list(List(items: items)))]))
        return .answered
    }

    /// A file has in it what may be kept, and as in the history no secret.
    func export(to path: String) throws -> Outcome {
        guard !transcript.isEmpty else { return .refused("nothing has been asked yet") }
        guard !path.isEmpty else {
            try printer.output.say(Secrets.masked(markdown(of: transcript.map(\.turn))))
            return .answered
        }
        guard !keeper.isPrivate else {
            return .refused("nothing is written in private; /export without a file shows it here")
        }
        let kept = transcript.filter(\.isKept).map(\.turn)
        guard !kept.isEmpty else { return .refused("nothing of this may be kept, so there is nothing to write") }
        do {
            try NewFile.write(Secrets.masked(markdown(of: kept)), to: path)
        } catch {
            return .refused("\(error)")
        }
        try say("Written to \(path).")
        return .answered
    }

    private func markdown(of turns: [Turn]) -> String {
        Transcript.markdown(of: turns, title: keeper.record?.session.name ?? turns.first?.question ?? "")
    }
}
