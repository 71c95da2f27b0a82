/// What is known of English itself, whatever the guidance is about. The word lists stand beside this file.
enum English {
    /// How common a word is, by its stem: 1 for function words ("the") to 5 for newspaper vocabulary; nil for the rest.
    /// A number says how much, hardly ever what about.
    static func tier(of stem: String) -> Int? {
        common.tiers[stem] ?? (stem.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? 2 : nil)
    }

    /// Whether it is a function word, or one that nearly every question has ("should", "need").
    static func isLight(_ stem: String) -> Bool { (tier(of: stem) ?? .max) <= 2 }

    /// How much a word can say about the subject of a question at all: 0 nothing, 1 all that it may.
    static func weight(of stem: String) -> Double {
        questionWords.contains(stem) ? Weights.questionWord : Weights.weight(ofTier: tier(of: stem))
    }

    /// Whether it asks when, where or why tells two questions about one thing apart.
    private static let questionWords: Set<String> = ["what", "which", "who", "how", "when", "where", "whi"]

    /// The stem of the base form: that of `buy` for `bought`, of `color` for `colour`; the stem itself for most.
    static func base(of stem: String) -> String { bases[stem] ?? stem }

    /// The common words as they are written, without repetition.
    static var words: [String] { common.words }

    /// Groups of everyday words and phrases that mean the same.
    static let synonyms: [[String]] = lines(of: everydaySynonyms).map { line in
        split(Array(line.utf8), at: UInt8(ascii: "|")).map { pieces(of: $0).joined(separator: " ") }
    }

    /// Tiers by stem; of two words with one stem the more common counts.
    private static let common: (tiers: [String: Int], words: [String]) = {
        let stemmer = Stemmer()
        var tiers: [String: Int] = [:]
        var words: [String] = []
        var tier = 0
        tiers.reserveCapacity(8192)
        for line in lines(of: commonWords) {
            if line.hasPrefix("#") {
                tier = Int(line.dropFirst(2)) ?? tier + 1
                continue
            }
            for word in pieces(of: line) {
                words.append(word)
                let stem = stemmer.baseStem(of: word)
                if tiers[stem] == nil { tiers[stem] = tier }
            }
        }
        return (tiers, words)
    }()

    private static let bases: [String: String] = {
        let stemmer = Stemmer()
        var bases: [String: String] = [:]
        for line in lines(of: irregularForms) + lines(of: spellings) {
            let forms = pieces(of: line).map { stemmer.stem($0) }
            guard let first = forms.first else { continue }
            let base = bases[first] ?? first
            for form in forms.dropFirst() where form != base && bases[form] == nil { bases[form] = base }
        }
        return bases
    }()

    // By bytes, which is many times faster than by characters; the lists are ASCII, and they are read at every start.

    private static func lines(of list: StaticString) -> [String] {
        split(list.withUTF8Buffer { Array($0) }, at: UInt8(ascii: "\n"))
    }

    private static func pieces(of line: String) -> [String] { split(Array(line.utf8), at: UInt8(ascii: " ")) }

    private static func split(_ bytes: [UInt8], at separator: UInt8) -> [String] {
        bytes.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
    }
}
