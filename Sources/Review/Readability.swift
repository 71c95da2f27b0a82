import Markdown

/// How hard a text is to read: the Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, "Derivation of
/// New Readability Formulas", 1975), 0.39 words a sentence + 11.8 syllables a word − 15.59.
///
/// For English; an item of a list counts as a sentence, and syllables are estimated by groups of vowels.
struct Readability {
    /// School years of the United States: 8 is plain English, 12 and above is hard work.
    let grade: Double
    /// The words with the most syllables, as examples; five at most.
    let longestWords: [String]

    /// From texts in Markdown. Code is not read.
    init(of texts: [String]) {
        var sentences = 0
        var words: [String] = []
        for text in texts {
            for line in Document(parsing: text).withoutCode.plainText.split(separator: "\n") {
                let found = line.split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter {
                    $0.contains(where: \.isLetter)
                }
                guard !found.isEmpty else { continue }
                words += found.map { $0.lowercased() }
                sentences += max(1, Self.ends(in: line))
            }
        }
        let counts = words.map(Self.syllables)
        grade =
            words.isEmpty
            ? 0
            : 0.39 * Double(words.count) / Double(max(sentences, 1))
                + 11.8 * Double(counts.reduce(0, +)) / Double(words.count) - 15.59
        let ranked = Set(words).map { (word: $0, count: Self.syllables(in: $0)) }
            .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
        longestWords = ranked.prefix(5).map(\.word)
    }

    /// How many sentences or clauses end in a line: full stops and the like before a space or at its end.
    private static func ends(in line: Substring) -> Int {
        let characters = Array(line)
        return characters.indices.count { place in
            ".?!:;".contains(characters[place])
                && (place + 1 == characters.count || characters[place + 1].isWhitespace)
        }
    }

    static func syllables(in word: String) -> Int {
        var count = 0
        var wasVowel = false
        for letter in word {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
        return max(count, 1)
    }
}

extension Document {
    fileprivate var withoutCode: Document {
        Document(
            blocks.filter { block in
                if case .code = block.content { false } else { true }
            })
    }
}
