/// Ctrl-X Ctrl-E: the line in the person's own editor.
extension LineEditor {
    func edit() -> LibEdit.Reaction {
        if let reasonAgainstEditor { return show([reasonAgainstEditor.cut(to: surroundings.width)]) }
        let codes = libEdit.codes
        // What is in the line has to be shown again when its editor, which may have drawn anything, is gone.
        clear()
        Signals.end()
        let edited = surroundings.personalEditor.edited(standIns.text(of: codes), output: output)
        takeTerminal()
        libEdit.resize()
        write("\r")
        if let edited {
            libEdit.cursor = codes.count
            libEdit.deleteBeforeCursor(codes.count)
            libEdit.insert(standIns.codes(for: edited.tidied))
        }
        libEdit.redraw()
        return .nothing
    }
}

extension String {
    /// Without the newline that editors put at the end of a file, and with no other line ends.
    fileprivate var tidied: String {
        var text = self[...].split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
