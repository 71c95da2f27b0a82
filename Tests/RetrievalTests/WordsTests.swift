import Testing

@testable import Retrieval

@Suite("A text falls into words as people see them")
struct WordsTests {
    @Test(
        "Words",
        arguments: [
            ("What should I do at launch?", ["what", "should", "i", "do", "at", "launch"]),
            ("Café CRÈME naïve", ["cafe", "creme", "naive"]),
            ("don't, the team's, teams'", ["dont", "the", "team", "teams"]),
            ("it’s here", ["it", "here"]),
            ("go-live at 3.5 % or 1,000", ["go", "live", "at", "3.5", "or", "1,000"]),
            ("R&D, Q&A; salt&pepper", ["r&d", "q&a", "salt", "pepper"]),
            ("日本語 と", ["日", "本", "語", "と"]),
            ("Straße ＡＢＣ", ["strasse", "abc"]),
            ("e\u{301}t\u{E9}", ["ete"]),
            ("👩‍💻 ...", []),
            ("", []),
        ])
    func words(text: String, expected: [String]) {
        #expect(Words.inText(text).map(\.text) == expected)
    }

    @Test("Every word knows where it stood")
    func ranges() {
        let text = "Ça va, l'été?"
        for word in Words.inText(text) {
            let original = String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
            #expect(!original.isEmpty && original.allSatisfy { !$0.isWhitespace }, "\(word)")
        }
        #expect(Words.inText(text).map(\.text) == ["ca", "va", "lete"])
    }

    @Test("A word of a million letters is cut")
    func longWord() {
        #expect(Words.inText(String(repeating: "a", count: 1_000_000)).map(\.text.count) == [Words.longest])
    }

    @Test(
        "Stems join the forms of a word",
        arguments: [
            ("launching", "launch"), ("launched", "launch"), ("customers", "custom"), ("planning", "plan"),
        ])
    func stems(word: String, stem: String) {
        #expect(Stemmer().stem(word) == stem)
    }
}

@Suite("Synonyms are concepts beside the words")
struct AnalyzerTests {
    let analyzer = Analyzer(synonyms: [["launch", "go live", "release"], ["developer", "engineer"]])

    /// The author's groups, each by its place; those of everyday English aside.
    private func concepts(_ text: String) -> [[Int]] {
        analyzer.tokens(in: text).map { $0.concepts.filter { !$0.isEveryday }.map(\.number) }
    }

    @Test("A word or a whole phrase carries its group, in any form")
    func phrases() {
        #expect(concepts("we launched") == [[], [0]])
        #expect(concepts("going live") == [[0], [0]])
        #expect(concepts("going home live") == [[], [], []])
    }

    @Test("Words of one stem and another meaning are kept apart")
    func development() {
        #expect(concepts("developers") == [[1]])
        #expect(concepts("development") == [[]])
    }
}
