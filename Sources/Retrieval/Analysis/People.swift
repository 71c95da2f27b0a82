import Knowledge

/// The words that say who asks: "as an R&D manager", "our CTO". Beside other telling words they are circumstance, and
/// what the question is about are the others; alone they are the subject.
struct People: Sendable {
    private let names: PhraseTree<Bool>

    /// From the names of the stops of tracks that are of people.
    init(of tracks: [Track]) {
        var names = PhraseTree<Bool>()
        let stemmer = Stemmer()
        for name in tracks.filter(\.isOfPeople).flatMap(\.stops).flatMap(\.names) {
            names.insert(Analyzer.keys(of: name, stemmer), true)
        }
        self.names = names
    }

    /// Takes emphasis from the slots that name people, by how much else the question has to say.
    func quieten(_ slots: inout [Query.Slot], in tokens: [Analyzer.Token]) {
        let keys = tokens.map { Analyzer.key(word: $0.word, stem: $0.stem) }
        var named: Set<Int> = []
        for start in keys.indices {
            names.matches(in: keys, from: start) { length, _ in named.formUnion(start..<(start + length)) }
        }
        let isOfPeople = slots.map { named.contains($0.place) }
        let others = zip(slots, isOfPeople).filter { slot, isOfPeople in
            !isOfPeople && !slot.options.isEmpty && (English.tier(of: slot.stem) ?? 9) > 2
        }.count
        guard others > 0 else { return }
        let emphasis = others == 1 ? Weights.peopleBesideOne : Weights.peopleBesideMore
        for place in slots.indices where isOfPeople[place] {
            slots[place].emphasis = emphasis
            slots[place].weight *= emphasis
        }
    }
}
