import Knowledge
import Testing

@Suite("A file is a topic")
struct TopicTests {
    @Test("Front matter, title, lead and sections are read, with their lines")
    func everything() throws {
        let (base, problems) = try load([
            "phase/launch.md": """
            ---
            title: Product launch
            keywords: [launch, "go live"]
            questions:
              - What should I do at launch?
            next: [phase/launch]
            sources: [21cto]
            ---
            # Product launch

            Make it an
            occasion.

            ## Plan it

            1. One

            ## Enjoy it
            Two
            """
        ])
        #expect(problems.isEmpty)
        let topic = try #require(base["phase/launch"])
        #expect(topic.title == "Product launch")
        #expect(topic.line == 9)
        #expect(topic.lead == "Make it an\noccasion.")
        #expect(topic.keywords == ["launch", "go live"])
        #expect(topic.prompt == "What should I do at launch?")
        #expect(topic.sections.map(\.heading) == ["Plan it", "Enjoy it"])
        #expect(topic.sections.map(\.line) == [14, 18])
        #expect(topic.sections.map(\.markdown) == ["1. One", "Two"])
        #expect(topic.sections[0].path == "base/phase/launch.md")
    }

    @Test("'for' says which stops a topic is for, and a stop that no track has is reported")
    func stops() throws {
        let (base, problems) = try load([
            "knowledge-base.yml": "tracks: {role: [cook], course: [soup]}",
            "cook.md": "# Cook\n\nStove.", "soup.md": "# Soup\n\nFirst.",
            "soup/cook.md": "---\nfor: [cook, soup]\n---\n# Cook at the soup\n\nSalt.",
            "soup/guest.md": "---\nfor: [guest]\n---\n# Guest\n\nEat.",
        ])
        #expect(base["soup/cook"]?.stops == ["cook", "soup"])
        #expect(
            problems.map(\.description) == [
                "base/soup/guest.md:2: 'for' names 'guest', which is no stop of a track in knowledge-base.yml"
            ])
    }

    @Test("Without front matter or heading the file's name is the title")
    func nothingButText() throws {
        let (base, _) = try load(["notes/release-day.md": "Just do it.\n\nMore words."])
        let topic = try #require(base["notes/release-day"])
        #expect(topic.title == "Release day")
        #expect(topic.lead == "Just do it.")
        #expect(topic.sections.map(\.markdown) == ["More words."])
        #expect(topic.sections.map(\.line) == [1])
    }

    @Test("Byte order mark, CRLF and setext headings are read as if they were not there")
    func foreignHabits() throws {
        let (base, problems) = try load([
            "a.md": "\u{FEFF}---\r\ntitle: T\r\n---\r\nLead.\r\n\r\nPart\r\n----\r\ntext\r\n"
        ])
        #expect(problems.isEmpty)
        #expect(base["a"]?.sections.map(\.heading) == ["Part"])
        #expect(base["a"]?.sections.map(\.line) == [6])
        #expect(base["a"]?.sections.map(\.markdown) == ["text"])
    }
}

@Suite("One bad file never disables the rest")
struct ProblemTests {
    @Test(
        "Each problem names its place",
        arguments: [
            ("---\ntitle: [unclosed\n---\n# A\ntext", "base/bad.md:3: ", "front-matter"),
            ("---\ntitle: T\nno end", "base/bad.md:1: ", "front-matter-unterminated"),
            ("---\ntitle: [a, b]\n---\ntext", "base/bad.md:2: ", "wrong-type"),
            ("---\nnext: [nowhere]\n---\ntext", "base/bad.md:2: ", "unknown-topic"),
            ("# A\n\nlead\n\n## Empty\n\n## Full\n\ntext", "base/bad.md:5: ", "empty-section"),
            ("", "base/bad.md: ", "empty-topic"),
        ])
    func badFiles(text: String, place: String, code: String) throws {
        let (base, problems) = try load(["bad.md": text, "good.md": "# Good\n\nStill here."])
        #expect(base["good"]?.lead == "Still here.")
        #expect(problems.map(\.code) == [code])
        #expect(problems.first?.description.hasPrefix(place) == true, "\(problems)")
    }

    @Test("A front matter that is no YAML is left out, and the text is used")
    func textIsKept() throws {
        let (base, _) = try load(["bad.md": "---\ntitle: [unclosed\n---\n# Title\n\nThe lead."])
        #expect(base["bad"]?.title == "Title")
        #expect(base["bad"]?.lead == "The lead.")
    }

    @Test("A folder that does not exist, or has nothing in it, is an error that names it")
    func nothingThere() {
        #expect(throws: LoadError.missing(path: "/nonexistent/kb", reason: "no such file or directory")) {
            try KnowledgeBase.load(from: [.folder("/nonexistent/kb")])
        }
        #expect(throws: LoadError.noTopics(paths: ["base"])) { try load([:]) }
    }
}

@Suite("Several knowledge bases become one")
struct MergingTests {
    let first = ["a.md": "# A\n\nold", "b.md": "# B\n\nlead\n\n## Part\n\ntext"]

    @Test("A later one replaces a topic of the same id")
    func replacing() throws {
        let (base, problems) = try load(first, and: ["a.md": "# New A\n\nnew"])
        #expect(problems.isEmpty)
        #expect(base["a"]?.lead == "new")
        #expect(base["a"]?.path == "later/a.md")
        #expect(base["b"]?.lead == "lead")
    }

    @Test("A file named .append.md adds sections, cited from where they stand")
    func appending() throws {
        let (base, problems) = try load(first, and: ["b.append.md": "## Ours\n\nmore"])
        #expect(problems.isEmpty)
        #expect(base["b"]?.sections.map(\.heading) == ["Part", "Ours"])
        #expect(base["b"]?.sections.last?.path == "later/b.append.md")
        #expect(base["b"]?.sections.last?.line == 1)
    }

    @Test("Adding to nothing is a problem")
    func appendingToNothing() throws {
        let (_, problems) = try load(first, and: ["c.append.md": "## Ours\n\nmore"])
        #expect(problems.map(\.code) == ["nothing-to-append-to"])
    }
}

@Suite("knowledge-base.yml holds what concerns the whole")
struct ManifestTests {
    @Test("Title, sources, synonyms and tracks are read; stops are called by name, or by their topic's")
    func everything() throws {
        let (base, problems) = try load([
            "knowledge-base.yml": """
            title: Guide
            welcome: [What is A?]
            sources: {x: "A book (2001)"}
            synonyms:
              - [launch, go live]
            tracks:
              - name: phase
                stops:
                  - {topic: a, phrase: at A, names: [alpha, first thing]}
                  - b
            """, "a.md": "# A\n\ntext", "b.md": "# Bee\n\ntext",
        ])
        #expect(problems.isEmpty)
        #expect(base.title == "Guide")
        #expect(base.sources == ["x": "A book (2001)"])
        #expect(base.synonyms == [["launch", "go live"]])
        #expect(base.tracks.first?.stops.map(\.names) == [["alpha", "first thing"], ["Bee", "b"]])
    }

    @Test("A track may be written as a name and its topics")
    func shortTracks() throws {
        let (base, _) = try load(["knowledge-base.yml": "tracks:\n  phase: [a, b]", "a.md": "a", "b.md": "b"])
        #expect(base.tracks.map(\.name) == ["phase"])
        #expect(base.tracks.first?.stops.map(\.topic) == ["a", "b"])
    }

    @Test("What cannot be used is reported with its line")
    func mistakes() throws {
        let (base, problems) = try load([
            "knowledge-base.yml": "title: T\nsynonyms:\n  - lonely\ntracks:\n  - name: t\n    stops: [nowhere]\n",
            "a.md": "a",
        ])
        #expect(base.title == "T")
        #expect(problems.map(\.code) == ["wrong-type", "unknown-topic"])
        #expect(problems.first?.line == 3)
    }
}

@Suite("Topics form a tree")
struct TreeTests {
    @Test("A folder without a file of its own is passed over")
    func parents() throws {
        let (base, _) = try load(["a.md": "a", "a/b/c.md": "c", "x/y.md": "y"])
        #expect(base.children(of: nil).map(\.id) == ["a", "x/y"])
        #expect(base.children(of: "a").map(\.id) == ["a/b/c"])
        #expect(base.nearestParent(of: "a/b/c") == "a")
        #expect(TopicID("a/b").isWithin("a") && !TopicID("ab").isWithin("a"))
    }
}
