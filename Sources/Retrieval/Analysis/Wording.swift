/// The words of an utterance, for those who look at how something was said rather than what it is about.
package struct Wording: Sendable {
    package struct Word: Sendable {
        /// Folded: lower case, no diacritics.
        package var text: String
        /// Equal for two words of the same meaning: "launches" and "launched", not "developer" and "development".
        package var key: String
        /// Whether it is a function word, or one that nearly every question has ("the", "should", "do").
        package var isLight: Bool
    }

    package let words: [Word]

    package init(of text: String) {
        var known = Analyzer.KnownWords()
        words = Words.inText(text).map { word in
            let (stem, key) = known.forms(of: word.text)
            return Word(text: word.text, key: key, isLight: English.isLight(stem))
        }
    }

    package var keys: [String] { words.map(\.key) }
    /// The words joined by single spaces.
    package var folded: String { words.map(\.text).joined(separator: " ") }
}
