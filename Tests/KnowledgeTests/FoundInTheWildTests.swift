import Knowledge
import Testing

@Suite("Markdown as it is found in the wild")
struct FoundInTheWildTests {
    /// The one topic of a file.
    private func topic(_ text: String, name: String = "page.md") throws -> Topic {
        let (base, problems) = try load([name: text])
        #expect(problems.filter(\.isLoss).isEmpty)
        return try #require(base.topics.first)
    }

    // MARK: Titles

    @Test(
        "The title is the front matter's, the H1, or the file's name",
        arguments: [
            ("---\ntitle: Front\n---\n# Head\n\ntext", "page.md", "Front"),
            ("# Head\n\ntext", "page.md", "Head"), ("Head\n====\n\ntext", "page.md", "Head"),
            ("[![Build](b.svg)](ci)\n<p align=\"center\"><img src=\"x\"></p>\n\n# Head\n\ntext", "page.md", "Head"),
            ("<h1 align=\"center\">Head</h1>\n\ntext", "page.md", "Head"),
            ("# Head {#anchor .class}\n\ntext", "page.md", "Head"),
            ("text", "02-release-day.md", "Release day"), ("text", "2024-05-01-release-day.md", "Release day"),
            ("text", "2-to-3.md", "2 to 3"), ("text", "404.md", "404"), ("text", "guide/index.md", "Guide"),
            ("text", "guide/_index.md", "Guide"), ("text", "README.md", "README"),
        ])
    func titles(text: String, name: String, title: String) throws {
        #expect(try topic(text, name: name).title == title)
    }

    // MARK: Front matter

    @Test("TOML between lines of +++, tables passed over")
    func toml() throws {
        let topic = try topic(
            """
            +++
            title = "Page \\"one\\"" # said so
            date = 2024-05-01T10:00:00Z
            draft = false
            tags = ["alpha", 'beta',
              "gamma"]
            description = \"\"\"
            In a
            sentence.\"\"\"
            [params]
            title = "Not this"
            +++

            Text.
            """)
        #expect(topic.title == "Page \"one\"")
        #expect(topic.keywords == ["alpha", "beta", "gamma"])
        #expect(topic.lead == "In a\nsentence.")
        #expect(topic.sections.map(\.markdown) == ["Text."])
    }

    @Test(
        "TOML that is broken is a problem with its line, and the text is used",
        arguments: [
            ("+++\ntitle = \"open\n+++\nText.", 2), ("+++\na = 1\nb = [1, 2\n+++\nText.", 3),
            ("+++\nword\n+++\nText.", 2),
        ])
    func brokenTOML(text: String, line: Int) throws {
        let (base, problems) = try load(["page.md": text])
        #expect(problems.map(\.code) == ["front-matter"])
        #expect(problems.first?.line == line)
        #expect(problems.first?.message.contains("TOML") == true)
        #expect(base["page"]?.lead == "Text.")
    }

    @Test("Tags, aliases and menu names are keywords; addresses are not, and a comma parts words")
    func keywords() throws {
        let topic = try topic(
            "---\ntags: ['#one', two]\nkeywords: three, four\naliases: [Five, /old/path/]\nsidebar_label: Six\n---\nText."
        )
        #expect(topic.keywords == ["one", "two", "three", "four", "Five", "Six"])
    }

    @Test("A description is the lead, and the first paragraph stays in the text")
    func description() throws {
        let topic = try topic("---\ndescription: All of it.\n---\n# T\n\nFirst.\n\n## Part\n\ntext")
        #expect(topic.lead == "All of it.")
        #expect(topic.sections.map(\.markdown) == ["First.", "text"])
    }

    @Test("A key without a value is no mistake")
    func emptyKeys() throws {
        let (base, problems) = try load(["page.md": "---\ntitle:\ntags:\n---\n# T\n\nText."])
        #expect(problems.isEmpty)
        #expect(base["page"]?.title == "T")
    }

    // MARK: Sections

    private static let words = (1...20).map { "word\($0)" }.joined(separator: " ")

    @Test("An H3 with enough below it is a section of its own, with the way to it and its line")
    func thirdLevel() throws {
        let topic = try topic(
            "# T\n\nLead.\n\n## Install\n\nPick one.\n\n### Linux {#linux}\n\n\(Self.words)\n\n## Use\n\nGo.")
        #expect(topic.sections.map(\.breadcrumb) == ["Install", "Install › Linux", "Use"])
        #expect(topic.sections.map(\.line) == [5, 9, 13])
        #expect(topic.sections.map(\.markdown) == ["Pick one.", Self.words, "Go."])
    }

    @Test("An H3 with a line below it stays where it is")
    func shortThirdLevel() throws {
        let topic = try topic("# T\n\nLead.\n\n## Install\n\n### Linux\n\nRun it.\n\n### Mac\n\nClick it.")
        #expect(topic.sections.map(\.heading) == ["Install"])
        #expect(topic.sections[0].markdown == "### Linux\n\nRun it.\n\n### Mac\n\nClick it.")
    }

    @Test("A heading with nothing below it but sections is no mistake; more than one H1 makes chapters")
    func outline() throws {
        let (base, problems) = try load(["page.md": "# T\n\nLead.\n\n# One\n\n## Two\n\n### Three\n\n\(Self.words)"])
        #expect(problems.isEmpty)
        #expect(base["page"]?.sections.map(\.breadcrumb) == ["One", "One › Two", "One › Two › Three"])
    }

    @Test("A section has the link targets that stand at the end of the page")
    func references() throws {
        let topic = try topic(
            "# T\n\nSee [here].\n\n## Part\n\nAsk [them][x] `[no]`.\n\n## End\n\nBye.\n\n  [here]: a.md\n[x]: b.md")
        #expect(topic.lead == "See [here].\n\n[here]: a.md")
        let other = try self.topic(
            "# T\n\nAs in\n[here]:\n\n[^1]: Once.\n\n## Part\n\nSee [here][^1].\n\n[here]: a.md\n\n## End")
        #expect(other.sections[0].markdown == "See [here][^1].\n\n[here]: a.md")
        #expect(topic.sections[0].markdown == "Ask [them][x] `[no]`.\n\n[x]: b.md")
    }

    // MARK: The habits of site generators

    @Test(
        "Lines that only a generator reads are emptied, boxes become a bold title, lines keep their numbers",
        arguments: [
            ("import A from './a';\nimport B from \"b\";\n\ntext", "\n\n\ntext"),
            ("export const a = 1;\ntext", "\ntext"), ("import {\n  A,\n} from './a';\ntext", "\n\n\ntext"),
            ("<Tabs>\n<TabItem value=\"a\">\ntext\n</TabItem>\n</Tabs>", "\n\ntext\n\n"),
            (":::tip My tip\ntext\n:::", "**My tip**  \ntext\n"), (":::note[Mind]\ntext\n:::", "**Mind**  \ntext\n"),
            ("> [!NOTE]\n> text", "> **Note**  \n> text"), ("> [!info]- Look\n> text", "> **Look**  \n> text"),
            ("!!! note \"Look\"\n\n    text\n\nafter", "**Look**  \n\ntext\n\nafter"),
            ("??? warning\n    a\n    !!! tip\n        b\n", "**Warning**  \na\n**Tip**  \nb\n"),
            ("=== \"Tab\"\n\n    ```sh\n    run\n    ```\nafter", "**Tab**  \n\n```sh\nrun\n```\nafter"),
            ("{{% include \"x.md\" %}}\ntext", "\ntext"), ("{{< img\n  a=1\n>}}\ntext", "\n\n\ntext"),
            ("{{< highlight go >}}\nx := 1\n{{< /highlight >}}\ntext", "```go\nx := 1\n```\ntext"),
            ("{% highlight ruby %}\nputs\n{% endhighlight %}", "```ruby\nputs\n```"),
            ("{: .note }\ntext", "\ntext"), ("{% include a.html %}\ntext", "\ntext"),
            ("<!-- a\nb -->\ntext", "\n\ntext"), ("[TOC]\ntext", "\ntext"),
            ("<script>\nvar a\n</script>\ntext", "\n\n\ntext"),
            ("<div class=\"a\">\n  <p>text</p>\n</div>", "\ntext\n"),
            ("<summary>More</summary>", "**More**  "),
            ("![Cat](a.png){ width=\"300\" } sleeps", "![Cat](a.png) sleeps"),
            ("[go](a.md){ .button #x } or [stay](b.md){:target=\"_blank\"}", "[go](a.md) or [stay](b.md)"),
            (":octicons-file-code-16: `a.yml` is :material-check: there", "`a.yml` is there"),
            // Left alone:
            ("- a\n\n<!-- -->\n\n- b", "- a\n\n<!-- -->\n\n- b"), ("import the data from the old system", nil),
            ("```mdx\nimport A from './a';\n:::tip\n```", nil), ("    <div>code</div>", nil), ("a < b and c > d", nil),
            ("Use {{ name }} here.", nil), ("!!!", nil), ("<kbd>Esc</kbd> leaves", nil), ("[[ -f x ]] is a test", nil),
            ("`f(){ .x }` and (so){x} and :smile: at 10:30:", nil),
        ] as [(String, String?)])
    func dialects(text: String, plain: String?) throws {
        let topic = try topic("# T\n\nLead.\n\n## Part\n\nfirst\n\n\(text)\n\n## Next\n\nx")
        let expected = "first\n\n" + (plain ?? text)
        #expect(topic.sections[0].markdown == expected.trimmedAtEnd)
        #expect(topic.sections[1].line == 10 + text.split(separator: "\n", omittingEmptySubsequences: false).count)
    }

    // MARK: Pages that are in the way

    @Test(
        "Licences, change logs and lists of pages are left out, unless they are all there is",
        arguments: [
            ("LICENSE.md", "# MIT\n\nPermission is hereby granted."), ("docs/changelog.md", "# Changes\n\ntext"),
            (
                "news.md",
                "# News\n\n## [2.0.0] - 2024-05-01\n\na\n\n## v1.2\n\nb\n\n## Version 1.1\n\nc\n\n## 1.0.0\n\nd"
            ),
            ("all.md", "# All\n\n" + (1...12).map { "- [Page \($0)](p\($0).md)" }.joined(separator: "\n")),
            ("guide/_index.md", "---\ntitle: Guide\ndescription: What is in it.\n---\n"),
        ])
    func aside(name: String, text: String) throws {
        #expect(try load([name: text, "tea.md": "# Tea\n\nBoil."]).0.topics.map(\.id) == ["tea"])
        #expect(try load([name: text]).0.topics.count == 1)
    }

    @Test("A page with questions is never in the way, nor is one that has some versions among its headings")
    func notAside() throws {
        let (base, _) = try load([
            "licence.md": "---\nquestions: [May I copy it?]\n---\n# Licence\n\nYes.",
            "upgrade.md": "# Upgrade\n\n## 2.0\n\na\n\n## Before\n\nb\n\n## After\n\nc\n\n## Trouble\n\nd",
        ])
        #expect(base.topics.map(\.id) == ["licence", "upgrade"])
    }

    @Test("A folder's own page is the topic of the folder, above those inside")
    func folderPages() throws {
        let (base, problems) = try load([
            "guide/_index.md": "# Guide\n\na", "guide/README.md": "# Read me\n\nb", "guide/start.md": "# Start\n\nc",
            "index.md": "# Home\n\nd", "use.md": "# Use\n\ne", "use/index.md": "# Inner\n\nf",
        ])
        #expect(problems.isEmpty)
        #expect(base.topics.map(\.id) == ["guide", "guide/README", "guide/start", "index", "use", "use/index"])
        #expect(base.nearestParent(of: "guide/start") == "guide")
        #expect(base["guide"]?.path == "base/guide/_index.md")
    }

    // MARK: Links

    @Test("A page is called what others call it where they link to it, and leads to where it links")
    func anchors() throws {
        let (base, _) = try load([
            "a.md": "# A\n\nSee [the kitchen](rooms/kitchen.md#sink), [here](rooms/bath.md) and [[Bath|the tub]].",
            "b.md": "# B\n\nSee [here](./rooms/kitchen), [The Bath](/rooms/bath/) and [away](https://example.org).",
            "rooms/kitchen.md": "# Room one\n\nUp to [B](../b.md), not [out](../../../x.md).",
            "rooms/bath.md": "# Room two\n\nWater.",
        ])
        #expect(base["rooms/kitchen"]?.anchors == ["the kitchen"])
        #expect(base["rooms/bath"]?.anchors == ["The Bath", "the tub"])
        #expect(base["a"]?.next == ["rooms/kitchen", "rooms/bath"])
        #expect(base["rooms/kitchen"]?.next == ["b"])
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
