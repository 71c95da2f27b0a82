/// Numbers and texts one after the other, in a form that a string literal of Swift can hold.
///
///     var writer = ArchiveWriter()
///     writer.write(["launch", "release"])
///     writer.write([3, 1, 4])
///     String(decoding: writer.bytes, as: UTF8.self)
///
/// Everything is valid UTF-8 without control characters of its own. Numbers are written in base 64 with the digits `0`
/// to `o` (48 to 111); those of a list have all the same number of digits, so that reading them costs little more than
/// copying. `ArchiveReader` reads the same calls back in the same order.
package struct ArchiveWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// 0 or more.
    package mutating func write(_ number: Int) { write([Int32(number)]) }

    /// Each 0 or more.
    package mutating func write(_ numbers: [Int32]) {
        writeHead(count: numbers.count)
        let width = Self.digits(of: numbers.max() ?? 0)
        bytes.append(Self.digit(width))
        for number in numbers { write(UInt64(UInt32(bitPattern: number)), width: width) }
    }

    /// Exactly, bit for bit.
    package mutating func write(_ values: [Double]) {
        writeHead(count: values.count)
        for value in values { write(value.bitPattern, width: Self.widest) }
    }

    package mutating func write(_ text: String) { write([text]) }

    package mutating func write(_ texts: [String]) {
        write(texts.map { Int32($0.utf8.count) })
        for text in texts { bytes += text.utf8 }
    }

    /// UTF-8 in pieces: `ends` says where each piece ends.
    package mutating func write(_ text: [UInt8], ends: [Int32]) {
        write(ends)
        bytes += text
    }

    private mutating func writeHead(count: Int) { write(UInt64(count), width: Self.headWidth) }

    private mutating func write(_ number: UInt64, width: Int) {
        for place in 0..<width { bytes.append(Self.digit(Int((number >> (6 * UInt64(place))) & 63))) }
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value) + 48 }

    private static func digits(of number: Int32) -> Int { max(1, (32 - number.leadingZeroBitCount + 5) / 6) }

    /// Five digits hold any count below 2³⁰, eleven any 64 bits.
    static let headWidth = 5
    static let widest = 11
}
