/// An image as text that a string literal of Swift can hold, and back.
///
/// Six bits a character, `0` to `o` (48 to 111): a literal must be UTF-8, and literals of numbers take the compiler
/// minutes. Unpacking costs about a millisecond for two megabytes.
package enum Literal {
    package static func packed(_ image: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((image.count + 5) / 6 * 8)
        for start in stride(from: 0, to: image.count, by: 6) {
            var word: UInt64 = 0
            for place in start..<min(start + 6, image.count) {
                word |= UInt64(image[place]) << UInt64(8 * (place - start))
            }
            for digit in 0..<8 { text.append(UInt8((word >> UInt64(6 * digit)) & 63) + 48) }
        }
        return text
    }

    package static func unpacked(_ text: UnsafeRawBufferPointer) -> ImageMemory {
        ImageMemory.filled(count: text.count / 8 * 6) { bytes in
            var (from, to) = (0, 0)
            // Both ends are checked once for each step: eight characters are there, and eight bytes fit, of which the
            // last two are written over by the next step.
            while from &+ 8 <= text.count, to &+ 8 <= bytes.count {
                var word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: from, as: UInt64.self))
                word = word &- 0x3030_3030_3030_3030
                word = (word & 0x003f_003f_003f_003f) | ((word & 0x3f00_3f00_3f00_3f00) &>> 2)
                word = (word & 0x0000_0fff_0000_0fff) | ((word & 0x0fff_0000_0fff_0000) &>> 4)
                word = (word & 0x0000_0000_00ff_ffff) | ((word & 0x00ff_ffff_0000_0000) &>> 8)
                bytes.storeBytes(of: word.littleEndian, toByteOffset: to, as: UInt64.self)
                from &+= 8
                to &+= 6
            }
        }
    }
}
