import Knowledge

/// The words that say who asks ("as an R&D manager", "our CTO") and at which stop of a track that is not of people ("at
/// launch"). Beside other telling words people are circumstance, and what the question is about are the others; alone
/// they are the subject.
struct People: Sendable {
    private let names: PhraseTree
    private let places: PhraseTree

    /// From the names of the stops: those of tracks of people, and those of the others.
    init(of tracks: [Track]) {
        names = Self.names(of: tracks.filter(\.isOfPeople))
        places = Self.names(of: tracks.filter { !$0.isOfPeople })
    }

    private static func names(of tracks: [Track]) -> PhraseTree {
        var known = Analyzer.KnownWords()
        return PhraseTree(tracks.flatMap(\.stops).flatMap(\.names).map { (words: known.keys(of: $0), value: 0) })
    }

    /// Marks the slots that name people, and takes emphasis from them where the question has something else to say.
    func quieten(_ slots: inout [Query.Slot], in tokens: [Analyzer.Token]) {
        let lengths = Self.lengths(of: names, in: tokens)
        let isBesideOthers = slots.contains {
            lengths[$0.place] == nil && !$0.options.isEmpty && !English.isLight($0.stem)
        }
        let emphasis = isBesideOthers ? Weights.people : 1
        for place in slots.indices {
            // A name of three words is still one name.
            guard let length = lengths[slots[place].place] else { continue }
            slots[place].isPerson = true
            slots[place].emphasis *= emphasis / Double(length)
            slots[place].weight *= emphasis / Double(length)
        }
    }

    /// Whether a question names a stop at which people may stand: a phase, for the shipped guidance.
    func namesPlace(in tokens: [Analyzer.Token]) -> Bool { !Self.lengths(of: places, in: tokens).isEmpty }

    /// For each word of a name the length of the longest name it belongs to.
    private static func lengths(of names: PhraseTree, in tokens: [Analyzer.Token]) -> [Int: Int] {
        let keys = tokens.map { Analyzer.key(word: $0.word, stem: $0.stem) }
        var lengths: [Int: Int] = [:]
        for start in keys.indices {
            names.matches(in: keys, from: start) { length, _ in
                for place in start..<(start + length) { lengths[place] = max(length, lengths[place] ?? 0) }
            }
        }
        return lengths
    }
}
