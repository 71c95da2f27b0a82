/// Everything that indexing found out, in one piece that is read where it lies: parts of numbers and of bytes, one after
/// the other, as the heap, a literal of the program or a mapped file hold them. `Sources/Retrieval/Index/README.md` draws
/// it.
///
///     var writer = ImageWriter()
///     writer.write([3, 1, 4] as [UInt32])
///     var reader = ImageReader(try Image(.holding(writer.finished())))
///     let numbers: Column<UInt32> = try reader.column()
///
/// Opening one checks its head, and so costs the same for any size; `isWhole` looks at every byte.
package struct Image: Sendable {
    /// Changes with the layout, and whenever the same text would be indexed differently.
    static let version: UInt64 = 3
    static let magic: UInt64 = 0x58_4c45_534e_554f_43  // "COUNSELX"
    /// Magic, version, size, sum of the parts, count of parts, sum of the head.
    static let fixedHead = 48
    static let mostParts = 256

    let memory: ImageMemory
    /// Where each part lies.
    let parts: [Range<Int>]

    /// - Throws: When the bytes are not an image of this version, or not all of it.
    package init(_ memory: ImageMemory) throws(ImageError) {
        let words = Column<UInt64>(memory, 0..<memory.count)
        guard memory.count >= Self.fixedHead, words[0] == Self.magic, words[1] == Self.version,
            words[2] == UInt64(memory.count), words[4] <= UInt64(Self.mostParts)
        else { throw ImageError() }
        let count = Int(words[4])
        let head = Self.fixedHead + 16 * count
        guard head <= memory.count, Self.headSum(memory.bytes, head) == words[5] else { throw ImageError() }
        var parts: [Range<Int>] = []
        for number in 0..<count {
            guard let start = Int(exactly: words[6 + 2 * number]), let size = Int(exactly: words[7 + 2 * number]),
                start >= head, start <= memory.count, size <= memory.count - start
            else { throw ImageError() }
            parts.append(start..<(start + size))
        }
        self.memory = memory
        self.parts = parts
    }

    /// Whether every byte is what was written. Costs a look at each.
    package var isWhole: Bool {
        let head = Self.fixedHead + 16 * parts.count
        return Checksum.of(UnsafeRawBufferPointer(rebasing: memory.bytes[head...])) == partsSum
    }

    /// Tells this image from any other.
    package var partsSum: UInt64 { Column<UInt64>(memory, 0..<memory.count)[3] }

    package var size: Int { memory.count }

    /// The sum over the head, without the word that holds it.
    static func headSum(_ bytes: UnsafeRawBufferPointer, _ head: Int) -> UInt64 {
        let before = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<40]))
        return before ^ Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[fixedHead..<head]))
    }
}

/// Bytes that are no image of this version, or a damaged one.
package struct ImageError: Error, Equatable {
    package init() {}
}

/// Reads the parts of an image in the order in which they were written.
package struct ImageReader {
    private let image: Image
    private var next = 0

    package init(_ image: Image) { self.image = image }

    /// The parts that were not read yet, as they are.
    package mutating func rest() -> [Column<UInt8>] {
        defer { next = image.parts.count }
        return image.parts[next...].map { Column(image.memory, $0) }
    }

    private mutating func part() throws(ImageError) -> Range<Int> {
        guard next < image.parts.count else { throw ImageError() }
        defer { next += 1 }
        return image.parts[next]
    }

    /// - Throws: When there is no further part, or it does not hold whole numbers of this width.
    package mutating func column<Element>(of count: Int? = nil) throws(ImageError) -> Column<Element> {
        let part = try part()
        let column = Column<Element>(image.memory, part)
        guard part.count % MemoryLayout<Element>.size == 0, count == nil || column.count == count else {
            throw ImageError()
        }
        return column
    }

    /// A part to be read from its start.
    package mutating func record() throws(ImageError) -> RecordReader { RecordReader(try column()) }
}
