package import Knowledge
package import Retrieval

/// What an author should know beyond what loading tells: whether people get where they are sent.
package enum Audit {
    /// Follow-up prompts and welcome questions that do not reach the topic whose own they are, and questions that two
    /// topics claim. `manifestPath` is where welcome questions are reported.
    package static func problems(of retriever: Retriever, manifestPath: String) -> [Problem] {
        let knowledgeBase = retriever.knowledgeBase
        var problems: [Problem] = []
        var owners: [String: Topic] = [:]
        for topic in knowledgeBase.topics {
            for question in topic.questions {
                let key = Wording(of: question).folded
                if let other = owners[key], other.id != topic.id {
                    let kind = Problem.Kind.sharedQuestion(question: question, other: other.id.path)
                    problems.append(Problem(path: topic.path, line: topic.lines["questions"], kind))
                } else {
                    owners[key] = topic
                }
            }
            guard let prompt = topic.questions.first else { continue }
            let reached = first(for: prompt, retriever)
            if reached != topic.id {
                problems.append(
                    Problem(
                        path: topic.path, line: topic.lines["questions"],
                        .strayPrompt(question: prompt, reached: reached)))
            }
        }
        for question in knowledgeBase.welcome where first(for: question, retriever) == nil {
            problems.append(Problem(path: manifestPath, .strayPrompt(question: question, reached: nil)))
        }
        return problems
    }

    private static func first(for question: String, _ retriever: Retriever) -> TopicID? {
        guard case .sufficient(let matches, _) = retriever.evidence(for: question) else { return nil }
        return matches.first?.topic
    }
}
