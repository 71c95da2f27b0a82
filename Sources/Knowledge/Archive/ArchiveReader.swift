/// Reads what an `ArchiveWriter` wrote, by the same calls in the same order.
///
/// Nothing is read beyond the end, whatever the bytes are: an archive that is cut short or was written by another
/// version throws.
package struct ArchiveReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// The bytes have to live as long as the reader.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    package mutating func number() throws(ArchiveError) -> Int {
        let numbers = try numbers()
        guard numbers.count == 1 else { throw ArchiveError(offset: place) }
        return Int(numbers[0])
    }

    package mutating func numbers() throws(ArchiveError) -> [Int32] {
        let count = try count()
        let width = Int(try take(1)[0]) - 48
        guard (1...6).contains(width) else { throw ArchiveError(offset: place) }
        let digits = try take(count * width)
        return [Int32](unsafeUninitializedCapacity: count) { numbers, filled in
            var next = 0
            for index in 0..<count {
                var number: UInt32 = 0
                var shift: UInt32 = 0
                for _ in 0..<width {
                    number |= UInt32(digits[next] &- 48) &<< shift
                    shift &+= 6
                    next &+= 1
                }
                numbers[index] = Int32(truncatingIfNeeded: number & 0x7fff_ffff)
            }
            filled = count
        }
    }

    package mutating func reals() throws(ArchiveError) -> [Double] {
        let count = try count()
        let digits = try take(count * ArchiveWriter.widest)
        return (0..<count).map { index in
            var bits: UInt64 = 0
            for digit in 0..<ArchiveWriter.widest {
                bits |= UInt64(digits[index * ArchiveWriter.widest + digit] &- 48) &<< UInt64(6 * digit)
            }
            return Double(bitPattern: bits)
        }
    }

    package mutating func text() throws(ArchiveError) -> String {
        let texts = try texts()
        guard texts.count == 1 else { throw ArchiveError(offset: place) }
        return texts[0]
    }

    package mutating func texts() throws(ArchiveError) -> [String] {
        var texts: [String] = []
        for length in try numbers() {
            texts.append(String(decoding: try take(Int(length)), as: UTF8.self))
        }
        return texts
    }

    /// UTF-8 in pieces, and where each piece ends: upwards, the last at the end of the bytes.
    package mutating func pieces() throws(ArchiveError) -> (text: [UInt8], ends: [Int32]) {
        let ends = try numbers()
        guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }) else { throw ArchiveError(offset: place) }
        return (Array(try take(Int(ends.last ?? 0))), ends)
    }

    private mutating func count() throws(ArchiveError) -> Int {
        try take(ArchiveWriter.headWidth).reversed().reduce(0) { $0 << 6 | Int($1 &- 48) & 63 }
    }

    private mutating func take(_ count: Int) throws(ArchiveError) -> UnsafeBufferPointer<UInt8> {
        guard count <= bytes.count - place else { throw ArchiveError(offset: place) }
        defer { place += count }
        return UnsafeBufferPointer(rebasing: bytes[place..<(place + count)])
    }
}

/// An archive that cannot be read, and about where.
package struct ArchiveError: Error, Equatable {
    package var offset: Int

    package init(offset: Int) { self.offset = offset }
}
