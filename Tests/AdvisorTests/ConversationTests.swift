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

@Suite("Topics for a stop of each of two tracks")
struct CrossingTests {
    let files = [
        (
            path: "knowledge-base.yml",
            text: """
            ask: "What should I do {}?"
            tracks:
              - name: role
                people: true
                stops:
                  - {topic: role/cook, phrase: as a cook, names: [cook]}
                  - {topic: role/waiter, phrase: as a waiter, names: [waiter]}
              - name: course
                stops:
                  - {topic: course/soup, phrase: at the soup, names: [soup]}
                  - {topic: course/cake, phrase: at the cake, names: [cake]}
            """
        ),
        (path: "role/cook.md", text: "# Cook\n\nStand by the stove."),
        (path: "role/waiter.md", text: "# Waiter\n\nWalk the floor."),
        (path: "course/soup.md", text: "# Soup\n\nThe first course."),
        (path: "course/cake.md", text: "# Cake\n\nThe last course."),
        Self.crossing("soup", "cook", "Taste and salt."), Self.crossing("soup", "waiter", "Carry it level."),
        Self.crossing("cake", "waiter", "Bring small forks."),
    ]

    private static func crossing(_ course: String, _ role: String, _ lead: String) -> (path: String, text: String) {
        (
            path: "course/\(course)/\(role).md",
            text: "---\nfor: [role/\(role), course/\(course)]\n---\n# \(role) at the \(course)\n\n\(lead)"
        )
    }

    private func topics(_ lines: String...) throws -> [String] {
        var talk = try conversation(files)
        return lines.map { talk.reply(to: $0).answers.first?.topic.id.path ?? "nothing" }
    }

    @Test("'and for a waiter?' at the soup is the waiter at the soup")
    func aim() throws {
        let reached = try topics("soup?", "and for a waiter?", "and for a cook?")
        #expect(reached == ["course/soup", "course/soup/waiter", "course/soup/cook"])
    }

    @Test("What comes next is for the same person, where there is such a topic")
    func next() throws {
        #expect(try topics("waiter at the soup", "and after that?") == ["course/soup/waiter", "course/cake/waiter"])
        #expect(try topics("cook at the soup", "and after that?") == ["course/soup/cook", "course/cake"])
    }
}
