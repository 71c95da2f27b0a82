import Testing

@testable import Knowledge
@testable import Retrieval

@Suite("Who and where a question is about speaks for one topic and against another")
struct PeopleTests {
    let kitchen: Retriever = {
        var waiter = topic("soup/waiter", title: "Waiter and soup", lead: "Carry it level.")
        var cook = topic("soup/cook", title: "Cook and soup", lead: "Taste it, then salt it; carry nothing.")
        waiter.stops = ["waiter", "soup"]
        cook.stops = ["cook", "soup"]
        var base = KnowledgeBase(topics: [
            topic("waiter", title: "Waiter"), topic("cook", title: "Cook"), topic("soup", title: "Soup"), waiter, cook,
        ])
        base.tracks = [
            Track(
                name: "staff",
                stops: [
                    Track.Stop(topic: "waiter", phrase: "as a waiter", names: ["waiter"]),
                    Track.Stop(topic: "cook", phrase: "as a cook", names: ["cook"]),
                ], isOfPeople: true)
        ]
        base.synonyms = [["pastry cook", "confectioner"]]
        return Retriever(over: base)
    }()

    @Test("A topic for a cook loses where the question is a waiter's")
    func anotherPerson() throws {
        let query = kitchen.query(for: "what does a waiter do with the soup?")
        let match = try #require(kitchen.match("soup/cook", for: query))
        let lost = try #require(match.parts.first { $0.kind == .elsewhere })
        #expect(lost.term == "cook" && lost.score < 0)
        let sum = match.parts.map(\.score).reduce(0, +)
        #expect(abs(sum - match.score) < 0.0005)
        let own = try #require(kitchen.match("soup/waiter", for: query))
        #expect(own.parts.allSatisfy { $0.kind != .elsewhere })
    }

    @Test(
        "Who names both, or nobody, is sent nowhere else",
        arguments: ["cook and waiter: soup?", "who tastes the soup?"])
    func nobodyElse(question: String) throws {
        let match = try #require(kitchen.match("soup/cook", for: kitchen.query(for: question)))
        #expect(match.parts.allSatisfy { $0.kind != .elsewhere })
    }

    @Test("A longer name is somebody else's: a pastry cook is not a cook")
    func longerName() {
        #expect(kitchen.query(for: "what does a cook do?").stops == [1])
        #expect(kitchen.query(for: "what does a pastry cook do?").stops.isEmpty)
        #expect(kitchen.query(for: "what does a pastry cook do?").slots.allSatisfy { !$0.isPerson })
    }
}
