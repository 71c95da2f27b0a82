import Glibc

/// Waiting for keys, and for the signals that come in between.
extension LineEditor {
    /// How long after ESC something else still belongs to it, in milliseconds: no one types so fast, no terminal so
    /// slowly.
    private static let pauseAfterEscape: Int32 = 50

    /// The next code for libedit; nil at the end of input.
    func nextCode() -> LibEdit.Code? {
        while true {
            if let interruption, !interruption.isHandled { return codeOfInterruption() }
            if !keys.isEmpty {
                let key = keys.removeFirst()
                guard key == .command(.interrupt) else { return code(for: key) }
                interruption = Interruption(lineWasEmpty: libEdit.codes.isEmpty)
                continue
            }
            switch wait() {
            case .signal: handle(Signals.take())
            case .pause: keys += decoder.keysAfterPause()
            case .input: if !readKeys() { return nil }
            }
        }
    }

    private enum Event { case input, signal, pause }

    private func wait() -> Event {
        var descriptors = [
            pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&descriptors, 2, decoder.isUndecided ? Self.pauseAfterEscape : -1)
        if count == 0 { return .pause }
        return descriptors[0].revents != 0 || count < 0 ? .signal : .input
    }

    /// False at the end of input.
    private func readKeys() -> Bool {
        // One byte at a time, so that what was typed ahead stays where another program would find it.
        var bytes = [UInt8](repeating: 0, count: decoder.isPasting ? 4096 : 1)
        let count = Glibc.read(0, &bytes, bytes.count)
        if count > 0 {
            // By itself, not in the midst of others, Ctrl-C was typed, and gets out of a paste whose end never came.
            if decoder.isPasting, count == 1, bytes[0] == decoder.interruptKey { decoder.abandon() }
            for byte in bytes.prefix(count) { keys += decoder.keys(from: byte) }
            return true
        }
        return count < 0 && (errno == EINTR || errno == EAGAIN)
    }

    private func handle(_ signals: Signals.Set) {
        if signals.contains(.interrupt) {
            decoder.abandon()
            keys = [.command(.interrupt)]
        }
        if signals.contains(.resize) { redrawAfterResize() }
        if signals.contains(.stop) {
            write(String(repeating: "\r\n", count: rowsBelowCursor))
            Signals.stopProcess()
            redrawAfterContinuing()
        } else if signals.contains(.proceed) {
            redrawAfterContinuing()
        }
    }

    /// The code that runs `interrupt`. If something else takes it, as the search of vi would, the end of the line is
    /// tried, then the first again.
    private func codeOfInterruption() -> LibEdit.Code {
        defer { interruption?.triesEndOfLine.toggle() }
        return interruption?.triesEndOfLine == true ? 0x0A : LibEdit.Code(Command.interrupt.rawValue)
    }

    private func code(for key: Key) -> LibEdit.Code {
        if search != nil {
            argument = key
            return LibEdit.Code(Command.searchStep.rawValue)
        }
        switch key {
        case .command(let command): return LibEdit.Code(command.rawValue)
        case .paste:
            argument = key
            return LibEdit.Code(Command.paste.rawValue)
        case .scalar(let scalar):
            if scalar.value < 0x80 { return LibEdit.Code(scalar.value) }
            if let before = libEdit.codeBeforeCursor, joins(scalar, to: before) {
                argument = key
                return LibEdit.Code(Command.join.rawValue)
            }
            return standIns.codes(for: String(scalar)).first ?? 0xFFFD
        }
    }

    /// Whether a scalar becomes one character with what stands before it.
    private func joins(_ scalar: Unicode.Scalar, to before: LibEdit.Code) -> Bool {
        if scalar.value < 0x300 || before == 0x0A { return false }
        var text = standIns.text(of: [before])
        text.unicodeScalars.append(scalar)
        return text.count == 1
    }
}
