package import Knowledge
package import Markdown
package import Retrieval

/// What the advisor says to one line: a document to read, and the same in parts for programs.
package struct Reply: Sendable {
    package enum Status: String, Sendable {
        case answered, unanswered
        /// Two topics stand equally near; both are offered.
        case ambiguous
        /// A courtesy: nothing was asked of the guidance.
        case message
    }

    package var status: Status
    /// As it was typed.
    package var question: String
    /// As it was understood: completed from the conversation, or as typed.
    package var understood: String
    /// What was read differently from how it was typed.
    package var corrections: [Query.Correction]
    /// Whether the conversation so far was needed to understand it.
    package var usedContext: Bool
    /// How likely the first answer is right, 0 to 1; 0 without one.
    package var confidence: Double
    /// Best first.
    package var answers: [Answer]
    package var followUps: [FollowUp]
    /// The nearest topics of an unanswered question; no answers.
    package var closest: [Answer]
    /// The whole reply, to draw, to pipe or to store.
    package var document: Document
}

/// A topic as it is answered with.
package struct Answer: Sendable {
    package var topic: Topic
    package var match: Match
    /// The sections shown, in the order of their bearing.
    package var sections: [Shown]
    /// Citations of the topic's sources.
    package var sources: [String]

    package struct Shown: Sendable {
        package var section: Section
        package var score: Double
    }
}

/// A question that is certain to have an answer.
package struct FollowUp: Hashable, Sendable {
    package var question: String
    package var topic: TopicID
}
