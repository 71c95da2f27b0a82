/// One question and what was said to it, as it is kept.
///
/// A turn knows nothing of how the reply was made: it holds what a person needs to read it again, and what a program
/// needs to tell whether the same question would be answered alike today.
package struct Turn: Sendable, Equatable, Codable {
    /// The line as it was typed, byte for byte.
    package var question: String
    /// The question as it was taken, where the conversation completed or corrected it.
    package var understood: String?
    /// `answered`, `unanswered`, `ambiguous` or `message`, as in the program's JSON.
    package var status: String
    /// The topics that answered, best first.
    package var answers: [Answer]
    /// The sections that were shown, in their order.
    package var sections: [Section]
    /// The questions that were offered, in their order: number 1 is the first.
    package var followUps: [FollowUp]
    /// What was said, as Markdown.
    package var reply: String
    /// When it was asked, in seconds since 1970.
    package var asked: Double
    /// The version of the program that answered.
    package var programVersion: String
    /// The fingerprint of the knowledge base that it answered from.
    package var knowledgeBase: String
    /// What the person thought of the answer; nil when nothing was said.
    package var feedback: Feedback?

    package init(
        question: String, understood: String? = nil, status: String, answers: [Answer] = [],
        sections: [Section] = [], followUps: [FollowUp] = [], reply: String, asked: Double, programVersion: String,
        knowledgeBase: String, feedback: Feedback? = nil
    ) {
        self.question = question
        self.understood = understood
        self.status = status
        self.answers = answers
        self.sections = sections
        self.followUps = followUps
        self.reply = reply
        self.asked = asked
        self.programVersion = programVersion
        self.knowledgeBase = knowledgeBase
        self.feedback = feedback
    }

    /// A topic that answered, by the id, title and score that it had at the time.
    package struct Answer: Sendable, Equatable, Codable {
        package var topic: String
        package var title: String
        package var score: Double

        package init(topic: String, title: String, score: Double) {
            self.topic = topic
            self.title = title
            self.score = score
        }
    }
    /// A section that was shown: its topic's id, and the heading under which it stood.
    package struct Section: Sendable, Equatable, Codable {
        package var topic: String
        package var heading: String

        package init(topic: String, heading: String) {
            self.topic = topic
            self.heading = heading
        }
    }

    /// A question that was offered, and the topic that answers it; nil where an older program did not note it.
    package struct FollowUp: Sendable, Equatable, Codable {
        package var question: String
        package var topic: String?

        package init(question: String, topic: String?) {
            self.question = question
            self.topic = topic
        }
    }

    /// What `/good` and `/bad` say.
    package struct Feedback: Sendable, Equatable, Codable {
        package var isGood: Bool
        package var note: String?

        package init(isGood: Bool, note: String? = nil) {
            self.isGood = isGood
            self.note = note
        }
    }
}
