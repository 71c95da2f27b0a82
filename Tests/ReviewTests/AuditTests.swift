import Knowledge
import Retrieval
import Testing

@testable import Review

@Suite("What an author should know")
struct AuditTests {
    /// What the check says of these files, with the code of each.
    private func said(of files: (path: String, text: String)...) throws -> [String] {
        let (base, _) = try KnowledgeBase.load(from: [.files(name: "guide", files)])
        return Audit.problems(of: Retriever(over: base), manifestPath: "guide/knowledge-base.yml")
            .map { "\($0) [\($0.code)]" }
    }

    @Test("Nothing, of a good knowledge base")
    func good() throws {
        let problems = try said(
            of: (path: "tea.md", text: "---\nquestions: [How do I brew tea?]\n---\n# Brewing tea\n\nBoil water."),
            (path: "parking.md", text: "---\nquestions: [Where do I park?]\n---\n# Parking\n\nBehind the house."))
        #expect(problems.isEmpty)
    }

    @Test("A question that two topics claim is reported where it stands")
    func shared() throws {
        let problems = try said(
            of: (path: "brewing.md", text: "---\nquestions: [How do I brew tea?]\n---\n# Brewing tea\n\nBoil it."),
            (
                path: "parking.md",
                text: "---\nquestions:\n  - Where do I park?\n  - How do I brew tea?\n---\n# Parking\n\nBehind."
            ))
        #expect(
            problems == [
                "guide/parking.md:4: 'How do I brew tea?' is asked by guide/brewing.md as well [shared-question]"
            ])
    }

    @Test("Two questions that differ in little more than small words are reported once")
    func similar() throws {
        let problems = try said(
            of: (path: "a.md", text: "---\nquestions: [How do I brew strong black tea?]\n---\n# Brewing\n\nBoil it."),
            (
                path: "b.md",
                text:
                    "---\nquestions: [Where do I buy a kettle?, Brewing the strong black tea]\n---\n# Shop\n\nBuy a kettle."
            ))
        #expect(
            problems == [
                "guide/b.md:2: 'Brewing the strong black tea' is nearly 'How do I brew strong black tea?' of 'a'; "
                    + "which of the two should answer? [similar-question]"
            ])
    }

    @Test("A prompt that leads elsewhere, and a topic that none of its questions reaches")
    func stray() throws {
        let problems = try said(
            of: (path: "tea.md", text: "---\nquestions: [How do I brew tea?]\n---\n# Brewing tea\n\nBoil it."),
            (path: "wall.md", text: "---\nquestions: [Brewing of tea?, xyzzy]\n---\n# Wall\n\nBehind."))
        #expect(
            problems.contains(
                "guide/wall.md:2: 'Brewing of tea?' reaches 'tea' instead of this topic [stray-prompt]"))
        let unreached = try said(
            of: (path: "tea.md", text: "---\nquestions: [How do I brew tea?]\n---\n# Brewing tea\n\nBoil it."),
            (path: "wall.md", text: "---\nquestions: [the]\n---\n# Wall\n\nBehind."))
        #expect(
            unreached == [
                "guide/wall.md:2: 'the' finds no answer [stray-prompt]",
                "guide/wall.md:2: none of its questions reaches this topic [unreached]",
            ])
    }

    @Test("A title or keyword that two topics claim")
    func names() throws {
        let problems = try said(
            of: (path: "a.md", text: "---\nkeywords: [Kettle]\n---\n# Tea\n\nBoil it."),
            (path: "b.md", text: "---\nkeywords: [kettles, kettle]\n---\n# Tea\n\nBuy it."))
        #expect(
            problems == [
                "guide/b.md:4: 'Tea' is the title of guide/a.md as well [shared-title]",
                "guide/b.md:2: the keyword 'kettle' is claimed by guide/a.md as well [shared-keyword]",
            ])
    }

    @Test("Sources and a reading level are asked for where the author did")
    func style() throws {
        let hard = "Organisational considerations necessitate deliberate prioritisation of interdependent initiatives."
        let manifest = (path: "knowledge-base.yml", text: "grade: 10\nsources: {book: A book}")
        let topic = (path: "a.md", text: "# Tea\n\n\(hard)")
        let problems = try said(of: manifest, topic)
        #expect(problems.count == 2)
        #expect(problems[0] == "guide/a.md:1: names no sources [no-sources]")
        #expect(problems[1].hasPrefix("guide/a.md:1: reads at grade ") && problems[1].contains("considerations"))
        #expect(try said(of: topic).isEmpty)
    }

    @Test("Plain words in short sentences read easily, whatever the length of the list")
    func grade() {
        let plain = Readability(of: ["Boil the pot.\n\n- Take two cups\n- Wait a while\n- Drink it hot"])
        #expect(plain.grade < 3)
        let code = Readability(of: ["Boil it.\n\n```\norganisational interdependencies\n```"])
        #expect(code.longestWords == ["boil", "it"])
    }

    @Test(
        "Syllables are groups of vowels, without a silent e",
        arguments: [
            ("tea", 1), ("kettle", 2), ("make", 1), ("organisation", 5), ("rhythm", 1), ("the", 1), ("idea", 2),
        ])
    func syllables(word: String, count: Int) {
        #expect(Readability.syllables(in: word) == count)
    }
}
