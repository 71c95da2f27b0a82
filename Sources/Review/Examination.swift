import Advisor
package import Knowledge
package import Retrieval

/// Asks a file of questions, and notes how each was answered.
package struct Examination: Sendable {
    package var outcomes: [Outcome] = []

    /// How one question, or one turn of a conversation, went.
    package struct Outcome: Sendable {
        /// The file's line, counted from 1.
        package var line: Int
        package var kind: String
        package var question: String
        /// Whether it was a turn of a conversation, rather than a question alone.
        package var isTurn: Bool
        package var accepted: [TopicID]?
        package var grades: [TopicID: Double]
        /// The topics answered with, best first; empty when refused.
        package var answered: [TopicID]
        package var confidence: Double
        /// The place of the first accepted topic among the answers, counted from 1.
        package var rank: Int?
        /// How long the reply took.
        package var duration: Duration

        package var isRefused: Bool { answered.isEmpty }
        package var isRight: Bool { accepted?.isEmpty == true ? isRefused : rank == 1 }
    }

    /// Every question alone, every conversation from its start. `limit` is how many answers count for a rank.
    package init(of file: QuestionFile, with retriever: Retriever, limit: Int = 10) {
        let clock = ContinuousClock()
        for item in file.items {
            var conversation = Conversation(with: retriever)
            conversation.limit = limit
            for turn in item.turns {
                let start = clock.now
                let reply = conversation.reply(to: turn.question)
                let duration = clock.now - start
                let answered = reply.answers.map(\.topic.id)
                let rank = answered.firstIndex { id in turn.accepted?.contains { id.isWithin($0) } ?? false }
                outcomes.append(
                    Outcome(
                        line: item.line, kind: item.kind, question: turn.question, isTurn: item.isConversation,
                        accepted: turn.accepted, grades: turn.grades, answered: answered,
                        confidence: reply.confidence, rank: rank.map { $0 + 1 }, duration: duration))
            }
        }
    }
}
