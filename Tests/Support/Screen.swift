import Terminal

/// What a person sees of what a program has written: a terminal of the plain kind, without reflow.
package struct Screen {
    package let columns: Int
    private var cells: [[Cell]] = [[]]
    package private(set) var row = 0
    package private(set) var column = 0
    private var inserts = false
    /// The sequence that chose the colours in force; empty for none.
    private var style = ""

    private struct Cell {
        var character: Character
        var style: String
    }

    /// What stands in the rows; the second cell of a wide character is a filling.
    package var rows: [[Character]] { cells.map { $0.map(\.character) } }

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

    /// The same with the sequences that choose colours, where they change.
    package var coloredText: String {
        let lines = cells.map { row in
            var style = ""
            var line = ""
            for cell in row where cell.character != Self.filling {
                if cell.style != style {
                    if !style.isEmpty { line += "\u{1B}[0m" }
                    line += cell.style
                    style = cell.style
                }
                line.append(cell.character)
            }
            return style.isEmpty ? line.trimmedAtEnd : line + "\u{1B}[0m"
        }
        return lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
    }

    /// The row with the cursor, and a bar where it stands.
    package var line: String {
        var line = rows[row]
        while line.count < column { line.append(" ") }
        line.insert("|", at: column)
        return String(line.filter { $0 != Self.filling }).trimmedAtEnd
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
            let before =
                cells[row].indices.contains(column - 1) && cells[row][column - 1].character == Self.filling ? 2 : 1
            if column >= before, cells[row].indices.contains(column - before) {
                let joined = String(cells[row][column - before].character) + String(character)
                if joined.count == 1 {
                    cells[row][column - before].character = Character(joined)
                    return
                }
            }
        }
        let width = character.displayWidth
        if column + width > columns {
            column = 0
            down()
        }
        while cells[row].count < column { cells[row].append(Cell(character: " ", style: "")) }
        let drawn = ([character] + Array(repeating: Self.filling, count: max(0, width - 1))).map {
            Cell(character: $0, style: style)
        }
        let end = inserts ? column : min(column + drawn.count, cells[row].count)
        cells[row].replaceSubrange(column..<end, with: drawn)
        column += width
    }

    private mutating func down() {
        row += 1
        if row == cells.count { cells.append([]) }
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
            cells.removeSubrange((row + 1)...)
        case "P" where column < cells[row].count:
            cells[row].removeSubrange(column..<min(cells[row].count, column + count))
        case "@" where column < cells[row].count:
            cells[row].insert(contentsOf: Array(repeating: Cell(character: " ", style: ""), count: count), at: column)
        case "h" where parameters == "4": inserts = true
        case "l" where parameters == "4": inserts = false
        case "H":
            cells = [[]]
            (row, column) = (0, 0)
        case "m": style = ["", "0"].contains(parameters) ? "" : style + "\u{1B}[\(parameters)m"
        default: break
        }
    }

    private mutating func cut() {
        if column < cells[row].count { cells[row].removeSubrange(column...) }
    }
}

extension String {
    var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
