/// Breaking a run of cells into lines.
///
/// A line may end at a space, after a hyphen between parts of some length ("well-kept", not "no-go"), and between
/// ideographs; a newline ends it always.
/// A word wider than the line is broken after a slash in its second half, else where the line is full. Nothing is lost but the spaces at a break.
struct Wrapping {
    /// So many letters at least stand on both sides of a hyphen at which a line ends.
    private static let leastPart = 3

    /// The columns of the first line and of the others, at least 1.
    let first: Int
    let others: Int

    init(width: Int) { self.init(first: width, others: width) }

    init(first: Int, others: Int) {
        self.first = max(1, first)
        self.others = max(1, others)
    }

    /// The lines, at least one. No line is wider than asked for, unless a single character is.
    func lines(of cells: [Cell]) -> [[Cell]] {
        var lines: [[Cell]] = []
        for piece in cells.split(omittingEmptySubsequences: false, whereSeparator: { $0.character == "\n" }) {
            wrap(piece, onto: &lines)
        }
        return lines
    }

    private func wrap(_ cells: ArraySlice<Cell>, onto lines: inout [[Cell]]) {
        var rest = cells
        repeat {
            let limit = lines.isEmpty ? first : others
            let end = endOfLine(in: rest, limit: limit)
            lines.append(Array(rest[..<end]).withoutSpacesAtEnd)
            rest = rest[end...]
            if !rest.isEmpty { rest = rest.drop(while: \.isSpace) }
        } while !rest.isEmpty
    }

    /// Where the line ends that starts with these cells: after at least one of them, if there is any.
    private func endOfLine(in cells: ArraySlice<Cell>, limit: Int) -> Int {
        var width = 0
        var lastBreak: Int?
        var lastSlash: Int?
        for index in cells.indices {
            width += cells[index].width
            // Spaces may hang over the end; they are cut off.
            if width > limit, !cells[index].isSpace {
                return lastBreak ?? lastSlash ?? max(index, cells.startIndex + 1)
            }
            if index + 1 < cells.endIndex, canBreak(cells, after: index) { lastBreak = index + 1 }
            // An id or a path that has to be broken is broken between its parts.
            if cells[index].character == "/", width * 2 > limit { lastSlash = index + 1 }
        }
        return cells.endIndex
    }

    private func canBreak(_ cells: ArraySlice<Cell>, after index: Int) -> Bool {
        let (here, next) = (cells[index], cells[index + 1])
        if here.isSpace { return true }
        if next.isSpace { return true }
        guard here.isLoose, next.isLoose else { return false }
        if here.character.isHyphen {
            let before = cells[..<index].suffix(Self.leastPart)
            let after = cells[(index + 1)...].prefix(Self.leastPart)
            return before.count == Self.leastPart
                && before.allSatisfy { $0.character.isLetter || $0.character.isNumber }
                && after.count == Self.leastPart && after.allSatisfy(\.character.isLetter)
        }
        if here.character == "\u{200B}" || here.character == "—" { return true }
        return (here.character.isIdeographic || next.character.isIdeographic)
            && !here.character.mustNotEndLine && !next.character.mustNotStartLine
    }
}

extension Character {
    fileprivate var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "–" }

    /// Written without spaces between words: Chinese and Japanese.
    fileprivate var isIdeographic: Bool {
        guard utf8.count > 1, let value = unicodeScalars.first?.value else { return false }
        switch value {
        case 0x2E80...0x30FF, 0x31F0...0xA4CF, 0xF900...0xFAFF, 0xFF01...0xFF9F, 0x20000...0x3FFFD: return true
        default: return false
        }
    }

    fileprivate var mustNotStartLine: Bool { closing.contains(self) }

    fileprivate var mustNotEndLine: Bool { opening.contains(self) }
}

private let closing = Set("、。，．・：；！？）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]}’”")
private let opening = Set("（「『【〈《〔［｛([{‘“")

extension [Cell] {
    fileprivate var withoutSpacesAtEnd: [Cell] {
        Array(self[..<(lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0)])
    }
}
