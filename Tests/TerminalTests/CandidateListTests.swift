import Testing

@testable import Terminal

@Suite struct CandidateListTests {
    private func list(_ texts: [String], width: Int, height: Int = 24) -> [String] {
        CandidateList(texts.map { .init($0) }, width: width, height: height).lines
    }

    @Test func `words stand in columns, read downwards`() {
        #expect(list(["one", "two", "three", "four", "日本"], width: 17) == ["one    four", "two    日本", "three"])
        #expect(list(["one", "two"], width: 5) == ["one", "two"])
    }

    @Test func `titles stand beside`() {
        let candidates: [Completion.Candidate] = [.init("/show", title: "one topic, whole"), .init("/why")]
        #expect(
            CandidateList(candidates, width: 20, height: 24).lines == ["/show  one topic, w…", "/why"])
    }

    @Test func `what does not fit is counted`() {
        #expect(list((1...50).map { "candidate \($0)" }, width: 15, height: 10).last == "… and 44 more")
    }

    @Test func `nothing in it is obeyed`() {
        #expect(list(["a\u{1B}[31m\nb"], width: 40) == ["a␛[31m b"])
    }
}
