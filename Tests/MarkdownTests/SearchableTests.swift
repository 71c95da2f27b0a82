import Markdown
import Testing

@Suite("Markdown as it is looked through, and the links of wikis")
struct SearchableTests {
    @Test(
        "Addresses, tags and templates are no words, and code says each of its words once",
        arguments: [
            ("Plain prose, *with* marks.", "Plain prose, *with* marks."),
            ("See [the guide](https://example.org/x).", "See [the guide ."),
            ("See https://example.org/x now", "See https now"), ("<div class=\"big\">text</div>", "text"),
            ("a < b", "a < b"), ("{{< ref \"x\" >}} text", "} text"), ("[x]: http://example.org", "[x"),
            ("```swift\nlet tea = tea\nlet café\n```\nafter", "let tea café after"),
            ("~~~\nx\n```\nx y\n~~~\nx", "x y x"), ("open [text](no end", "open [text](no end"),
        ])
    func searchable(text: String, words: String) {
        let found = text.searchable.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(found == words)
    }

    @Test("[[Page]], [[Page|name]] and ![[picture]] are links; conditions of a shell and code are not")
    func wikiLinks() {
        #expect(Document(parsing: "See [[Start here|the start]] and [[Tags]].").plainText == "See the start and Tags.")
        #expect(Document(parsing: "[[A#part]] x").links.map(\.destination) == ["A#part"])
        #expect(Document(parsing: "if [[ -f x ]] then `[[B]]`").links.isEmpty)
        #expect(Document(parsing: "![[cat.png]]").links.isEmpty)
        #expect(Document(parsing: "[[open and *more*").plainText == "[[open and more")
    }

    @Test("Links are found wherever they stand, with their text")
    func links() {
        let text = "# [A](a)\n\n- [B](b)\n\n> **[C](c)**\n\n| x |\n|---|\n| [D](d) |\n\n`[E](e)` ![F](f)"
        #expect(Document(parsing: text).links.map(\.text) == ["A", "B", "C", "D"])
    }
}
