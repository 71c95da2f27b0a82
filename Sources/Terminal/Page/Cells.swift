import Markdown

/// One character on a page: what it is, how wide, how it looks.
struct Cell: Equatable {
    var character: Character
    var width: Int
    var style: Style
    /// Whether a line may end after it for reasons of its own, at a hyphen or between ideographs. Addresses and code
    /// are kept in one piece where they fit.
    var isLoose: Bool
    /// Where it leads, as the part of a link.
    var link: String?

    init(_ character: Character, style: Style = .ordinary, isLoose: Bool = true) {
        self.character = character
        self.width = character.displayWidth
        self.style = style
        self.isLoose = isLoose
    }

    var isSpace: Bool { character == " " }
}

extension [Cell] {
    init(drawing text: String, style: Style = .ordinary, isLoose: Bool = true) {
        self = text.map { Cell($0, style: style, isLoose: isLoose) }
    }

    static func spaces(_ count: Int) -> [Cell] { Array(repeating: Cell(" "), count: Swift.max(0, count)) }

    func leading(to address: String) -> [Cell] {
        map { cell in
            var cell = cell
            cell.link = address
            return cell
        }
    }

    /// The cells as one line, without spaces at its end; every style that begins on it ends on it.
    func text(in theme: Theme) -> String {
        let end = lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
        var result = ""
        var index = 0
        while index < end {
            let (style, link) = (self[index].style, self[index].link)
            var run = ""
            while index < end, self[index].style == style, self[index].link == link {
                run.append(self[index].character)
                index += 1
            }
            result += theme.linked(theme.styled(run, as: style), to: link)
        }
        return result
    }
}

extension Collection<Cell> {
    var width: Int { reduce(0) { $0 + $1.width } }
}
