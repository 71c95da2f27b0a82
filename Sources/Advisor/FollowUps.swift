import Knowledge
import Retrieval

/// What to ask next: questions that lead on from an answer, each certain to have one.
struct FollowUps {
    static let most = 4

    let retriever: Retriever
    let map: TrackMap
    let visited: [TopicID]

    /// In order of interest: what the author says comes next, the next stop on the track, topics that answered nearly
    /// as well, the topics below, and those beside. Topics already visited come last.
    func after(_ topic: Topic, positions: [TrackMap.Position], others: [TopicID]) -> [FollowUp] {
        let knowledgeBase = retriever.knowledgeBase
        let ahead = positions.compactMap { position in
            map.position(1, from: position).map { next in
                map.topic(at: positions.map { $0 == position ? next : $0 }, else: next)
            }
        }
        let parent = knowledgeBase.nearestParent(of: topic.id)
        let below = knowledgeBase.childIDs(of: topic.id)
        let beside = knowledgeBase.childIDs(of: parent)
        let candidates = topic.next + ahead.prefix(1) + others.prefix(1) + below + [parent].compactMap(\.self) + beside
        var seen: Set<TopicID> = [topic.id]
        let fresh = candidates.filter { seen.insert($0).inserted }
        let unvisited = fresh.filter { !visited.contains($0) }
        var chosen: [FollowUp] = []
        for id in unvisited + fresh.filter(visited.contains) where chosen.count < Self.most {
            guard let candidate = knowledgeBase[id] else { continue }
            if let question = prompt(of: candidate), !chosen.contains(where: { $0.question == question }) {
                chosen.append(FollowUp(question: question, topic: id))
            }
        }
        return chosen
    }

    /// The first of a topic's questions, or its title, that reaches it: with the heading of a section where that is meant.
    func prompt(of topic: Topic, at section: Section? = nil) -> String? {
        let heading = section.flatMap { $0.heading == topic.title ? nil : "\(topic.title): \($0.heading)" }
        let questions = topic.questions.prefix(3) + [heading, topic.title].compactMap(\.self)
        return questions.first { question in
            guard case .sufficient(let matches, _) = retriever.evidence(for: question) else { return false }
            return matches.first?.topic == topic.id
        }
    }
}
