/// The words and phrases by which an author says what the guidance is not about: "salary", "visa", "who wrote".
///
/// A question may share all its other words with the guidance and still ask for something that no author of it would
/// have written; only the author can know.
struct Outside: Sendable {
    private let phrases: PhraseTree

    init(_ phrases: [String]) {
        var known = Analyzer.KnownWords()
        self.phrases = PhraseTree(phrases.map { (words: known.keys(of: $0), value: 0) })
    }

    /// Those that stand in a question, in order; of two that begin at the same word the longer one.
    func words(in tokens: [Analyzer.Token]) -> [String] {
        let keys = tokens.map { Analyzer.key(word: $0.word, stem: $0.stem) }
        var found: [String] = []
        var start = 0
        while start < keys.count {
            var longest = 0
            phrases.matches(in: keys, from: start) { length, _ in longest = length }
            if longest > 0 { found.append(tokens[start..<(start + longest)].map(\.word).joined(separator: " ")) }
            start += max(longest, 1)
        }
        return found
    }
}
