import Knowledge

/// The words that say who asks ("as an R&D manager", "our CTO") and at which stop of a track that is not of people ("at
/// launch").
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

    /// Marks the slots that name people and places, by the keys of the question's words. A name of three words counts as
    /// one word where it is a person's.
    func mark(_ slots: inout [Query.Slot], keys: [String]) {
        let lengths = Self.lengths(of: names, in: keys)
        let placeLengths = Self.lengths(of: places, in: keys)
        for number in slots.indices {
            slots[number].isPlace = placeLengths[slots[number].place] != nil
            guard let length = lengths[slots[number].place] else { continue }
            slots[number].isPerson = true
            slots[number].emphasis /= Double(length)
            slots[number].weight /= Double(length)
        }
    }

    /// For each word of a name the length of the longest name it belongs to.
    private static func lengths(of names: PhraseTree, in keys: [String]) -> [Int: Int] {
        var lengths: [Int: Int] = [:]
        for start in keys.indices {
            names.matches(in: keys, from: start) { length, _ in
                for place in start..<(start + length) { lengths[place] = max(length, lengths[place] ?? 0) }
            }
        }
        return lengths
    }
}

extension People {
    func write(to archive: inout ArchiveWriter) {
        names.write(to: &archive)
        places.write(to: &archive)
    }

    init(from archive: inout ArchiveReader) throws(ArchiveError) {
        names = try PhraseTree(from: &archive)
        places = try PhraseTree(from: &archive)
    }
}
