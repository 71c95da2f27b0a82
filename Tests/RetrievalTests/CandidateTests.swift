import Testing

@testable import Knowledge
@testable import Retrieval

@Suite("The best topics are found without scoring the rest, and are the best")
struct CandidateTests {
    /// Words as a natural text has them: few of them common, most of them rare.
    private static func word(_ random: inout Linear) -> String {
        let share = Double.random(in: 0..<1, using: &random)
        return "w\(Int(1 / (0.002 + share)) % 500 + Int(share * share * 40))x"
    }

    private static func text(_ count: Int, _ random: inout Linear) -> String {
        (0..<count).map { _ in word(&random) }.joined(separator: " ")
    }

    private static func corpus(_ count: Int, _ random: inout Linear) -> Retriever {
        let topics = (0..<count).map { number in
            topic(
                TopicID("t\(number)"), title: text(.random(in: 1...4, using: &random), &random),
                questions: (0..<Int.random(in: 0...2, using: &random)).map { _ in text(5, &random) },
                keywords: [text(1, &random)], lead: text(.random(in: 0...12, using: &random), &random),
                sections: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    (text(2, &random), text(.random(in: 1...60, using: &random), &random))
                })
        }
        return retriever(topics, synonyms: [["w2x", "w3x w4x"], ["w17x", "w5x", "w8x"], ["w30x", "w31x"]])
    }

    /// What every topic scores, by reading all of them.
    private func scores(for query: Query, in retriever: Retriever) -> [(topic: Int, score: Double)] {
        let index = retriever.index
        let scored = retriever.knowledgeBase.topics.indices.map { topic in
            let score = query.slots.reduce(0.0) { sum, slot in
                sum
                    + slot.options.reduce(0.0) { best, option in
                        var terms = TermSet(capacity: 1)
                        _ = terms.insert(option.term)
                        let words = index.words(of: topic, for: terms)
                        let weight = Field.allCases.reduce(0.0) { weight, field in
                            let count = words.passages.filter { $0.field == field }.reduce(0) { $0 + $1.hits.count }
                            guard count > 0 else { return weight }
                            return weight + Double(count) * index.fieldWeight(of: Int(field.rawValue), in: topic)
                        }
                        let factor = index.weight(of: option.term) * Weights.worth(of: option.manner) * slot.emphasis
                        return max(best, factor * saturated(weight))
                    }
            }
            return (topic: topic, score: score)
        }
        return scored.filter { $0.score > 0 }.sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
    }

    @Test("Bit for bit, over corpora of every size", arguments: [1, 5, 130, 1500, 4000], 0..<3)
    func exact(count: Int, seed: Int) {
        var random = Linear(state: UInt64(count * 31 + seed))
        let retriever = Self.corpus(count, &random)
        for _ in 0..<12 {
            let query = retriever.query(for: Self.text(.random(in: 1...6, using: &random), &random))
            let expected = scores(for: query, in: retriever)
            for limit in [1, 24, 200] {
                let found = CandidateSearch(index: retriever.index).scored(limit, for: query)
                #expect(found.map(\.topic) == expected.prefix(limit).map(\.topic))
                #expect(found.map(\.score.bitPattern) == expected.prefix(limit).map(\.score.bitPattern))
            }
        }
    }
}
