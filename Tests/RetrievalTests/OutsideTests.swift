import Testing

@testable import Knowledge
@testable import Retrieval

@Suite("An author says what the guidance is not about")
struct OutsideTests {
    private func answers(_ question: String, outside: [String]) -> Bool {
        var base = KnowledgeBase(topics: [
            topic("lead", title: "Choosing a team lead", questions: ["How do I choose a team lead?"], lead: "Try it."),
            topic("tea", title: "Brewing tea", questions: ["How do I brew tea?"], lead: "Boil it."),
        ])
        base.outside = outside
        guard case .insufficient = Retriever(over: base).evidence(for: question) else { return true }
        return false
    }

    @Test("A word of the list speaks against an answer, in any form")
    func word() {
        #expect(answers("Is a lead taxed?", outside: []))
        #expect(!answers("Is a lead taxed?", outside: ["tax"]))
        #expect(!answers("What taxes does a lead pay?", outside: ["tax"]))
    }

    @Test("A phrase counts as a whole only")
    func phrase() {
        #expect(!answers("Who wrote the lead?", outside: ["who wrote"]))
        #expect(answers("Who chooses the team lead that wrote?", outside: ["who wrote"]))
    }

    @Test("A question that is asked in just these words is answered all the same")
    func soft() {
        #expect(answers("How do I choose a team lead?", outside: ["team lead"]))
    }

    @Test("The reasons name it")
    func reasons() {
        var base = KnowledgeBase(topics: [topic("tea", title: "Tea", lead: "Boil it.")])
        base.outside = ["by law"]
        #expect(
            Retriever(over: base).query(for: "tea by law?").summary
                == "tea, law (unknown here), by law (outside of the subject)")
    }
}
