import Knowledge

/// Words in the order of their bytes: a word is found by halving, and its place is a number for it. Read where an image
/// has it, unlike a dictionary.
struct WordTable: Sendable {
    private let words: Texts

    /// The words in any order, each once.
    init(_ words: some Collection<String>) {
        self.words = Texts(words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    var count: Int { words.count }

    func word(at place: Int) -> String { words[place] }

    func withBytes<Result>(at place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        words.withBytes(at: place, body)
    }

    /// The place of a word, nil when it is not among them. Costs a comparison for each halving of the table.
    subscript(word: String) -> Int? {
        var word = word
        return word.withUTF8 { wanted in
            let place = firstPlace { Self.compare($0, wanted) >= 0 }
            return place < count && withBytes(at: place) { Self.compare($0, wanted) == 0 } ? place : nil
        }
    }

    /// The first word for which a condition holds that holds for all after it; `count` for none.
    func firstPlace(where holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Int {
        firstPlace(in: 0..<count, where: holds)
    }

    /// The same among the words of a range; its end for none.
    func firstPlace(in range: Range<Int>, where holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if withBytes(at: middle, holds) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Less than, equal to or more than 0, by the first byte that differs, then by length.
    static func compare(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        for place in 0..<min(one.count, other.count) where one[place] != other[place] {
            return Int(one[place]) - Int(other[place])
        }
        return one.count - other.count
    }
}

extension WordTable {
    func write(to image: inout ImageWriter) { words.write(to: &image) }

    init(from image: inout ImageReader) throws(ImageError) { words = try Texts(from: &image) }
}
