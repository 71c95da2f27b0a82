/// Numbers of one width, read where they lie in an image.
///
/// An index outside gives 0 rather than a trap: an image may have been damaged after it was checked, and a wrong answer
/// is then better than none at all. Nothing outside of the column is ever read.
///
/// Public, unlike all else here: only then does the compiler make the code for each width where it is used, which is worth
/// a factor of ten in every loop over postings.
public struct Column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
    /// Keeps the bytes alive.
    private let memory: ImageMemory
    @usableFromInline nonisolated(unsafe) let base: UnsafeRawPointer
    public let count: Int

    /// `range` are bytes of the memory.
    init(_ memory: ImageMemory, _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= memory.count)
        self.memory = memory
        base = memory.base + range.lowerBound
        count = range.count / MemoryLayout<Element>.size
    }

    package init(_ numbers: [Element]) {
        let memory = numbers.withUnsafeBytes { source in
            ImageMemory.filled(count: source.count) { $0.copyMemory(from: source) }
        }
        self.init(memory, 0..<memory.count)
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { count }

    @inlinable public subscript(place: Int) -> Element {
        // One unsigned comparison finds negative places as well. Parts of an image begin at multiples of 8, but a
        // column of a record need not, so the load asks for no alignment.
        guard UInt(bitPattern: place) < UInt(bitPattern: count) else { return 0 }
        return Element(
            littleEndian: base.loadUnaligned(fromByteOffset: place &* MemoryLayout<Element>.size, as: Element.self))
    }

    /// The bytes from `start`, for those who check once for many; they live as long as the call.
    @inlinable public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(start: base, count: count &* MemoryLayout<Element>.size))
    }
}

/// Texts one after the other, each found by where it ends.
package struct Texts: Sendable {
    private let ends: Column<UInt32>
    private let bytes: Column<UInt8>

    init(ends: Column<UInt32>, bytes: Column<UInt8>) {
        self.ends = ends
        self.bytes = bytes
    }

    package init(_ texts: some Sequence<String>) {
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for text in texts {
            bytes += text.utf8
            ends.append(UInt32(bytes.count))
        }
        self.init(ends: Column(ends), bytes: Column(bytes))
    }

    package var count: Int { ends.count }

    /// The text's range of bytes; empty where an image is damaged.
    private func range(of place: Int) -> Range<Int> {
        let (start, end) = (place == 0 ? 0 : Int(ends[place - 1]), Int(ends[place]))
        return start <= end && end <= bytes.count ? start..<end : 0..<0
    }

    package func withBytes<Result>(at place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withBytes {
            body(UnsafeRawBufferPointer(rebasing: $0[range(of: place)]).assumingMemoryBound(to: UInt8.self))
        }
    }

    package subscript(place: Int) -> String {
        withBytes(at: place) { String(decoding: $0, as: UTF8.self) }
    }
}

extension Texts {
    package func write(to image: inout ImageWriter) {
        image.write(Array(ends))
        image.write(Array(bytes))
    }

    package init(from image: inout ImageReader) throws(ImageError) {
        self.init(ends: try image.column(), bytes: try image.column())
    }
}
