/// What the keys do that libedit does not know, and where they are bound.
extension LineEditor {
    /// Binds everything that the person has not bound otherwise in ~/.editrc.
    ///
    /// It comes after the file was read: `bind -v` in there begins a new table of keys.
    func bindKeys() {
        let bindings = surroundings.editorConfiguration.map { KeyBindings(contentsOf: $0) } ?? KeyBindings()
        if let path = surroundings.editorConfiguration { libEdit.source(path) }
        decoder.passed = bindings.keys
        for command in Command.allCases {
            libEdit.bind(String(Unicode.Scalar(command.rawValue) ?? "\u{81}"), to: command.name)
        }
        for (key, bytes, name) in Self.controlKeys where !bindings.keys.contains(bytes) {
            libEdit.bind(key, to: name)
        }
        // With vi keys libedit knows one editor, and would hand it the line as libedit sees it.
        if !bindings.keys.contains(Array("v".utf8)) { libEdit.bindOutsideOfInserting("v", to: Command.edit.name) }
    }

    private static let controlKeys: [(key: String, bytes: [UInt8], name: String)] = [
        ("^I", [0x09], Command.complete.name), ("^R", [0x12], Command.search.name), ("^D", [0x04], Command.leave.name),
        ("^W", [0x17], "ed-delete-prev-word"), ("^P", [0x10], Command.up.name), ("^N", [0x0E], Command.down.name),
        ("^X^E", [0x18, 0x05], Command.edit.name),
    ]

    func run(_ command: Command) -> LibEdit.Reaction {
        switch command {
        case .interrupt: interrupt()
        case .paste: paste()
        case .join: join()
        case .newline: insert("\n")
        case .up: moveToLine(-1, otherwise: .earlier)
        case .down: moveToLine(1, otherwise: .later)
        case .complete: complete()
        case .showBelow: showBelow()
        case .search: beginSearch()
        case .searchStep: stepSearch()
        case .recalled: showRecalled()
        case .leave: leave()
        case .edit: edit()
        default: .refuse
        }
    }

    private func interrupt() -> LibEdit.Reaction {
        search = nil
        interruption?.isHandled = true
        libEdit.cursor = libEdit.codes.count
        libEdit.insert(standIns.codes(for: "^C"))
        keys.insert(.scalar("\n"), at: 0)
        return .redraw
    }

    private func leave() -> LibEdit.Reaction {
        let count = libEdit.codes.count
        if count == 0 { return .end }
        guard libEdit.cursor < count else { return .refuse }
        libEdit.cursor += 1
        libEdit.deleteBeforeCursor(1)
        return .redraw
    }

    private func paste() -> LibEdit.Reaction {
        guard case .paste(let text) = argument else { return .refuse }
        return insert(text)
    }

    private func insert(_ text: String) -> LibEdit.Reaction {
        libEdit.insert(standIns.codes(for: text))
        return .redraw
    }

    /// The character before the cursor takes in what was typed.
    private func join() -> LibEdit.Reaction {
        guard case .scalar(let scalar) = argument, let before = libEdit.codeBeforeCursor else { return .refuse }
        var text = standIns.text(of: [before])
        text.unicodeScalars.append(scalar)
        libEdit.deleteBeforeCursor(1)
        libEdit.insert(standIns.codes(for: text))
        return .redrawAll
    }

    /// To the line above or below in a question of several lines, or else to what was asked earlier or later.
    private func moveToLine(_ step: Int, otherwise command: Command) -> LibEdit.Reaction {
        let lines = libEdit.codes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let cursor = libEdit.cursor
        guard let line = lines.lastIndex(where: { $0.startIndex <= cursor }),
            lines.indices.contains(line + step)
        else {
            keys.insert(contentsOf: [.command(command), .command(.recalled)], at: 0)
            return .nothing
        }
        let target = lines[line + step]
        libEdit.cursor = min(target.startIndex + cursor - lines[line].startIndex, target.endIndex)
        return .redraw
    }

    /// With vi keys libedit puts the cursor at the beginning of what it recalls, where nobody goes on typing.
    private func showRecalled() -> LibEdit.Reaction {
        let codes = libEdit.codes
        libEdit.cursor = codes.count
        return redrawing(codes)
    }

    /// Puts a text in place of the line, with the cursor after `head`, which it begins with.
    func replaceLine(with text: String, cursorAfter head: String) -> LibEdit.Reaction {
        let codes = standIns.codes(for: text)
        return replaceLine(with: codes, cursor: min(standIns.codes(for: head).count, codes.count))
    }

    func replaceLine(with codes: [StandIns.Code], cursor: Int) -> LibEdit.Reaction {
        let count = libEdit.codes.count
        libEdit.cursor = count
        libEdit.deleteBeforeCursor(count)
        libEdit.insert(codes)
        libEdit.cursor = cursor
        return redrawing(codes)
    }

    private func redrawing(_ codes: [StandIns.Code]) -> LibEdit.Reaction {
        codes.contains { StandIns.width(of: $0) > 1 } ? .redrawAll : .redraw
    }
}
