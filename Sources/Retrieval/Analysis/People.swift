import Knowledge

/// The words that say who asks: "as an R&D manager", "our CTO". Beside other telling words they are circumstance, and
/// what the question is about are the others; alone they are the subject.
struct People: Sendable {
    private let names: PhraseTree

    /// From the names of the stops of tracks that are of people.
    init(of tracks: [Track]) {
        var names: [(words: [String], value: Int)] = []
        var known = Analyzer.KnownWords()
        for name in tracks.filter(\.isOfPeople).flatMap(\.stops).flatMap(\.names) {
            names.append((known.keys(of: name), 0))
        }
        self.names = PhraseTree(names)
    }

    /// Takes emphasis from the slots that name people where the question has something else to say.
    func quieten(_ slots: inout [Query.Slot], in tokens: [Analyzer.Token]) {
        let keys = tokens.map { Analyzer.key(word: $0.word, stem: $0.stem) }
        var lengths: [Int: Int] = [:]
        for start in keys.indices {
            names.matches(in: keys, from: start) { length, _ in
                for place in start..<(start + length) { lengths[place] = max(length, lengths[place] ?? 0) }
            }
        }
        let isBesideOthers = slots.contains {
            lengths[$0.place] == nil && !$0.options.isEmpty && !English.isLight($0.stem)
        }
        let emphasis = isBesideOthers ? Weights.people : 1
        for place in slots.indices {
            // A name of three words is still one name.
            guard let length = lengths[slots[place].place] else { continue }
            slots[place].emphasis *= emphasis / Double(length)
            slots[place].weight *= emphasis / Double(length)
        }
    }
}
