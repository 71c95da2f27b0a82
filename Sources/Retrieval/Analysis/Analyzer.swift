import Knowledge

/// From text to tokens: words, stems, and the concepts they belong to. The same for guidance and for questions.
///
/// A concept stands for a group of synonyms. Wherever a member of a group is met, a phrase of several words included,
/// the token carries the concept beside its stem; so "go live" finds "launch" without either being rewritten.
struct Analyzer: Sendable {
    struct Token: Hashable, Sendable {
        var word: String
        var stem: String
        /// UTF-8 offsets into the text.
        var range: Range<Int>
        var concepts: [Concept]
    }

    /// A group of synonyms, by its number.
    struct Concept: Hashable, Comparable, Sendable {
        var number: Int
        /// Everyday words say less about the subject than the groups an author wrote for it.
        var isEveryday: Bool

        static func < (one: Concept, other: Concept) -> Bool { one.number < other.number }
    }

    /// The numbers of the groups that each phrase belongs to.
    let phrases: PhraseTree
    /// The groups of everyday English are numbered after those of the author.
    private let firstEveryday: Int

    /// `synonyms` are the groups an author wrote; those of everyday English join by themselves.
    init(synonyms: [[String]]) {
        var members: [(words: [String], value: Int)] = []
        var known = KnownWords()
        for (number, group) in (synonyms + English.synonyms).enumerated() {
            for member in group { members.append((known.keys(of: member), number)) }
        }
        phrases = PhraseTree(members)
        firstEveryday = synonyms.count
    }

    func tokens(in text: String) -> [Token] {
        var known = KnownWords()
        return tokens(in: text, &known)
    }

    /// The same for many texts in a row: a word that was met before is not analysed again.
    func tokens(in text: String, _ known: inout KnownWords) -> [Token] {
        var tokens: [Token] = []
        var keys: [String] = []
        for word in Words.inText(text) {
            let (stem, key) = known.forms(of: word.text)
            tokens.append(Token(word: word.text, stem: stem, range: word.range, concepts: []))
            keys.append(key)
        }
        addConcepts(to: &tokens, keys: keys)
        return tokens
    }

    /// The words met so far, with their stems and keys.
    struct KnownWords: ~Copyable {
        private let stemmer = Stemmer()
        private var forms: [String: (stem: String, key: String)] = [:]

        mutating func forms(of word: String) -> (stem: String, key: String) {
            if let known = forms[word] { return known }
            let stem = stemmer.baseStem(of: word)
            let key = Analyzer.key(word: word, stem: stem)
            forms[word] = (stem, key)
            return (stem, key)
        }

        /// The keys of a phrase's words, for a `PhraseTree`.
        mutating func keys(of phrase: String) -> [String] {
            Words.inText(phrase).map { forms(of: $0.text).key }
        }
    }

    /// The token of another word in the place of one: a correction.
    func token(_ word: String, inPlaceOf token: Token) -> Token {
        Token(word: word, stem: Stemmer().baseStem(of: word), range: token.range, concepts: [])
    }

    /// Finds the groups of synonyms that the words and phrases belong to.
    func addConcepts(to tokens: inout [Token]) {
        addConcepts(to: &tokens, keys: Self.keys(of: tokens))
    }

    static func keys(of tokens: [Token]) -> [String] { tokens.map { key(word: $0.word, stem: $0.stem) } }

    private func addConcepts(to tokens: inout [Token], keys: [String]) {
        for start in keys.indices {
            phrases.matches(in: keys, from: start) { length, number in
                let concept = Concept(number: number, isEveryday: number >= firstEveryday)
                for index in start..<(start + length) where !tokens[index].concepts.contains(concept) {
                    tokens[index].concepts.append(concept)
                }
            }
        }
    }

    /// What words are compared by where meaning counts: the stem, kept apart by the endings that make another word of
    /// it. "developer" and "development" share a stem and are not the same.
    static func key(word: String, stem: String) -> String {
        var letters = word.utf8[...]
        if letters.last == UInt8(ascii: "s") { letters.removeLast() }
        guard letters.count >= 5 else { return stem }
        for ending in endings
        where letters.count >= ending.count + 3 && letters.suffix(ending.count).elementsEqual(ending) {
            return stem + "+" + String(decoding: ending, as: UTF8.self)
        }
        return stem
    }

    private static let endings = ["er", "or", "ment", "ion", "ive", "ity", "al"].map { Array($0.utf8) }
}

extension Analyzer {
    func write(to image: inout ImageWriter) {
        phrases.write(to: &image)
        image.write([UInt64(firstEveryday)])
    }

    init(from image: inout ImageReader) throws(ImageError) {
        phrases = try PhraseTree(from: &image)
        let numbers: Column<UInt64> = try image.column(of: 1)
        firstEveryday = Int(clamping: numbers[0])
    }
}
