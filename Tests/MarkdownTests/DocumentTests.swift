import Markdown
import Testing

@Suite("A text becomes a tree, and a tree a text")
struct DocumentTests {
    @Test(
        "What is written is read back the same",
        arguments: [
            "# Launch\n\nMake it an *occasion*, **really**.\n",
            "- one\n- two\n  1. inner\n  2. next\n- [x] done\n- [ ] open\n",
            "1. first\n2. second\n\n   with a paragraph\n",
            "| a | b |\n| :-- | --: |\n| 1 | 2 \\| 3 |\n",
            "> quoted\n>\n> twice\n",
            "```swift\nlet x = `y`\n```\n",
            "A [link](https://example.org/a_b) and `code with `` ticks`.\n",
            "Not a list:\n\n\\- dash\n\n1\\. number\n\n\\# heading\n",
            "Stars \\*stay\\* and under\\_scores too, a \\< b.\n",
            "Title\n=====\n\nline one\\\nline two\n\n---\n",
        ])
    func roundTrip(text: String) {
        let document = Document(parsing: text)
        #expect(Document(parsing: document.markdown) == document)
    }

    @Test("Blocks know the line they stand on")
    func lines() {
        let document = Document(parsing: "# One\n\ntext\n\n## Two\n- a\n")
        #expect(document.blocks.map(\.line) == [1, 3, 5, 6])
    }

    @Test("Plain text has no marks, links by their text, and no HTML")
    func plainText() {
        let text = "# A *b*\n\n[c](d) <b>e</b> `f`\n\n- g\n- h\n\n<div>i</div>\n"
        #expect(Document(parsing: text).plainText == "A b\nc e f\ng\nh")
    }

    @Test("Lists nested a thousand deep are read without harm")
    func deepNesting() {
        let text = String(repeating: "> ", count: 1000) + "end"
        #expect(Document(parsing: text).plainText.contains("end"))
    }

    @Test("Two lists in a row stay two")
    func neighbouringLists() {
        let item = List.Item([Block(.paragraph([.text("a")]))])
        let lists = Document([Block(.list(List(items: [item]))), Block(.list(List(items: [item])))])
        let read = Document(parsing: lists.markdown).blocks.filter {
            if case .list = $0.content { true } else { false }
        }
        #expect(read.count == 2)
    }
}

@Suite("Nothing that a terminal would obey stays in a text")
struct VisibleTests {
    @Test(
        "Control characters become symbols",
        arguments: [
            ("plain, tab\tand newline\n", "plain, tab\tand newline\n"),
            ("\u{1B}[31mred", "␛[31mred"),
            ("bell\u{07} null\u{00} delete\u{7F}", "bell␇ null␀ delete␡"),
            ("return\r", "return␍"),
            ("\u{9B}31m", "⟨U+009B⟩31m"),
            ("abc\u{202E}cba", "abc⟨U+202E⟩cba"),
            ("café 日本 👩‍💻", "café 日本 👩‍💻"),
        ])
    func visible(text: String, shown: String) {
        #expect(text.visible == shown)
    }
}
