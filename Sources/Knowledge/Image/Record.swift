/// Numbers and texts of any length one after the other, for what is read seldom or a little of at a time.
package struct RecordWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// 0 or more, in as few bytes as it needs: seven bits a byte, the lowest first, the top bit on all but the last.
    package mutating func write(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes += text.utf8
    }

    package mutating func write(_ texts: [String]) {
        write(texts.count)
        for text in texts { write(text) }
    }

    package mutating func write(_ numbers: [Int]) {
        write(numbers.count)
        for number in numbers { write(number) }
    }

    /// Exactly, bit for bit.
    package mutating func write(_ value: Double?) {
        write(value == nil ? 0 : 1)
        if let value { write(Int(bitPattern: UInt(value.bitPattern))) }
    }
}

/// Reads what a `RecordWriter` wrote, by the same calls in the same order.
///
/// Beyond the end, and for lengths that lead there, everything is 0 or empty, and `isBroken` says so.
package struct RecordReader {
    private let column: Column<UInt8>
    private var place: Int
    private let end: Int
    package private(set) var isBroken = false

    package init(_ column: Column<UInt8>) { self.init(column, 0..<column.count) }

    /// Reads these bytes of the column; none where the range leads outside.
    package init(_ column: Column<UInt8>, _ range: Range<Int>) {
        self.column = column
        let isInside = range.lowerBound >= 0 && range.upperBound <= column.count
        place = isInside ? range.lowerBound : 0
        end = isInside ? range.upperBound : 0
        isBroken = !isInside
    }

    package var isAtEnd: Bool { place >= end }

    package mutating func number() -> Int {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while place < end, shift < 64 {
            let byte = column[place]
            place += 1
            number |= UInt64(byte & 0x7f) &<< shift
            if byte < 0x80 { return Int(bitPattern: UInt(number)) }
            shift += 7
        }
        isBroken = true
        return 0
    }

    /// A count of things that take a byte or more each: never more than there are bytes.
    private mutating func count() -> Int {
        let count = number()
        guard count >= 0, count <= end - place else {
            isBroken = true
            return 0
        }
        return count
    }

    package mutating func text() -> String {
        let count = count()
        defer { place += count }
        return column.withBytes { String(decoding: $0[place..<(place + count)], as: UTF8.self) }
    }

    package mutating func skipText() {
        let count = count()
        place += count
    }

    package mutating func texts() -> [String] {
        var texts: [String] = []
        let count = count()
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(text()) }
        return texts
    }

    /// The text of this number in a list, which is passed over; nil when it has none.
    package mutating func text(_ number: Int) -> String? {
        var found: String?
        for place in 0..<count() {
            if place == number {
                found = text()
            } else {
                skipText()
            }
        }
        return found
    }

    package mutating func numbers() -> [Int] {
        let count = count()
        return (0..<count).map { _ in number() }
    }

    package mutating func real() -> Double? {
        number() == 0 ? nil : Double(bitPattern: UInt64(UInt(bitPattern: number())))
    }
}
