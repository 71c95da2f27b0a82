/// The candidates of a completion as they are listed below the line: in columns, or each with its title.
struct CandidateList {
    /// Without newlines, none wider than the terminal.
    private(set) var lines: [String] = []

    /// As many as fit above a prompt on the screen are shown, and how many more there are.
    init(_ candidates: [Completion.Candidate], width: Int, height: Int) {
        let hasTitles = candidates.contains { !$0.title.isEmpty }
        let all =
            hasTitles
            ? Self.withTitles(candidates, width: width)
            : Self.inColumns(candidates.map(\.text.onOneLine), width: width)
        let most = max(1, height - 4)
        lines = Array(all.prefix(most))
        if all.count > most {
            let shown = hasTitles ? most : most * candidates.count / all.count
            lines.append("… and \(candidates.count - shown) more")
        }
    }

    private static func withTitles(_ candidates: [Completion.Candidate], width: Int) -> [String] {
        let texts = candidates.map(\.text.onOneLine)
        let column = min(texts.map(\.displayWidth).max() ?? 0, max(0, width / 2 - 2))
        return zip(texts, candidates).map { text, candidate in
            let room = max(2, column + 2 - text.displayWidth)
            return (text + spaces(room) + candidate.title.onOneLine).cut(to: width)
        }
    }

    /// Read downwards, as few lines as there can be.
    private static func inColumns(_ texts: [String], width: Int) -> [String] {
        let column = (texts.map(\.displayWidth).max() ?? 0) + 2
        let columns = max(1, (width + 2) / column)
        let height = (texts.count + columns - 1) / columns
        return (0..<height).map { row in
            let pieces = stride(from: row, to: texts.count, by: height).map { texts[$0] }
            return pieces.map { $0 + spaces(column - $0.displayWidth) }.joined().cut(to: width)
        }
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension String {
    /// At most `width` columns, the last one an ellipsis if something is missing; no spaces at the end.
    func cut(to width: Int) -> String {
        var result = self
        if displayWidth > width {
            result = ""
            var used = 0
            for character in self {
                if used + character.displayWidth > width - 1 { break }
                result.append(character)
                used += character.displayWidth
            }
            result += "…"
        }
        while result.last == " " { result.removeLast() }
        return result
    }
}
