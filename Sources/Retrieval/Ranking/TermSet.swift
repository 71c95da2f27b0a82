/// The few terms of a question, each with its place: asked for every word that is read closely.
///
/// A bit for each of the commonest terms tells most words apart, at the cost of one look that stays in the fastest memory;
/// a table at most a quarter full has the places.
struct TermSet: Sendable {
    fileprivate static let empty = UInt32.max
    /// Terms that take one unit in an image.
    private static let commonest = Int(WideNumber.double)
    private var bits = [UInt64](repeating: 0, count: commonest / 64)
    private var keys: [UInt32]
    private var places: [Int32]
    private let mask: Int
    private var count = 0

    init(capacity: Int) {
        var size = 16
        while size < 4 * capacity { size *= 2 }
        keys = [UInt32](repeating: Self.empty, count: size)
        places = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// The place of the term, a new one when it was not among them. No more terms than the capacity.
    mutating func insert(_ term: TermID) -> Int {
        var slot = Self.slot(of: term) & mask
        while keys[slot] != Self.empty, keys[slot] != term.number { slot = (slot + 1) & mask }
        if keys[slot] == Self.empty {
            keys[slot] = term.number
            places[slot] = Int32(count)
            count += 1
            if Int(term.number) < Self.commonest { bits[Int(term.number) / 64] |= 1 << UInt64(term.number % 64) }
        }
        return Int(places[slot])
    }

    /// Calls `body` with the table, laid open for many looks.
    func withTable<Result>(_ body: (Table) -> Result) -> Result {
        bits.withUnsafeBufferPointer { bits in
            keys.withUnsafeBufferPointer { keys in
                places.withUnsafeBufferPointer { places in
                    body(Table(bits: bits, keys: keys, places: places, mask: mask))
                }
            }
        }
    }

    struct Table {
        // Slots are cut to the mask, and so always inside: nothing more is checked for each word.
        fileprivate let bits: UnsafeBufferPointer<UInt64>
        fileprivate let keys: UnsafeBufferPointer<UInt32>
        fileprivate let places: UnsafeBufferPointer<Int32>
        fileprivate let mask: Int

        /// False for most terms that are not in the set.
        @inline(__always) func mayHave(_ number: UInt32) -> Bool {
            number >= WideNumber.double || bits[Int(number &>> 6)] &>> UInt64(number & 63) & 1 == 1
        }

        subscript(number: UInt32) -> Int? {
            var slot = TermSet.slot(of: TermID(number: number)) & mask
            while keys[slot] != number {
                if keys[slot] == TermSet.empty { return nil }
                slot = (slot &+ 1) & mask
            }
            return number == TermSet.empty ? nil : Int(places[slot])
        }
    }

    @inline(__always) private static func slot(of term: TermID) -> Int {
        Int((term.number &* 0x9e37_79b1) &>> 16)
    }
}
