import Knowledge

/// Finds the word that was meant where a word is known neither to the guidance nor to English.
///
/// A word as typed is never corrected when it is known, nor when it looks like a name. Among the known words those of
/// the guidance come first, then the common words of English, so that "befor" costs nothing either.
struct Speller: Sendable {
    /// The words of the guidance, as written.
    let vocabulary: WordTable
    /// How often each of them stands there.
    let frequencies: Column<UInt32>

    /// The words of English, for those that the guidance lacks.
    private static let english = WordTable(Set(English.words))

    func knows(_ word: String) -> Bool {
        vocabulary[word] != nil || English.tier(of: Stemmer().baseStem(of: word)) != nil
    }

    /// How often a word stands in the guidance, as written.
    func frequency(of word: String) -> UInt32 { vocabulary[word].map { frequencies[$0] } ?? 0 }

    /// The word that was probably meant, nil when none is near enough: the nearest known one, or that of the word
    /// without its ending ("droping" is `drop`).
    func correction(of word: String) -> String? {
        if let nearest = nearest(to: word) { return nearest == word ? nil : nearest }
        for ending in ["ing", "ed", "s", "er"] where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 4
        {
            let base = String(word.dropLast(ending.count))
            if let found = knows(base) ? base : nearest(to: base) { return found }
        }
        return nil
    }

    /// Costs the beginnings of words that the typed one may still become, not the size of the vocabulary.
    private func nearest(to word: String) -> String? {
        let typed = Array(word.utf8)
        guard typed.count >= 4, typed.count <= 24, typed.allSatisfy(SpellingWalk.isLetter), vocabulary[word] == nil
        else {
            return nil
        }
        let allowed = Self.allowedErrors(typed.count)
        var best: Candidate?
        // A short word is near to many: only what the guidance speaks of can have been meant ("cron" is not "corn").
        let lists = [(vocabulary, frequencies), (Self.english, Column<UInt32>([]))].prefix(typed.count < 5 ? 1 : 2)
        for (list, frequencies) in lists {
            var walk = SpellingWalk(typed, through: list)
            walk.run(allowed: allowed) { place, errors in
                let candidate = Candidate(word: list.word(at: place), frequency: frequencies[place], errors: errors)
                if best.map(candidate.isBetter) ?? true { best = candidate }
                return best?.errors ?? allowed
            }
        }
        return best?.word
    }

    private struct Candidate {
        var word: String
        /// 0 for a word of English only.
        var frequency: UInt32
        var errors: Double

        func isBetter(than other: Candidate) -> Bool {
            if errors != other.errors { return errors < other.errors }
            if frequency != other.frequency { return frequency > other.frequency }
            return word.utf8.lexicographicallyPrecedes(other.word.utf8)
        }
    }

    /// In a short word a change makes another word rather than an error.
    private static func allowedErrors(_ length: Int) -> Double {
        length < 5 ? SpellingWalk.swap : length < 8 ? 1 : 2
    }
}
