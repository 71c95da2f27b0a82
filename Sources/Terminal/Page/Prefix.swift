/// What stands before the lines of a block: the sign of a list, the bar of a quote, or just room.
struct Prefix {
    /// Less than this inside is not worth a prefix.
    static let leastInside = 4

    private let first: [Cell]
    private let others: [Cell]
    private let width: Int

    /// The same before each line.
    init(_ cells: [Cell]) {
        first = cells
        others = cells
        width = cells.width
    }

    /// A sign before the first line and as much room before the others.
    init(sign: [Cell]) {
        self.init(sign: sign, others: .spaces(sign.width))
    }

    /// A sign before the first line and another, of the same width, before those that follow.
    init(sign: [Cell], others: [Cell]) {
        first = sign
        self.others = others
        width = sign.width
    }

    /// The lines that `draw` makes for the width that is left, each behind the prefix.
    ///
    /// On a page too narrow for both, a sign gets a line of its own and everything else the full width.
    func lines(within full: Int, draw: (_ width: Int) -> [[Cell]]) -> [[Cell]] {
        guard full - width >= Self.leastInside else {
            let sign = Array(first.drop(while: \.isSpace))
            let isSign = first != others && !sign.isEmpty
            return (isSign ? Wrapping(width: full).lines(of: sign) : []) + draw(full)
        }
        var lines = draw(full - width)
        if lines.isEmpty, first != others { lines = [[]] }
        return lines.enumerated().map { $0 == 0 ? first + $1 : others + $1 }
    }
}
