/// Where things stand on the screen, for the moments when the terminal has moved them: libedit then knows no more.
extension LineEditor {
    /// The terminal has wrapped the rows anew; the prompt's first row is found again, and everything drawn from there.
    func redrawAfterResize() {
        clear()
        libEdit.resize()
        libEdit.redraw()
    }

    /// Takes prompt and line away; the cursor is then where the prompt began.
    func clear() {
        let before = libEdit.prompt() + libEdit.codes.prefix(libEdit.cursor)
        let row = Rows(width: surroundings.width).position(after: before).row
        if surroundings.isCapable {
            write("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
        } else {
            write("\r\n")
        }
    }

    /// Shows lines below the one being edited, which goes on below them: first the cursor moves to its end, then
    /// `showBelow` is run.
    func show(_ lines: [String]) -> LibEdit.Reaction {
        below = (lines, libEdit.cursor)
        libEdit.cursor = libEdit.codes.count
        keys.insert(.command(.showBelow), at: 0)
        return .redraw
    }

    func showBelow() -> LibEdit.Reaction {
        guard let below else { return .refuse }
        self.below = nil
        write("\r\n" + below.lines.map { $0 + "\r\n" }.joined())
        libEdit.cursor = below.cursor
        libEdit.redraw()
        return .nothing
    }

    func redrawAfterContinuing() {
        decoder.interruptKey = libEdit.beginEditing()
        libEdit.resize()
        write("\r" + (surroundings.isCapable ? "\u{1B}[J" : ""))
        libEdit.redraw()
    }

    /// How many rows of the line stand below the one with the cursor.
    var rowsBelowCursor: Int {
        let all = libEdit.prompt() + libEdit.codes
        let before = libEdit.prompt().count + libEdit.cursor
        let rows = Rows(width: surroundings.width)
        return rows.position(after: all).row - rows.position(after: Array(all.prefix(before))).row
    }
}

/// How a terminal lays out codes from its left edge, as libedit draws them.
struct Rows {
    let width: Int

    func position(after codes: [StandIns.Code]) -> (row: Int, column: Int) {
        var row = 0
        var column = 0
        for code in codes {
            if code == 0x0A {
                row += 1
                column = 0
                continue
            }
            let needed = code == 0x09 ? 8 - column % 8 : StandIns.width(of: code)
            if column + needed > width {
                row += 1
                column = 0
            }
            column += needed
            if column >= width {
                row += 1
                column = 0
            }
        }
        return (row, column)
    }
}
