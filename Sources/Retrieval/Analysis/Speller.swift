/// Finds the word that was meant where a word is known neither to the guidance nor to English.
///
/// A word as typed is never corrected when it is known, nor when it looks like a name. Among the known words those of
/// the guidance come first, then the common words of English, so that "befor" costs nothing either.
struct Speller: Sendable {
    /// The words of the guidance, as written, and how often.
    let vocabulary: [String: Int]
    private let words: WordList

    init(vocabulary: [String: Int]) {
        self.vocabulary = vocabulary
        words = WordList(vocabulary)
    }

    /// The words of English with a frequency of none, for those that the guidance lacks.
    private static let english = WordList(Dictionary(English.words.map { ($0, 0) }) { first, _ in first })

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
        var best: (entry: Entry, errors: Double)?
        for list in [words, Self.english] {
            list.forEach(like: typed, within: Int(allowed)) { entry in
                let errors = Self.errors(typed, entry.word, limit: best?.errors ?? allowed)
                guard errors <= allowed else { return }
                if let best, !Self.isBetter(entry, errors, than: best) { return }
                best = (entry, errors)
            }
        }
        return best.map { String(decoding: $0.entry.word, as: UTF8.self) }
    }

    /// In a short word a change makes another word rather than an error.
    private static func allowedErrors(_ length: Int) -> Double { length < 5 ? 0.6 : length < 8 ? 1 : 2 }

    private static func isBetter(_ entry: Entry, _ errors: Double, than best: (entry: Entry, errors: Double)) -> Bool {
        if errors != best.errors { return errors < best.errors }
        if entry.frequency != best.entry.frequency { return entry.frequency > best.entry.frequency }
        return entry.word.lexicographicallyPrecedes(best.entry.word)
    }

    fileprivate static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

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
                if i > 1, j > 1, a == word[j - 2], typed[i - 2] == b, a != b { cost = min(cost, before[j - 2] + 0.6) }
                current[j] = cost
                least = min(least, cost)
            }
            if least > limit { return least }
            (before, previous, current) = (previous, current, before)
        }
        return previous[word.count]
    }
}

/// A word and how often the guidance says it; 0 for a word of English only.
private struct Entry {
    var word: [UInt8]
    var frequency: Int
}

/// Words one after the other in one array: cheap to make at every start, and quick to look through.
private struct WordList: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    private var frequencies: [Int32] = []

    init(_ words: [String: Int]) {
        ends.reserveCapacity(words.count)
        frequencies.reserveCapacity(words.count)
        bytes.reserveCapacity(words.count * 8)
        // Nobody types "v2" for "vs": only words of letters are meant.
        for (word, frequency) in words where word.utf8.count >= 3 && word.utf8.allSatisfy(Speller.isLetter) {
            bytes += word.utf8
            ends.append(Int32(bytes.count))
            frequencies.append(Int32(clamping: frequency))
        }
    }

    /// The words that begin with one of the first two letters, and differ in length by `difference` at most.
    func forEach(like typed: [UInt8], within difference: Int, _ body: (Entry) -> Void) {
        var start = 0
        for (place, end) in ends.enumerated() {
            let end = Int(end)
            defer { start = end }
            guard end > start, abs(end - start - typed.count) <= difference,
                bytes[start] == typed[0] || bytes[start] == typed[1]
            else { continue }
            body(Entry(word: Array(bytes[start..<end]), frequency: Int(frequencies[place])))
        }
    }
}
