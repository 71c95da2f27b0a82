import Knowledge
import Retrieval

/// Names and questions that two topics claim, so that neither can be sure to be found by them.
struct Collisions {
    /// A question by its topic and the words that say what it is about.
    private struct Asked {
        var topic: Topic
        var number: Int
        var folded: String
        var words: Set<String>

        var question: String { topic.questions[number] }
    }

    private var titles: [String: [Topic]] = [:]
    private var keywords: [String: [Topic]] = [:]
    private var identical: [String: [Asked]] = [:]
    /// The questions that have a word among their rarest: two that are nearly equal share one of these.
    private var byRareWord: [String: [Asked]] = [:]
    private var frequencies: [String: Int] = [:]

    init(in knowledgeBase: KnowledgeBase) {
        var all: [Asked] = []
        for topic in knowledgeBase.topics {
            titles[Wording(of: topic.title).folded, default: []].append(topic)
            for keyword in topic.keywords { keywords[Wording(of: keyword).folded, default: []].append(topic) }
            for (number, question) in topic.questions.enumerated() {
                let wording = Wording(of: question)
                let words = Set(wording.words.filter { !$0.isLight }.map(\.key))
                all.append(Asked(topic: topic, number: number, folded: wording.folded, words: words))
            }
        }
        for word in all.flatMap(\.words) { frequencies[word, default: 0] += 1 }
        for asked in all {
            identical[asked.folded, default: []].append(asked)
            for word in rarest(of: asked.words) { byRareWord[word, default: []].append(asked) }
        }
    }

    /// Two questions are nearly the same when they share this much of the words that either has, of three or more.
    private static let nearly = 0.75

    /// Of two sets that share so much, each has one of the shared words among its rarest this many ("prefix filtering":
    /// Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
    private func rarest(of words: Set<String>) -> [String] {
        guard words.count >= 3 else { return [] }
        let least = Int((Double(words.count) * Self.nearly).rounded(.up))
        let sorted = words.sorted { (frequencies[$0] ?? 0, $0) < (frequencies[$1] ?? 0, $1) }
        return Array(sorted.prefix(words.count - least + 1))
    }

    /// What collides with topics before this one in the order of their ids, so that nothing is told twice.
    func problems(of topic: Topic) -> [Problem] {
        var problems: [Problem] = []
        func earlier(_ topics: [Topic]?) -> Topic? { topics?.first { $0.id < topic.id } }
        if let other = earlier(titles[Wording(of: topic.title).folded]) {
            problems.append(Problem(path: topic.path, line: topic.line, .sharedTitle(topic.title, other: other.path)))
        }
        for keyword in topic.keywords {
            guard let other = earlier(keywords[Wording(of: keyword).folded]) else { continue }
            problems.append(
                Problem(path: topic.path, line: topic.lines["keywords"], .sharedKeyword(keyword, other: other.path)))
        }
        for (number, question) in topic.questions.enumerated() {
            let line = Audit.line(of: number, in: topic)
            let wording = Wording(of: question)
            if let other = identical[wording.folded]?.first(where: { $0.topic.id < topic.id }) {
                problems.append(
                    Problem(
                        path: topic.path, line: line, .sharedQuestion(question: question, other: other.topic.path)))
            } else if let other = similar(to: wording, before: topic) {
                problems.append(
                    Problem(
                        path: topic.path, line: line,
                        .similarQuestion(question: question, similar: other.question, other: other.topic.id)))
            }
        }
        return problems
    }

    private func similar(to wording: Wording, before topic: Topic) -> Asked? {
        let words = Set(wording.words.filter { !$0.isLight }.map(\.key))
        for word in rarest(of: words) {
            for asked in byRareWord[word] ?? [] where asked.topic.id < topic.id {
                let shared = words.intersection(asked.words).count
                let all = words.count + asked.words.count - shared
                if Double(shared) >= Self.nearly * Double(all) { return asked }
            }
        }
        return nil
    }
}
