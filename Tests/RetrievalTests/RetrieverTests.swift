import Testing

@testable import Knowledge
@testable import Retrieval

/// A retriever over topics that have nothing but texts.
func retriever(_ topics: [Topic], synonyms: [[String]] = []) -> Retriever {
    var base = KnowledgeBase(topics: topics)
    base.synonyms = synonyms
    return Retriever(over: base)
}

func topic(
    _ id: TopicID, title: String, questions: [String] = [], keywords: [String] = [], lead: String = "",
    sections: [(String, String)] = []
) -> Topic {
    Topic(
        id: id, title: title, lead: lead,
        sections: sections.enumerated().map {
            Section(heading: $1.0, markdown: $1.1, path: "\(id).md", line: $0 + 2)
        },
        keywords: keywords, questions: questions, next: [], sources: [], path: "\(id).md", line: 1, lines: [:])
}

@Suite("A question finds the guidance that bears on it")
struct RetrieverTests {
    let shop = retriever(
        [
            topic(
                "delivery", title: "Delivery", questions: ["When does my parcel arrive?"], keywords: ["shipping"],
                lead: "Parcels take three days.", sections: [("Abroad", "Customs may hold a parcel back for a week.")]),
            topic(
                "returns", title: "Returns", questions: ["How do I send something back?"], keywords: ["refund"],
                lead: "You have thirty days to return an article.",
                sections: [
                    ("Refunds", "The money comes back by the way it was paid."), ("Damage", "Take a photograph."),
                ]),
            topic("opening", title: "Opening hours", questions: ["When are you open?"], lead: "From nine to five."),
        ], synonyms: [["parcel", "package", "box"]])

    private func first(_ question: String) -> TopicID? { shop.evidence(for: question).matches.first?.topic }

    @Test(
        "By its words, in any form, and by their synonyms",
        arguments: [
            ("parcels", "delivery"), ("Has my PACKAGE arrived?", "delivery"), ("refunding", "returns"),
            ("opening hours", "opening"), ("photograph of damage", "returns"),
        ])
    func finds(question: String, topic: TopicID) {
        #expect(first(question) == topic)
    }

    @Test(
        "Without anything telling in common there is no evidence",
        arguments: [
            "how do I bake bread", "", "?!", "the", "今日の天気", "kernel panic in tokio",
        ])
    func findsNothing(question: String) {
        guard case .insufficient = shop.evidence(for: question) else {
            Issue.record("\(question) was answered with \(shop.evidence(for: question).matches.map(\.topic))")
            return
        }
    }

    @Test("The section that bears on it comes first")
    func sections() throws {
        let match = try #require(shop.evidence(for: "where is the money of my refund").matches.first)
        #expect(match.sections.first?.place == 0)
        let damage = try #require(shop.match("returns", for: shop.query(for: "damage photograph")))
        #expect(damage.sections.map(\.place) == [1])
    }

    @Test(
        "The parts of a score add up to it",
        arguments: [
            "when does my package arrive abroad", "send a damaged article back", "open", "money back by refund",
        ])
    func partsAddUp(question: String) {
        for match in shop.matches(for: shop.query(for: question)) {
            let sum = match.parts.reduce(0) { $0 + Int(($1.score * 1000).rounded()) }
            #expect(sum == Int((match.score * 1000).rounded()))
        }
    }

    @Test("The order of the topics changes nothing, bit for bit")
    func orderOfTopics() {
        let other = retriever(shop.knowledgeBase.topics.reversed(), synonyms: shop.knowledgeBase.synonyms)
        for question in ["parcel", "money back", "when are you open", "days"] {
            let one = shop.matches(for: shop.query(for: question))
            let two = other.matches(for: other.query(for: question))
            #expect(one.map(\.topic) == two.map(\.topic))
            #expect(one.map(\.score.bitPattern) == two.map(\.score.bitPattern))
        }
    }
}
