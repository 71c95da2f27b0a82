/// Puts an image together, part by part; see `Image`.
package struct ImageWriter {
    private var parts: [[UInt8]] = []

    package init() {}

    package mutating func write<Element: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Element]) {
        parts.append(numbers.withUnsafeBytes { Array($0) })
    }

    package mutating func write(_ record: RecordWriter) { parts.append(record.bytes) }

    /// The whole image. Parts begin at multiples of 8, and the whole has a multiple of 24 bytes, as a `Literal` wants it.
    package consuming func finished() -> [UInt8] {
        let head = Image.fixedHead + 16 * parts.count
        let sizes = parts.map(\.count)
        var places: [Int] = []
        var size = head
        for part in parts {
            places.append(size)
            size += (part.count + 7) & ~7
        }
        size = (size + 23) / 24 * 24
        var bytes = [UInt8](repeating: 0, count: size)
        bytes.withUnsafeMutableBytes { bytes in
            func put(_ word: UInt64, at place: Int) {
                bytes.storeBytes(of: word.littleEndian, toByteOffset: 8 * place, as: UInt64.self)
            }
            for (number, place) in places.enumerated() where sizes[number] > 0 {
                let room = bytes[place..<(place + sizes[number])]
                UnsafeMutableRawBufferPointer(rebasing: room).copyBytes(from: parts[number])
                // Given back at once: an image may be large, and twice of it is more than there need be.
                parts[number] = []
            }
            put(Image.magic, at: 0)
            put(Image.version, at: 1)
            put(UInt64(size), at: 2)
            put(Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[head...])), at: 3)
            put(UInt64(parts.count), at: 4)
            for (number, place) in places.enumerated() {
                put(UInt64(place), at: 6 + 2 * number)
                put(UInt64(sizes[number]), at: 7 + 2 * number)
            }
            put(Image.headSum(UnsafeRawBufferPointer(bytes), head), at: 5)
        }
        return bytes
    }
}

/// A sum that tells of accidents: four chains of multiplying and rotating, as in xxHash64. It protects from nobody.
package enum Checksum {
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let (one, two): (UInt64, UInt64) = (0x9e37_79b1_85eb_ca87, 0xc2b2_ae3d_27d4_eb4f)
        var lanes = SIMD4<UInt64>(one &+ two, two, 0, 0 &- one)
        var place = 0
        // The count is checked once for each step of 32 bytes.
        while place &+ 32 <= bytes.count {
            let step = SIMD4<UInt64>(
                bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: place &+ 16, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: place &+ 24, as: UInt64.self))
            lanes = lanes &+ step &* two
            lanes = ((lanes &<< 31) | (lanes &>> 33)) &* one
            place &+= 32
        }
        var sum = UInt64(bytes.count) &* one
        for lane in 0..<4 { sum = mixed(sum ^ lanes[lane]) }
        while place < bytes.count {
            sum = mixed(sum ^ UInt64(bytes[place]))
            place &+= 1
        }
        return sum
    }

    package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = (value ^ (value &>> 32)) &* 0x9fb2_1c65_1e98_df25
        value = (value ^ (value &>> 35)) &* 0xd6e8_feb8_6659_fd93
        return value ^ (value &>> 28)
    }
}
