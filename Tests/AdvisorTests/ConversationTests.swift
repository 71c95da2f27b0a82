import Advisor
import Knowledge
import Markdown
import Retrieval
import Testing

/// A conversation over topics given by their files.
private func conversation(_ files: [(path: String, text: String)]) throws -> Conversation {
    Conversation(with: Retriever(over: try KnowledgeBase.load(from: [.files(name: "guide", files)]).0))
}

@Suite("Two topics that stand equally near")
struct DividedTests {
    let files = [
        (path: "black.md", text: "# Black tea\n\nBoil the kettle for tea of the black kind."),
        (path: "green.md", text: "# Green tea\n\nBoil the kettle for tea of the green kind."),
        (path: "park.md", text: "# Parking\n\nBehind the house, by the wall."),
    ]

    @Test("Both are offered, numbered, and a number chooses")
    func both() throws {
        var talk = try conversation(files)
        let reply = talk.reply(to: "tea")
        #expect(reply.status == .ambiguous)
        #expect(reply.answers.map(\.topic.id) == ["black", "green"])
        #expect(reply.followUps.map(\.topic) == ["black", "green"])
        let chosen = talk.reply(to: "2")
        #expect(chosen.status == .answered && chosen.answers.first?.topic.id == "green")
    }

    @Test("Anything else is a new question")
    func another() throws {
        var talk = try conversation(files)
        _ = talk.reply(to: "tea")
        #expect(talk.reply(to: "where is the parking?").answers.first?.topic.id == "park")
    }
}

@Suite("A conversation is its lines")
struct ReplayTests {
    @Test("The same lines give the same replies")
    func replay() throws {
        let lines = ["what should I do at launch?", "and for a manager?", "1", "tell me more", "how do I bake bread"]
        let retriever = try Shipped.retriever.get()
        let transcripts = (0..<2).map { _ in
            var talk = Conversation(with: retriever)
            return lines.map { talk.reply(to: $0).document.markdown }
        }
        #expect(transcripts[0] == transcripts[1])
    }

    @Test("Starting over forgets the topic")
    func startOver() throws {
        var talk = Conversation(with: try Shipped.retriever.get())
        _ = talk.reply(to: "what should I do at launch?")
        #expect(talk.topic == "phase/launch")
        talk.startOver()
        #expect(talk.topic == nil && talk.followUps.isEmpty)
        #expect(!talk.reply(to: "and for a manager?").usedContext)
    }
}
