import Advisor
import Knowledge
import Markdown
import Retrieval
import Testing

@Suite("Why a reply is what it is")
struct ReasonsTests {
    private let files = [
        (
            path: "tea.md",
            text: "# Green tea\n\nBoil the kettle for tea.\n\n## How long\n\nTea draws for three minutes."
        ),
        (path: "tea/black.md", text: "# Black tea\n\nBoil the kettle."),
        (path: "park.md", text: "# Parking\n\nBehind the house, by the wall."),
    ]

    /// The rows of every table on the page, as text.
    private func rows(after line: String) throws -> (page: Document, rows: [[String]], reply: Reply) {
        let base = try KnowledgeBase.load(from: [.files(name: "guide", files)]).0
        var talk = Conversation(with: Retriever(over: base))
        let reply = talk.reply(to: line)
        let latest = try #require(talk.latest)
        let page = Reasons.page(for: latest.reply, latest.query, talk.retriever)
        let rows = page.blocks.flatMap { block -> [[String]] in
            guard case .table(let table) = block.content else { return [] }
            return table.rows.map { $0.map { Document([Block(.paragraph($0))]).plainText } }
        }
        return (page, rows, reply)
    }

    @Test("The parts add up to the score, each has a bar as long as it counts, and the next best is named")
    func parts() throws {
        let (page, rows, reply) = try rows(after: "how long should green tea draw?")
        let answer = try #require(reply.answers.first)
        #expect(answer.topic.id == "tea")
        let sum = try #require(rows.firstIndex { $0[2].hasPrefix("in all") })
        let parts = rows[..<sum].map { (bar: $0[0], score: Double($0[1]) ?? -1) }
        #expect(parts.count > 1 && rows[sum][1] == decimal(answer.match.score))
        #expect(abs(parts.map(\.score).reduce(0, +) - answer.match.score) < 0.0005)
        let longest = try #require(parts.max { $0.score < $1.score })
        #expect(longest.bar == "████████")
        for (one, other) in zip(parts.sorted { $0.score < $1.score }, parts.sorted { $0.score < $1.score }.dropFirst())
        {
            #expect(one.bar.count <= other.bar.count && !one.bar.isEmpty)
        }
        #expect(rows[(sum + 1)...].contains { $0[2] == "Black tea (tea/black)" })
        #expect(page.plainText.contains("The words I looked for: long, green, tea, draw."))
        #expect(page.plainText.contains("below 19 % I do not give an answer"))
    }

    @Test("Of a question without an answer it says what was missing")
    func unanswered() throws {
        let (page, _, reply) = try rows(after: "how do I bake bread")
        #expect(reply.status == .unanswered)
        #expect(page.plainText.contains("bake (unknown here), bread (unknown here)"))
        #expect(page.plainText.contains("at least 19 % likely right"))
    }

    @Test("A corrected word is told as such")
    func corrected() throws {
        let (page, _, _) = try rows(after: "how do I boil the ketttle for green tea?")
        #expect(page.plainText.contains("I read 'ketttle' as 'kettle'."))
    }

    @Test("The tree of topics hangs each below its parent")
    func tree() throws {
        let base = try KnowledgeBase.load(from: [.files(name: "guide", files)]).0
        #expect(
            Pages.tree(of: base).markdown == """
                # Guidance

                - **park**  Parking
                - **tea**  Green tea
                  - **tea/black**  Black tea

                """)
        #expect(
            Pages.branch(of: base, below: "tea")?.markdown == "# tea  Green tea\n\n- **tea/black**  Black tea\n")
        #expect(Pages.branch(of: base, below: "tea/black")?.markdown == "# tea/black  Black tea\n")
        #expect(Pages.branch(of: base, below: "te") == nil)
    }

    @Test("A folder without a topic of its own has a branch as well")
    func folder() throws {
        let files = ["home/tea", "home/tea/black", "home/inner/cup", "homely"].map { id in
            (path: id + ".md", text: "# \(id.split(separator: "/").last ?? "")\n\nWater and a kettle.\n")
        }
        let base = try KnowledgeBase.load(from: [.files(name: "guide", files)]).0
        #expect(
            Pages.branch(of: base, below: "home")?.markdown == """
                # home

                - **home/inner/cup**  cup
                - **home/tea**  tea
                  - **home/tea/black**  black

                """)
    }
}
