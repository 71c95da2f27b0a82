import Terminal

/// What a person sees of what a program has written: a terminal of the plain kind, without reflow.
package struct Screen {
    package let columns: Int
    package private(set) var rows: [[Character]] = [[]]
    package private(set) var row = 0
    package private(set) var column = 0
    private var inserts = false

    package init(_ output: [UInt8], columns: Int = 80) {
        self.columns = columns
        // Scalar by scalar: a carriage return and a newline would be one character.
        var text = String(decoding: output, as: UTF8.self).unicodeScalars.map { Character($0) }[...]
        while let character = text.popFirst() {
            if character == "\u{1B}" { obey(&text) } else { put(character) }
        }
    }

    /// The rows as text, without the filling of wide characters, without spaces and empty rows at the end.
    package var text: String {
        var lines = rows.map { String($0.filter { $0 != Self.filling }).trimmedAtEnd }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// The row with the cursor, and a bar where it stands.
    package var line: String {
        var cells = rows[row]
        while cells.count < column { cells.append(" ") }
        cells.insert("|", at: column)
        return String(cells.filter { $0 != Self.filling }).trimmedAtEnd
    }

    private static let filling: Character = "\u{0}"

    private mutating func put(_ character: Character) {
        switch character {
        case "\r": column = 0
        case "\n": down()
        case "\u{8}": column = max(0, min(column, columns - 1) - 1)
        case "\u{7}": break
        default: draw(character)
        }
    }

    private mutating func draw(_ character: Character) {
        // Scalars come one by one; those that join the one before are joined here.
        if column > 0 {
            let before = rows[row].indices.contains(column - 1) && rows[row][column - 1] == Self.filling ? 2 : 1
            if column >= before, rows[row].indices.contains(column - before) {
                let joined = String(rows[row][column - before]) + String(character)
                if joined.count == 1 {
                    rows[row][column - before] = Character(joined)
                    return
                }
            }
        }
        let width = character.displayWidth
        if column + width > columns {
            column = 0
            down()
        }
        while rows[row].count < column { rows[row].append(" ") }
        let cells = [character] + Array(repeating: Self.filling, count: max(0, width - 1))
        let end = inserts ? column : min(column + cells.count, rows[row].count)
        rows[row].replaceSubrange(column..<end, with: cells)
        column += width
    }

    private mutating func down() {
        row += 1
        if row == rows.count { rows.append([]) }
    }

    private mutating func obey(_ text: inout ArraySlice<Character>) {
        guard text.popFirst() == "[" else { return }
        var parameters = ""
        while let character = text.popFirst() {
            if character >= "@", character <= "~" { return run(character, parameters) }
            parameters.append(character)
        }
    }

    private mutating func run(_ final: Character, _ parameters: String) {
        let count = max(1, Int(parameters) ?? 1)
        switch final {
        case "A": row = max(0, row - count)
        case "B": for _ in 0..<count { down() }
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = count - 1
        case "K": cut()
        case "J":
            cut()
            rows.removeSubrange((row + 1)...)
        case "P" where column < rows[row].count:
            rows[row].removeSubrange(column..<min(rows[row].count, column + count))
        case "@" where column < rows[row].count:
            rows[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
        case "h" where parameters == "4": inserts = true
        case "l" where parameters == "4": inserts = false
        case "H":
            rows = [[]]
            (row, column) = (0, 0)
        default: break
        }
    }

    private mutating func cut() {
        if column < rows[row].count { rows[row].removeSubrange(column...) }
    }
}

extension String {
    var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
