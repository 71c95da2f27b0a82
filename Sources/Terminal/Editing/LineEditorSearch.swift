/// Ctrl-R: every key goes to the search, until one that is not for it.
extension LineEditor {
    func beginSearch() -> LibEdit.Reaction {
        recall.addOlder(older())
        older = { [] }
        search = Search(from: (libEdit.codes, libEdit.cursor), in: recall)
        return .redraw
    }

    func stepSearch() -> LibEdit.Reaction {
        guard var search, let key = argument else { return .refuse }
        switch key {
        case .scalar("\u{12}"): search.older(in: recall)
        case .scalar("\u{13}"): search.newer(in: recall)
        case .scalar("\u{8}"), .scalar("\u{7F}"): search.removeLast(in: recall)
        case .scalar("\u{7}"):
            self.search = nil
            return replaceLine(with: search.original.codes, cursor: search.original.cursor)
        case .scalar("\u{1B}"):
            self.search = nil
            return .redraw
        case .scalar(let scalar) where scalar.value >= 0x20: search.append(String(scalar), in: recall)
        case .paste(let text): search.append(text, in: recall)
        default:
            // The key of another command: what was found is taken, and the command is run on it.
            self.search = nil
            keys.insert(key, at: 0)
            return .redraw
        }
        self.search = search
        guard let match = search.match else { return .redraw }
        return replaceLine(with: match.line, cursorAfter: match.head)
    }
}
