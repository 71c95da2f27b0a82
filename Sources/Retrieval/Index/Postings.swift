import Knowledge

/// For each term the topics it stands in, with how often in which field: blocks of up to 128 topics in their order, each
/// with the most that one of its topics can earn.
///
///     block   count - 1 · width · gaps between the topics, `width` bits each · a code a topic · codes beyond 254
///
/// A code names a shape: how often in each of the six fields. There are few, and most topics have one of the commonest.
struct Postings: Sendable {
    static let longestBlock = 128
    /// Code 255 says that the shape's number stands behind the codes.
    static let escape: UInt8 = 255
    /// The bytes end with so many that are nobody's, so that eight may be loaded wherever a block's gaps begin.
    static let slack = 8

    /// The blocks of each term: `blockStarts[term]..<blockStarts[term + 1]`.
    private let blockStarts: Column<UInt32>
    /// By block: its last topic, where its bytes begin, and the bits of a Float that no weight in it exceeds.
    private let lastTopics: Column<UInt32>
    private let offsets: Column<UInt32>
    private let bounds: Column<UInt32>
    private let shapes: Column<UInt16>
    private let bytes: Column<UInt8>

    init(from image: inout ImageReader, termCount: Int) throws(ImageError) {
        blockStarts = try image.column(of: termCount + 1)
        lastTopics = try image.column()
        offsets = try image.column(of: lastTopics.count)
        bounds = try image.column(of: lastTopics.count)
        shapes = try image.column()
        bytes = try image.column()
    }

    func blocks(of term: TermID) -> Range<Int> {
        let (start, end) = (Int(blockStarts[Int(term.number)]), Int(blockStarts[Int(term.number) + 1]))
        return start <= end && end <= lastTopics.count ? start..<end : 0..<0
    }

    func lastTopic(of block: Int) -> Int { Int(lastTopics[block]) }

    /// No topic of the block has a weight above this.
    func bound(of block: Int) -> Double { Double(Float(bitPattern: bounds[block])) }

    /// How often in each field, by a shape's number.
    func frequency(_ shape: Int, in field: Int) -> UInt16 { shapes[shape &* InvertedIndex.fields &+ field] }

    /// Unpacks the topics and shapes of a block; returns how many there are, none when the block is damaged.
    ///
    /// Both buffers have room for `longestBlock`.
    func unpack(
        _ block: Int, isFirst: Bool, topics: UnsafeMutablePointer<UInt32>, shapes: UnsafeMutablePointer<UInt32>
    ) -> Int {
        bytes.withBytes { bytes in
            let start = Int(offsets[block])
            guard start &+ 2 <= bytes.count else { return 0 }
            let (count, width) = (Int(bytes[start]) &+ 1, Int(bytes[start &+ 1]))
            let codes = start &+ 2 &+ (count &* width &+ 7) / 8
            // Checked here for the whole block: its gaps, its codes, and the eight bytes that the last gap may load.
            guard count <= Self.longestBlock, width <= 32, codes &+ count &+ Self.slack <= bytes.count else { return 0 }
            let mask: UInt64 = (1 &<< UInt64(width)) &- 1
            var topic = isFirst ? UInt32.max : lastTopics[block &- 1]
            var bit = (start &+ 2) &* 8
            for place in 0..<count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
                topic = topic &+ 1 &+ UInt32(truncatingIfNeeded: (word &>> UInt64(bit & 7)) & mask)
                topics[place] = topic
                bit &+= width
            }
            var escaped = codes &+ count
            for place in 0..<count {
                let code = bytes[codes &+ place]
                if code != Self.escape {
                    shapes[place] = UInt32(code)
                } else if escaped &+ 4 <= bytes.count {
                    shapes[place] = UInt32(
                        littleEndian: bytes.loadUnaligned(fromByteOffset: escaped, as: UInt32.self))
                    escaped &+= 4
                } else {
                    return 0
                }
            }
            return count
        }
    }
}
