import Markdown

/// Tables: in columns where they fit, with cells wrapped if need be, or else row by row.
extension Layout {
    /// A column narrower than this, that is not as narrow by itself, makes worse reading than a list.
    private static let narrowest = 12
    private static let gap = 2

    func lines(of table: Table, width: Int) -> [[Cell]] {
        let header = table.header.map { cells(of: $0, style: Style(.strong)) }
        let rows = table.rows.map { $0.map { cells(of: $0) } }
        guard !isLinear, let widths = columnWidths(of: [header] + rows, within: width) else {
            return lines(rowByRow: rows, header: header, width: width)
        }
        var lines: [[Cell]] = []
        if header.contains(where: { !$0.isEmpty }) {
            lines += self.lines(ofRow: header, widths: widths, alignments: table.alignments)
            lines.append(rule(under: widths))
        }
        for row in rows { lines += self.lines(ofRow: row, widths: widths, alignments: table.alignments) }
        return lines
    }

    /// The columns' widths; nil when the table would not be readable in so little room.
    private func columnWidths(of rows: [[[Cell]]], within width: Int) -> [Int]? {
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return nil }
        var widths = (0..<count).map { column in
            rows.compactMap { $0.indices.contains(column) ? naturalWidth($0[column]) : nil }.max() ?? 0
        }
        let room = width - Self.gap * (count - 1)
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest
            else { return nil }
            widths[widest] -= 1
        }
        return widths.contains { $0 > 0 } ? widths : nil
    }

    private func naturalWidth(_ cells: [Cell]) -> Int {
        cells.split { $0.character == "\n" }.map { Array($0).width }.max() ?? 0
    }

    private func lines(ofRow row: [[Cell]], widths: [Int], alignments: [Table.Alignment]) -> [[Cell]] {
        let columns = widths.indices.map { column in
            Wrapping(width: widths[column]).lines(of: row.indices.contains(column) ? row[column] : [])
        }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var cells: [Cell] = []
            for (column, lines) in columns.enumerated() {
                if column > 0 { cells += .spaces(Self.gap) }
                let alignment = alignments.indices.contains(column) ? alignments[column] : .none
                cells += aligned(line < lines.count ? lines[line] : [], in: widths[column], alignment)
            }
            return cells
        }
    }

    private func aligned(_ cells: [Cell], in width: Int, _ alignment: Table.Alignment) -> [Cell] {
        let room = width - cells.width
        let left =
            switch alignment {
            case .none, .left: 0
            case .center: room / 2
            case .right: room
            }
        return .spaces(left) + cells + .spaces(room - left)
    }

    private func rule(under widths: [Int]) -> [Cell] {
        let pieces = widths.map { Array(repeating: Cell("─", style: Style(.note)), count: $0) }
        return Array(pieces.joined(separator: [Cell].spaces(Self.gap)))
    }

    /// `Header: cell` a line, an empty line between rows; a table of headers alone shows those.
    private func lines(rowByRow rows: [[[Cell]]], header: [[Cell]], width: Int) -> [[Cell]] {
        if rows.isEmpty { return header.flatMap { Wrapping(width: width).lines(of: $0) } }
        var lines: [[Cell]] = []
        for row in rows {
            if !lines.isEmpty { lines.append([]) }
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                let name = header.indices.contains(column) ? header[column] : []
                let label = name.isEmpty ? [] : name + [Cell(":", style: Style(.strong)), Cell(" ")]
                let wrapping = Wrapping(first: width, others: width - (width > 8 ? 2 : 0))
                lines += wrapping.lines(of: label + cell).enumerated().map {
                    $0 == 0 || width <= 8 ? $1 : .spaces(2) + $1
                }
            }
        }
        return lines
    }
}
