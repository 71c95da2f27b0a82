package import Knowledge
package import Retrieval

/// What an author should know beyond what loading tells: whether people get where they are sent, whether topics get
/// into each other's way, and whether they read well.
package enum Audit {
    /// In the order of topics; what concerns the whole is reported at `manifestPath`. Asks every question of the front
    /// matter, so it costs about as much as so many conversations.
    package static func problems(of retriever: Retriever, manifestPath: String) -> [Problem] {
        let knowledgeBase = retriever.knowledgeBase
        let collisions = Collisions(in: knowledgeBase)
        var problems: [Problem] = []
        for topic in knowledgeBase.topics {
            problems += collisions.problems(of: topic)
            problems += strays(of: topic, retriever)
            problems += style(of: topic, in: knowledgeBase)
        }
        for question in knowledgeBase.welcome where first(for: question, retriever) == nil {
            problems.append(Problem(path: manifestPath, .strayPrompt(question: question, reached: nil)))
        }
        return problems
    }

    /// Questions of a topic that lead elsewhere: its follow-up prompt has to reach it, and of the others one at least.
    private static func strays(of topic: Topic, _ retriever: Retriever) -> [Problem] {
        guard let prompt = topic.questions.first else { return [] }
        let reached = first(for: prompt, retriever)
        guard reached != topic.id else { return [] }
        var problems = [
            Problem(path: topic.path, line: line(of: 0, in: topic), .strayPrompt(question: prompt, reached: reached))
        ]
        if !topic.questions.dropFirst().contains(where: { first(for: $0, retriever) == topic.id }) {
            problems.append(Problem(path: topic.path, line: topic.lines["questions"], .unreached))
        }
        return problems
    }

    private static func first(for question: String, _ retriever: Retriever) -> TopicID? {
        guard case .sufficient(let matches, _) = retriever.evidence(for: question) else { return nil }
        return matches.first?.topic
    }

    /// Only what the author asked for: sources where the knowledge base lists any, a reading level where it sets one.
    private static func style(of topic: Topic, in knowledgeBase: KnowledgeBase) -> [Problem] {
        var problems: [Problem] = []
        if topic.sources.isEmpty, !knowledgeBase.sources.isEmpty {
            problems.append(Problem(path: topic.path, line: topic.line, .noSources))
        }
        if let limit = knowledgeBase.grade {
            let readability = Readability(of: ([topic.lead] + topic.sections.map(\.markdown)))
            if readability.grade > limit {
                problems.append(
                    Problem(
                        path: topic.path, line: topic.line,
                        .hardToRead(
                            grade: (readability.grade * 10).rounded() / 10, limit: limit,
                            words: readability.longestWords)))
            }
        }
        return problems
    }

    /// Where a question stands in its file.
    static func line(of question: Int, in topic: Topic) -> Int? {
        topic.questionLines.indices.contains(question) ? topic.questionLines[question] : topic.lines["questions"]
    }
}
