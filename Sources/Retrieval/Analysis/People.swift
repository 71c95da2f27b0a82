import Knowledge

/// The words that say who asks ("as an R&D manager", "our CTO") and at which stop of a track that is not of people ("at
/// launch").
struct People: Sendable {
    /// The values are the numbers of the stops, counted through all tracks, or `somebodyElse`.
    private let names: PhraseTree
    private let places: PhraseTree

    private static let somebodyElse = 0xFFFF

    /// From the names of the stops: those of tracks of people, and those of the others. A synonym of several words that
    /// ends in such a name is somebody else: who writes "product manager" does not mean a manager.
    init(of tracks: [Track], synonyms: [[String]]) {
        var known = Analyzer.KnownWords()
        var (people, others): ([(words: [String], value: Int)], [(words: [String], value: Int)]) = ([], [])
        var number = 0
        for track in tracks {
            for stop in track.stops {
                let names = stop.names.map { (words: known.keys(of: $0), value: number) }
                if track.isOfPeople { people += names } else { others += names }
                number += 1
            }
        }
        let own = Set(people.map(\.words))
        for phrase in synonyms.joined() {
            let words = known.keys(of: phrase)
            if words.count > 1, own.contains(words.suffix(1)), !own.contains(words) {
                people.append((words, Self.somebodyElse))
            }
        }
        names = PhraseTree(people)
        places = PhraseTree(others)
    }

    /// The numbers of the stops that a question names, by the keys of its words; the longer name where two overlap.
    func stops(in keys: [String]) -> Set<Int> {
        Set((names.longest(in: keys) + places.longest(in: keys)).map(\.value)).subtracting([Self.somebodyElse])
    }

    /// Marks the slots that name people and places, by the keys of the question's words. A name of three words counts as
    /// one word where it is a person's.
    func mark(_ slots: inout [Query.Slot], keys: [String]) {
        let lengths = Self.lengths(of: names.longest(in: keys).filter { $0.value != Self.somebodyElse })
        let placeLengths = Self.lengths(of: places.longest(in: keys))
        for number in slots.indices {
            slots[number].isPlace = placeLengths[slots[number].place] != nil
            guard let length = lengths[slots[number].place] else { continue }
            slots[number].isPerson = true
            slots[number].emphasis /= Double(length)
            slots[number].weight /= Double(length)
        }
    }

    /// For each word of a name how many words it has.
    private static func lengths(of names: [(words: Range<Int>, value: Int)]) -> [Int: Int] {
        names.reduce(into: [:]) { lengths, name in
            for place in name.words { lengths[place] = name.words.count }
        }
    }
}

extension People {
    func write(to image: inout ImageWriter) {
        names.write(to: &image)
        places.write(to: &image)
    }

    init(from image: inout ImageReader) throws(ImageError) {
        names = try PhraseTree(from: &image)
        places = try PhraseTree(from: &image)
    }
}
