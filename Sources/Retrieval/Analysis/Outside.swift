import Knowledge

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

    /// Those that stand in a question, in order; of two that begin at the same word the longer one. `keys` are those of
    /// the tokens.
    func words(in tokens: [Analyzer.Token], keys: [String]) -> [String] {
        phrases.longest(in: keys).map { found in tokens[found.words].map(\.word).joined(separator: " ") }
    }
}

extension Outside {
    func write(to image: inout ImageWriter) { phrases.write(to: &image) }

    init(from image: inout ImageReader) throws(ImageError) { phrases = try PhraseTree(from: &image) }
}
