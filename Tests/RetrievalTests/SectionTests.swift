import Knowledge
import Retrieval
import Testing

/// A manual that nobody prepared: one long page of settings, and short pages with telling titles.
private func manual(questions: String = "") throws -> Retriever {
    let filler = (1...30).map { "Plain filler sentence number \($0)." }.joined(separator: " ")
    let settings = ["timeout", "collectCoverage [boolean]", "retryLimit", "colour"].map {
        "### `\($0)`\n\nDefault: none. Decides on it for the whole run, for everything that is started. \(filler)"
    }
    let files = [
        (
            path: "settings.md",
            text: "\(questions)# Settings\n\nAll there are.\n\n## Reference\n\n" + settings.joined(separator: "\n\n")
        ),
        (path: "start.md", text: "# Getting started\n\nCollect the parts and run it.\n\n## Install\n\nCopy the file."),
        (path: "reports.md", text: "# Reports\n\nWhat a run leaves behind.\n\n## Formats\n\nText and pictures."),
    ]
    let (base, _) = try KnowledgeBase.load(from: [.files(name: "manual", files)])
    return Retriever(over: base)
}

@Suite("A long page that nobody prepared answers by its sections")
struct SectionTests {
    @Test("The section that is asked for is the answer, and the parts add up to its score")
    func section() throws {
        let retriever = try manual()
        let match = try #require(retriever.evidence(for: "how do I collect coverage?").matches.first)
        let section = try #require(match.sections.first)
        #expect(match.topic == "settings")
        #expect(
            retriever.knowledgeBase["settings"]?.sections[section.place].breadcrumb
                == "Reference › collectCoverage [boolean]")
        #expect(abs(match.parts.reduce(0) { $0 + $1.score } - match.score) < 0.0005)
        #expect(match.parts.contains { $0.kind == .whole && $0.term == "Reference › collectCoverage [boolean]" })
    }

    @Test("Where an author wrote questions, the topic answers as a whole")
    func prepared() throws {
        let retriever = try manual(questions: "---\nquestions: [What can I set?]\n---\n")
        let match = try #require(
            retriever.matches(for: retriever.query(for: "how do I collect coverage?")).first { $0.topic == "settings" })
        #expect(!match.parts.contains { $0.kind == .whole && $0.term.contains("Reference") })
    }

    @Test("What others call a page finds it, and is told as the reason")
    func anchors() throws {
        let (base, _) = try KnowledgeBase.load(from: [
            .files(
                name: "wiki",
                [
                    (path: "a.md", text: "# Welcome\n\nRead the [boarding rules](b.md) first."),
                    (path: "b.md", text: "# Procedure nine\n\nStand in line."), (path: "c.md", text: "# Food\n\nSoup."),
                ])
        ])
        let retriever = Retriever(over: base)
        let match = try #require(retriever.match("b", for: retriever.query(for: "boarding rules")))
        #expect(match.parts.contains { $0.kind == .whole && $0.term == "boarding rules" })
    }
}
