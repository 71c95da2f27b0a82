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

    private let phrases: PhraseTree<Concept>

    /// `synonyms` are the groups an author wrote; those of everyday English join by themselves.
    init(synonyms: [[String]]) {
        var phrases = PhraseTree<Concept>()
        var known = KnownWords()
        for (number, group) in (synonyms + English.synonyms).enumerated() {
            let concept = Concept(number: number, isEveryday: number >= synonyms.count)
            for member in group {
                phrases.insert(known.keys(of: member), concept)
            }
        }
        self.phrases = phrases
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
        private var forms: [String: (stem: String, key: String, count: Int)] = [:]

        mutating func forms(of word: String) -> (stem: String, key: String) {
            if let place = forms.index(forKey: word) {
                forms.values[place].count += 1
                return (forms.values[place].stem, forms.values[place].key)
            }
            let stem = stemmer.baseStem(of: word)
            let key = Analyzer.key(word: word, stem: stem)
            forms[word] = (stem, key, 1)
            return (stem, key)
        }

        /// The keys of a phrase's words, for a `PhraseTree`.
        mutating func keys(of phrase: String) -> [String] {
            Words.inText(phrase).map { forms(of: $0.text).key }
        }

        /// How often each word was met.
        var counts: [String: Int] { forms.mapValues(\.count) }
    }

    /// The token of another word in the place of one: a correction.
    func token(_ word: String, inPlaceOf token: Token) -> Token {
        Token(word: word, stem: Stemmer().baseStem(of: word), range: token.range, concepts: [])
    }

    /// Finds the groups of synonyms that the words and phrases belong to.
    func addConcepts(to tokens: inout [Token]) {
        addConcepts(to: &tokens, keys: tokens.map { Self.key(word: $0.word, stem: $0.stem) })
    }

    private func addConcepts(to tokens: inout [Token], keys: [String]) {
        for start in keys.indices {
            phrases.matches(in: keys, from: start) { length, concept in
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

/// Phrases by their words, found wherever they begin.
package struct PhraseTree<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var children: [String: Int] = [:]
        var values: [Value] = []
    }
    private var nodes = [Node()]

    package init() {}

    package mutating func insert(_ words: [String], _ value: Value) {
        guard !words.isEmpty else { return }
        var place = 0
        for word in words {
            if let next = nodes[place].children[word] {
                place = next
            } else {
                nodes.append(Node())
                nodes[place].children[word] = nodes.count - 1
                place = nodes.count - 1
            }
        }
        nodes[place].values.append(value)
    }

    /// Calls `found` with the length and value of every phrase that begins at `start`, shorter ones first.
    package func matches(in words: [String], from start: Int, _ found: (Int, Value) -> Void) {
        var place = 0
        for index in start..<words.count {
            guard let next = nodes[place].children[words[index]] else { return }
            place = next
            for value in nodes[place].values { found(index - start + 1, value) }
        }
    }
}
