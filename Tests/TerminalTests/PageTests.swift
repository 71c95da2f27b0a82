import Markdown
import Terminal
import Testing

/// Whole pages, kept as they look. An escape character stands in the files as `␛`.
@Suite struct PageTests {
    @Test(arguments: [40, 80, 120], [false, true])
    func `a reply`(width: Int, isColored: Bool) throws {
        try check("reply", reply, width: width, isColored: isColored)
    }

    @Test(arguments: [40, 80, 120], [false, true])
    func `every kind of block`(width: Int, isColored: Bool) throws {
        try check("blocks", Document(parsing: everything), width: width, isColored: isColored)
    }

    @Test(arguments: [40, 80])
    func `every kind of block for a voice, or for fingers`(width: Int) throws {
        let text = Page(width: width, isLinear: true).text(of: Document(parsing: everything))
        expectScreen("blocks-\(width)-linear", shows: text)
        let drawn = text.unicodeScalars.filter { (0x2500...0x27BF).contains($0.value) || $0 == "•" }
        #expect(drawn.isEmpty)
    }

    @Test(arguments: [40, 80, 120])
    func `colour says nothing that the text does not`(width: Int) {
        for document in [reply, Document(parsing: everything)] {
            let colored = Page(width: width, theme: .colored).text(of: document)
            #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Page(width: width).text(of: document))
        }
    }

    @Test func `the words of the question are marked in what is said, and nowhere else`() {
        let document = Document(parsing: "# A launch\n\nThe launch, *every launch*: `launch`.\n\n- [launch](l)\n")
        let marked = Document(
            document.blocks.map { block in
                block.marking { text in text.contains("launch") ? [of("launch", in: text)] : [] }
            })
        #expect(marked.markdown == document.markdown && marked.plainText == document.plainText)
        let lines = Page(width: 80, theme: .colored).lines(of: marked)
        #expect(lines[0] == "\u{1B}[1;35mA launch\u{1B}[0m")
        #expect(lines[1].contains("The \u{1B}[4mlaunch\u{1B}[0m, ") && lines[1].contains("\u{1B}[3;4mlaunch"))
        #expect(lines[1].contains("\u{1B}[35m`launch`"))
    }

    private func of(_ word: String, in text: String) -> Range<Int> {
        let range = text.firstRange(of: word) ?? text.startIndex..<text.startIndex
        return text.utf8.distance(
            from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                from: text.startIndex, to: range.upperBound)
    }

    @Test func `a link can be opened, also where it is broken, and ends with its line`() {
        var theme = Theme.colored
        theme.hasLinks = true
        let text = "See [the long list of everything](<https://example.org/a b\u{1B}]>) or [this file](notes.md)."
        let lines = Page(width: 20, theme: theme).lines(of: Document(parsing: text))
        let opened = lines.filter { $0.contains("\u{1B}]8;id=") }
        #expect(opened.count >= 2)
        let targets = Set(lines.joined().matches(of: /\]8;id=([^;]*);([^\u{1B}]+)\u{1B}/).map { $0.output.2 })
        #expect(targets == ["https://example.org/a%20b%1B]"], "\(targets)")
        for line in lines {
            let pieces = line.split(separator: "\u{1B}]8;", omittingEmptySubsequences: false).dropFirst()
            #expect(pieces.isEmpty || pieces.last?.hasPrefix(";\u{1B}\\") == true, "\(line.debugDescription)")
        }
        #expect(Page(width: 20, theme: .colored).text(of: Document(parsing: text)).contains("\u{1B}]") == false)
    }

    @Test func `a link that leads nowhere outside of its folder is shown by its text`() {
        let text =
            "See [this](notes.md#a), [that](/up/), [all](https://example.org), [me](mailto:a@b.c)."
        #expect(
            Page(width: 200, theme: .plain).text(of: Document(parsing: text))
                == "See this, that, all <https://example.org>, me <mailto:a@b.c>.\n")
    }

    @Test func `a tree is drawn with its branches, also where a line is wrapped`() {
        func item(_ text: String, _ below: [List.Item] = []) -> List.Item {
            let line = Block(.paragraph([.text(text)]))
            return List.Item(below.isEmpty ? [line] : [line, Block(.list(List(isTree: true, items: below)))])
        }
        let tree = Document([
            Block(
                .list(
                    List(
                        isTree: true,
                        items: [
                            item("phase", [item("launch of a product", [item("beta")]), item("growth")]),
                            item("stage", [item("cto")]),
                        ])))
        ])
        #expect(
            Page(width: 19).text(of: tree) == """
                ├─ phase
                │  ├─ launch of a
                │  │  product
                │  │  └─ beta
                │  └─ growth
                └─ stage
                   └─ cto

                """)
    }

    @Test func `a table without a header is its rows`() {
        let rows: [[[Inline]]] = [[[.text("one")], [.text("1")]], [[.text("two")], [.text("2")]]]
        let table = Document([Block(.table(Table(alignments: [.left, .right], header: [[], []], rows: rows)))])
        #expect(Page(width: 40).text(of: table) == "one  1\ntwo  2\n")
    }

    @Test(arguments: [1, 2, 3, 5, 8, 13])
    func `a narrow page is drawn all the same`(width: Int) {
        for document in [reply, Document(parsing: everything), Document(parsing: nested)] {
            for line in Page(width: width).lines(of: document) {
                #expect(line.displayWidth <= max(width, 2), "\(line)")
            }
        }
    }

    @Test func `no page is wider than a hundred columns`() {
        let words = String(repeating: "word ", count: 200)
        let widest = Page(width: 500).lines(of: Document(parsing: words)).map(\.displayWidth).max()
        #expect(widest == 99)
    }

    @Test func `no line ends in a space, and colours end where their line ends`() {
        for width in [20, 40, 80] {
            for line in Page(width: width, theme: .colored).lines(of: Document(parsing: everything)) {
                #expect(!line.hasSuffix(" ") && !line.hasSuffix(" \u{1B}[0m"))
                let starts = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst()
                #expect(starts.isEmpty || starts.last?.hasPrefix("0m") == true, "\(line.debugDescription)")
            }
        }
    }

    @Test func `what a document says is never obeyed`() {
        let hostile =
            "# T\u{1B}]0;x\u{7}\n\na\u{1B}[31mb `\u{9B}1m` [\u{202E}x](http://a\u{1B}b)\n\n    \u{8}\u{7F}code\r\n"
        let text = Page(width: 60).text(of: Document(parsing: hostile))
        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) })
        #expect(!text.unicodeScalars.contains("\u{202E}") && text.contains("␛") && text.contains("⟨U+202E⟩"))
    }

    @Test func `an empty document has no lines`() {
        #expect(Page(width: 80).lines(of: Document()).isEmpty)
        #expect(Page(width: 80).text(of: Document(parsing: "\n\n<!-- nothing -->\n")).isEmpty)
    }

    @Test func `code is never lost`() {
        let code = String(repeating: "0123456789", count: 30)
        let lines = Page(width: 40).lines(of: Document(parsing: "```\n\(code)\n```\n"))
        #expect(lines.map { $0.drop { $0 == " " } }.joined() == code)
    }

    // MARK: -

    private func check(_ name: String, _ document: Document, width: Int, isColored: Bool) throws {
        let text = Page(width: width, theme: .colored(isColored)).text(of: document)
        expectScreen("\(name)-\(width)\(isColored ? "-colour" : "")", shows: text)
    }

    private var reply: Document {
        var document = Document(
            parsing: """
                # Product launch

                Make the release an occasion: the people who built it should feel that it matters, and so should those \
                for whom it was built.

                ## Plan the release as an event

                - Choose a day on which nothing else happens.
                - Invite **everyone** who worked on it, those who have moved on as well; `git shortlog` knows their \
                names.
                - Say *why* it exists.

                """)
        document.blocks.append(
            Block(.note([.text("phase/launch › Plan the release as an event · source: 21CTO, a well-kept list")])))
        let next = ["What comes after launch?", "What should a developer do at launch?", "How do I know?"]
        document.blocks.append(Block(.heading(level: 1, [.text("Ask next")])))
        document.blocks.append(
            Block(.list(List(start: 1, items: next.map { .init([Block(.paragraph([.text($0)]))]) }))))
        return document
    }

    private let everything = """
        # Everything *there* is

        A paragraph with *emphasis*, **strong words**, ~~what is gone~~, `code spans`, a [link](https://example.org/a), \
        <https://example.org>, an image ![of a tree](tree.png) and a line break\\
        after which it goes on. 日本語の文章は、単語の間に空白がないので、どこでも改行できます。

        ## Lists

        1. One
        2. Two, which is so long that it has to go on in a second line, and stays behind its number there
           - with a list inside
             1. and one inside of that
        10. Ten

        - [ ] to do
        - [x] done

        * loose

        * items

          with paragraphs

        ### Code and quotes

        ```swift
        let answer = 42\t// the answer to a question that nobody remembers, in a line that is longer than it should be
        \tindented()
        ```

        > A quote, long enough to be wrapped at forty columns at least.
        >
        > > Within a quote.

        ***

        | Phase | Who | Hours |
        |:------|:---:|------:|
        | Planning | **everyone** | 12 |
        | Launch | the people who built it, their friends and whoever else wants to come | 3 |

        | one | two | three | four | five |
        |-----|-----|-------|------|------|
        | a long first cell | a long second cell | a long third cell | a long fourth cell | a long fifth cell |

        <div>
        raw</div>

        # The next page

        Not in a section any more.
        """

    private let nested = "- a\n  - b\n    - c\n      > d\n      > 1. e\n      >    1. f\n\n> > > > quoted 日本 👩‍💻\n"
}
