import Knowledge

/// Words in the order of their bytes, one after the other in one array: a word is found by halving, and its place is a
/// number for it. Cheap to read from an archive, unlike a dictionary.
struct WordTable: Sendable {
    private let bytes: [UInt8]
    /// Where each word ends.
    private let ends: [Int32]

    /// The words in any order, each once.
    init(_ words: some Collection<String>) {
        var bytes: [UInt8] = []
        var ends: [Int32] = []
        for word in words.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            bytes += word.utf8
            ends.append(Int32(bytes.count))
        }
        self.bytes = bytes
        self.ends = ends
    }

    var count: Int { ends.count }

    /// The place of a word, nil when it is not among them. Costs a comparison for each halving of the table.
    subscript(word: String) -> Int? {
        var word = word
        return word.withUTF8 { wanted in
            bytes.withUnsafeBufferPointer { bytes in
                var (low, high) = (0, ends.count)
                while low < high {
                    let middle = (low + high) / 2
                    switch Self.compare(UnsafeBufferPointer(rebasing: bytes[range(of: middle)]), wanted) {
                    case 0: return middle
                    case ..<0: low = middle + 1
                    default: high = middle
                    }
                }
                return nil
            }
        }
    }

    /// Less than, equal to or more than 0, by the first byte that differs, then by length.
    private static func compare(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        for place in 0..<min(one.count, other.count) where one[place] != other[place] {
            return Int(one[place]) - Int(other[place])
        }
        return one.count - other.count
    }

    func word(at place: Int) -> String { String(decoding: bytes[range(of: place)], as: UTF8.self) }

    /// Calls `body` with the bytes of every word whose length is in `lengths`, and the word's place.
    func forEach(longAs lengths: ClosedRange<Int>, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for (place, end) in ends.enumerated() {
                let end = Int(end)
                if lengths.contains(end - start) { body(UnsafeBufferPointer(rebasing: bytes[start..<end]), place) }
                start = end
            }
        }
    }

    private func range(of place: Int) -> Range<Int> { (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place]) }
}

extension WordTable {
    func write(to archive: inout ArchiveWriter) { archive.write(bytes, ends: ends) }

    init(from archive: inout ArchiveReader) throws(ArchiveError) { (bytes, ends) = try archive.pieces() }
}
