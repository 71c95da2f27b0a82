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
    /// The questions that were offered, in their order: number 1 is the first.
    package var followUps: [String]
    /// What was said, as Markdown.
    package var reply: String
    /// When it was asked, in seconds since 1970.
    package var asked: Double
    /// The version of the program that answered.
    package var programVersion: String
    /// The fingerprint of the knowledge base that it answered from.
    package var knowledgeBase: String

    package init(
        question: String, understood: String? = nil, status: String, answers: [Answer] = [], followUps: [String] = [],
        reply: String, asked: Double, programVersion: String, knowledgeBase: String
    ) {
        self.question = question
        self.understood = understood
        self.status = status
        self.answers = answers
        self.followUps = followUps
        self.reply = reply
        self.asked = asked
        self.programVersion = programVersion
        self.knowledgeBase = knowledgeBase
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
}
