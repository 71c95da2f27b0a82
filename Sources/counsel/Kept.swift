import Advisor
import History
import Knowledge
import Markdown
import Retrieval

// What of a reply is kept, and how a conversation goes on from what was kept.

extension Turn {
    init(_ reply: Reply, from knowledgeBase: KnowledgeBase) {
        self.init(
            question: reply.question, understood: reply.understood == reply.question ? nil : reply.understood,
            status: reply.status.rawValue,
            answers: reply.answers.map {
                Turn.Answer(topic: $0.topic.id.path, title: $0.topic.title, score: $0.match.score)
            },
            sections: reply.answers.prefix(1).flatMap { answer in
                answer.sections.map { Turn.Section(topic: answer.topic.id.path, heading: $0.section.heading) }
            },
            followUps: reply.followUps.map { Turn.FollowUp(question: $0.question, topic: $0.topic.path) },
            reply: reply.document.markdown, asked: now(), programVersion: Version.text,
            knowledgeBase: knowledgeBase.fingerprint)
    }

    /// What became of it, in a few words; nil for a courtesy.
    var outcome: String? {
        switch status {
        case "answered": answers.first?.title ?? "answered"
        case "ambiguous": answers.map(\.title).joined(separator: " or ")
        case "unanswered": "no guidance"
        default: nil
        }
    }
}

extension Conversation {
    /// How many turns are replayed at most. What was said before hardly bears on what is said next.
    static let longestReplay = 20

    /// Goes on where the turns ended: their questions are asked again, silently.
    mutating func resume(_ turns: [Turn]) {
        for turn in turns.suffix(Self.longestReplay) { replay(turn) }
        // The numbers mean what they meant, as long as the guidance is the same: then each still has its answer.
        guard let last = turns.last(where: { $0.status == "answered" || !$0.followUps.isEmpty }),
            last.knowledgeBase == retriever.knowledgeBase.fingerprint
        else { return }
        offer(last.followUps.compactMap { offered in offered.topic.map { (offered.question, TopicID($0)) } })
    }

    /// A line may have leaned on one that was not kept; of several ways to ask it, the first that leads to the same
    /// topic is taken.
    private mutating func replay(_ turn: Turn) {
        var afresh = self
        afresh.startOver()
        let topic = turn.answers.first
        let ways = [
            (self, turn.question), (self, turn.understood), (afresh, turn.question), (afresh, topic?.title),
        ]
        for case (var trial, let line?) in ways {
            let reply = trial.reply(to: line)
            if reply.status.rawValue == turn.status, reply.answers.first?.topic.id.path == topic?.topic {
                self = trial
                return
            }
        }
        _ = reply(to: turn.question)
    }
}

/// What a person sees of a conversation that goes on: its title, the last turns, and the questions on offer.
struct Recap {
    var session: Session
    var turns: [Turn]
    var followUps: [FollowUp]

    var document: Document {
        let title: [Inline] = [
            .text("Going on with “"), .strong([.text(session.title.shortened)]), .text("” · \(session.extent)"),
        ]
        var blocks = [Block(.paragraph(title))]
        let items = turns.suffix(3).map { turn in
            let outcome = turn.outcome.map { [Inline.text(" → "), .strong([.text($0)])] } ?? []
            let asked = Int(turn.question) == nil ? turn.question : turn.understood ?? turn.question
            return List.Item([Block(.paragraph([.text(asked.shortened)] + outcome))])
        }
        blocks.append(Block(.list(List(items: items))))
        if !followUps.isEmpty {
            let offers = followUps.map { List.Item([.text($0.question)]) }
            blocks += [
                Block(.heading(level: 1, [.text("Ask next")])), Block(.list(List(start: 1, items: offers))),
            ]
        }
        return Document(blocks)
    }
}

extension Session {
    /// "3 turns, the last on 2026-11-23 14:05"
    var extent: String { "\(turnCount) \(turnCount == 1 ? "turn" : "turns"), the last on \(moment(latest))" }
}

extension String {
    /// On one line, and not much more than that.
    var shortened: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 72 ? line : line.prefix(71) + "…"
    }
}
