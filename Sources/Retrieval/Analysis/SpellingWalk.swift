/// Walks through the words of a table that a typed word may have been meant for.
///
/// What is measured is optimal string alignment, in which slips of the finger and of the ear count less than other
/// changes: letters swapped or doubled, one vowel for another. The words stand in their order, so that neighbours begin
/// alike: one row of the table of alignments is kept for each letter, words that begin alike share their rows, and where
/// no end can be near enough all words with that beginning are passed over at once. So the table is an automaton, whose
/// states are the rows.
struct SpellingWalk {
    private let typed: [UInt8]
    private let words: WordTable
    /// `rows[letters of the word * width + letters typed]`: the errors between these beginnings.
    private var rows: [Double]
    private let width: Int
    /// The least of each row.
    private var least: [Double]
    /// The word that the rows are of.
    private var letters: [UInt8]
    /// How many of its letters have their row.
    private var depth = 0

    /// Longer words are nobody's typing error.
    private static let longest = 28
    static let swap = 0.6

    init(_ typed: [UInt8], through words: WordTable) {
        self.typed = typed
        self.words = words
        width = typed.count + 1
        rows = [Double](repeating: 0, count: (Self.longest + 1) * width)
        least = [Double](repeating: 0, count: Self.longest + 1)
        letters = [UInt8](repeating: 0, count: Self.longest)
        for place in 0..<width { rows[place] = Double(place) }
    }

    /// Calls `found` with the place of every word of three letters or more that begins with the first or second letter
    /// typed, is about as long, and has no more than `allowed` errors; it returns how many may be had from then on.
    mutating func run(allowed: Double, _ found: (_ place: Int, _ errors: Double) -> Double) {
        var allowed = allowed
        let lengths = max(typed.count - Int(allowed), 3)...min(typed.count + Int(allowed), Self.longest)
        for first in typed[0] == typed[1] ? [typed[0]] : [typed[0], typed[1]] {
            depth = 0
            var place = words.firstPlace { ($0.first ?? 0) >= first }
            while place < words.count {
                let (isOver, passed, length) = words.withBytes(at: place) { word in
                    word.first == first ? align(word, lengths.upperBound, allowed) : (true, nil, 0)
                }
                if isOver { break }
                if let passed {
                    place = afterAll(beginningLike: place, passed)
                    continue
                }
                if lengths.contains(length), rows[length * width + typed.count] <= allowed {
                    allowed = found(place, rows[length * width + typed.count])
                }
                place += 1
            }
        }
    }

    /// Fills the rows of a word's letters, keeping those that it shares with the word before. `passed` is how many letters
    /// suffice to see that no word with this beginning is near enough.
    private mutating func align(
        _ word: UnsafeBufferPointer<UInt8>, _ longest: Int, _ allowed: Double
    ) -> (isOver: Bool, passed: Int?, length: Int) {
        var shared = 0
        while shared < min(depth, word.count), letters[shared] == word[shared] { shared += 1 }
        depth = shared
        while depth < word.count {
            // Longer ones do not count, and nobody types "v2" for "vs": only words of letters are meant.
            guard depth < longest, Self.isLetter(word[depth]) else { return (false, depth + 1, word.count) }
            letters[depth] = word[depth]
            depth += 1
            addRow()
            // Two letters that were swapped step over a row.
            if least[depth] > allowed, least[depth - 1] + Self.swap > allowed { return (false, depth, word.count) }
        }
        return (false, nil, word.count)
    }

    private mutating func addRow() {
        let (row, before) = (depth * width, (depth - 1) * width)
        let there = letters[depth - 1]
        let isDoubledThere = depth > 1 && letters[depth - 2] == there
        let missing = isDoubledThere ? 0.5 : Self.isVowel(there) ? 0.8 : 1
        rows[row] = Double(depth)
        var least = rows[row]
        for place in 1..<width {
            let here = typed[place - 1]
            var cost = rows[before + place - 1]
            if here != there { cost += Self.isVowel(here) && Self.isVowel(there) ? 0.7 : 1 }
            cost = min(cost, rows[row + place - 1] + (place > 1 && typed[place - 2] == here ? 0.5 : 1))
            cost = min(cost, rows[before + place] + missing)
            if place > 1, depth > 1, here == letters[depth - 2], typed[place - 2] == there, here != there {
                cost = min(cost, rows[before - width + place - 2] + Self.swap)
            }
            rows[row + place] = cost
            least = min(least, cost)
        }
        self.least[depth] = least
    }

    /// The first word after `place` that does not begin with the same letters, found in steps that double.
    private func afterAll(beginningLike place: Int, _ count: Int) -> Int {
        words.withBytes(at: place) { word in
            let beginning = UnsafeBufferPointer(rebasing: word.prefix(count))
            func isBeyond(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
                WordTable.compare(UnsafeBufferPointer(rebasing: other.prefix(beginning.count)), beginning) > 0
            }
            var (low, step) = (place + 1, 1)
            while low + step < words.count, !words.withBytes(at: low + step, isBeyond) {
                low += step
                step *= 2
            }
            return words.firstPlace(in: low..<min(low + step, words.count), where: isBeyond)
        }
    }

    /// The errors between two words.
    static func errors(_ typed: [UInt8], _ word: [UInt8]) -> Double {
        var walk = SpellingWalk(typed, through: WordTable([]))
        for letter in word.prefix(longest) {
            walk.letters[walk.depth] = letter
            walk.depth += 1
            walk.addRow()
        }
        return walk.rows[walk.depth * walk.width + typed.count]
    }

    static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }
}
