import Knowledge

/// What of a topic bears on a question: where the terms of the question stand, passage by passage.
struct TopicWords: Sendable {
    /// A term of the question, by its place in the set, at this place among the words of its passage; concepts stand
    /// behind the stems.
    struct Hit: Sendable {
        var place: Int32
        var term: Int32
    }

    private(set) var passages: [Passage] = []
    private(set) var hits: [Hit] = []

    init(passages: [Passage] = [], hits: [Hit] = []) {
        self.passages = passages
        self.hits = hits
    }

    /// Reads the words of a topic as `JoinedStretches` writes them: those in `units` of all. Bytes that are something else
    /// give other words, never more than there are units.
    init(reading all: Column<UInt16>, _ units: Range<Int>, for terms: TermSet) {
        hits.reserveCapacity(256)
        passages.reserveCapacity(32)
        all.withBytes { bytes in terms.withTable { read(bytes, units, $0) } }
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer, _ units: Range<Int>, _ table: TermSet.Table) {
        var reader = NumberReader(bytes: bytes, place: units.lowerBound, end: units.upperBound)
        while !reader.isAtEnd {
            let head = reader.next()
            let (section, count, conceptCount) = (Int(reader.next()) - 1, Int(reader.next()), Int(reader.next()))
            let all = count + conceptCount
            guard let field = UInt8(exactly: head).flatMap(Field.init(rawValue:)), all <= reader.left else { break }
            let (firstHit, firstUnit) = (hits.count, reader.place)
            for word in 0..<all {
                let term = reader.next()
                if table.mayHave(term), let known = table[term] {
                    hits.append(Hit(place: Int32(truncatingIfNeeded: word), term: Int32(truncatingIfNeeded: known)))
                }
            }
            passages.append(
                Passage(
                    section: section, field: field, count: count, hits: firstHit..<hits.count,
                    units: firstUnit..<reader.place))
        }
    }

    /// Calls `body` with each stem of a passage in turn, until it returns false.
    static func forEachStem(of passage: Passage, in all: Column<UInt16>, _ body: (TermID) -> Bool) {
        all.withBytes { bytes in
            var reader = NumberReader(bytes: bytes, place: passage.units.lowerBound, end: passage.units.upperBound)
            for _ in 0..<passage.count where !body(TermID(number: reader.next())) { return }
        }
    }
}

/// Numbers in units of sixteen bits: one unit for those below `double`, two for others. A word more often than not is one
/// of the commonest; in bytes, whether it takes one or two could not be foreseen, and waiting for that was half of all
/// thinking.
enum WideNumber {
    static let double: UInt32 = 0xc000

    /// `number` has at most thirty bits.
    static func append(_ number: UInt32, to units: inout [UInt16]) {
        if number >= double { units.append(UInt16(truncatingIfNeeded: double | number >> 16)) }
        units.append(UInt16(truncatingIfNeeded: number))
    }
}

/// Reads such numbers one after the other; 0 at the end.
private struct NumberReader {
    let bytes: UnsafeRawBufferPointer
    /// In units.
    private(set) var place: Int
    private let end: Int

    /// Ends with the bytes at the latest.
    init(bytes: UnsafeRawBufferPointer, place: Int, end: Int) {
        self.bytes = bytes
        self.place = max(place, 0)
        self.end = min(end, bytes.count / 2)
    }

    /// How many units are left.
    var left: Int { end &- place }
    var isAtEnd: Bool { place >= end }

    @inline(__always) private mutating func unit() -> UInt32 {
        // The only read there is, behind a comparison with the end.
        guard place < end else { return 0 }
        let unit = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place &* 2, as: UInt16.self))
        place &+= 1
        return UInt32(unit)
    }

    @inline(__always) mutating func next() -> UInt32 {
        let first = unit()
        return first < WideNumber.double ? first : (first & ~WideNumber.double) &<< 16 | unit()
    }
}

/// A stretch of text that is indexed as one: a title, one question, one keyword, a section's body.
struct Passage: Sendable {
    /// Place in `Topic.sections`; -1 outside of them.
    var section: Int
    var field: Field
    /// How many words it has.
    var count: Int
    /// Its hits, and where its words stand in the index.
    var hits: Range<Int>
    var units: Range<Int>
}
