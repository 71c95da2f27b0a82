/// Finds the word that was meant where a word is known neither to the guidance nor to English.
///
/// A word as typed is never corrected when it is known, nor when it looks like a name. Among the known words those of
/// the guidance come first, then the common words of English, so that "befor" costs nothing either.
struct Speller: Sendable {
    /// The words of the guidance, as written.
    let vocabulary: WordTable
    /// How often each of them stands there.
    let frequencies: [Int32]

    /// The words of English, for those that the guidance lacks.
    private static let english = WordTable(Set(English.words))

    func knows(_ word: String) -> Bool {
        vocabulary[word] != nil || English.tier(of: Stemmer().baseStem(of: word)) != nil
    }

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

    /// Costs one look at each known word, and a comparison for those that begin with the word's first or second letter
    /// and are about as long.
    private func nearest(to word: String) -> String? {
        let typed = Array(word.utf8)
        guard typed.count >= 4, typed.count <= 24, typed.allSatisfy(Self.isLetter), vocabulary[word] == nil else {
            return nil
        }
        let allowed = Self.allowedErrors(typed.count)
        var best: Candidate?
        // A short word is near to many: only what the guidance speaks of can have been meant ("cron" is not "corn").
        let lists = [(vocabulary, frequencies), (Self.english, [])].prefix(typed.count < 5 ? 1 : 2)
        for (list, frequencies) in lists {
            list.forEach(longAs: typed.count - Int(allowed)...typed.count + Int(allowed)) { bytes, place in
                // Nobody types "v2" for "vs": only words of letters are meant.
                guard bytes.count >= 3, bytes[0] == typed[0] || bytes[0] == typed[1], bytes.allSatisfy(Self.isLetter)
                else { return }
                let word = Array(bytes)
                let errors = Self.errors(typed, word, limit: best?.errors ?? allowed)
                guard errors <= allowed else { return }
                let frequency = frequencies.indices.contains(place) ? frequencies[place] : 0
                let candidate = Candidate(word: word, frequency: frequency, errors: errors)
                if best.map(candidate.isBetter) ?? true { best = candidate }
            }
        }
        return best.map { String(decoding: $0.word, as: UTF8.self) }
    }

    private struct Candidate {
        var word: [UInt8]
        /// 0 for a word of English only.
        var frequency: Int32
        var errors: Double

        func isBetter(than other: Candidate) -> Bool {
            if errors != other.errors { return errors < other.errors }
            if frequency != other.frequency { return frequency > other.frequency }
            return word.lexicographicallyPrecedes(other.word)
        }
    }

    /// In a short word a change makes another word rather than an error.
    private static func allowedErrors(_ length: Int) -> Double { length < 5 ? swap : length < 8 ? 1 : 2 }

    /// What two letters in each other's place cost.
    private static let swap = 0.6

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// Optimal string alignment, in which slips of the finger and of the ear count less than other changes: letters
    /// swapped or doubled, one vowel for another. More than `limit` is not told exactly.
    static func errors(_ typed: [UInt8], _ word: [UInt8], limit: Double) -> Double {
        var before = [Double](repeating: 0, count: word.count + 1)
        var previous = before
        for j in 0...word.count { previous[j] = Double(j) }
        var current = previous
        var leastBefore = 0.0
        for i in 1...typed.count {
            current[0] = Double(i)
            var least = current[0]
            for j in 1...word.count {
                let (a, b) = (typed[i - 1], word[j - 1])
                var cost = previous[j - 1] + (a == b ? 0 : isVowel(a) && isVowel(b) ? 0.7 : 1)
                let isDoubledHere = i > 1 && typed[i - 2] == a
                let isDoubledThere = j > 1 && word[j - 2] == b
                cost = min(cost, previous[j] + (isDoubledHere ? 0.5 : 1))
                cost = min(cost, current[j - 1] + (isDoubledThere ? 0.5 : isVowel(b) ? 0.8 : 1))
                if i > 1, j > 1, a == word[j - 2], typed[i - 2] == b, a != b {
                    cost = min(cost, before[j - 2] + swap)
                }
                current[j] = cost
                least = min(least, cost)
            }
            // A swap in the next row goes back to the one before this.
            let bound = min(least, leastBefore + swap)
            if bound > limit { return bound }
            leastBefore = least
            (before, previous, current) = (previous, current, before)
        }
        return previous[word.count]
    }
}
