import Glibc

/// Reads lines from a person, with editing, recall, completion and paste.
///
///     let editor = try LineEditor(recalling: earlier) { line, cursor in completion(of: line, at: cursor) }
///     switch editor.read(prompt: Prompt("counsel> ")) {
///     case .line(let question): …
///     case .interrupted, .end: …
///     }
///
/// Emacs keys, or vi keys with `bind -v` in ~/.editrc; what is bound there stands. While a line is read the editor owns
/// the terminal; afterwards it is as it was before, also when a signal or a crash ends the process.
///
/// One editor a process, used from one thread: the terminal and the signals are there only once.
package final class LineEditor {
    /// The text that Tab puts into an empty line, for editing; nil for none.
    package var suggestion: String?
    /// Why no editor may be opened on the line, as that writes a file; nil when it may.
    package var reasonAgainstEditor: String?
    /// Asked once, by the first Ctrl-R: what is older than the lines that Up recalls, oldest first.
    package var older: () -> [String] = { [] }
    /// Asked by Tab, with the line and the cursor as a UTF-8 offset in it.
    package var completing: (_ line: String, _ cursor: Int) -> Completion

    let surroundings: Surroundings
    let libEdit: LibEdit
    var recall: Recall
    var standIns: StandIns

    /// Keys that have come and have not been used: what was typed ahead, and what a command wants pressed next.
    var keys: [Key] = []
    var decoder = KeyDecoder()
    /// What the next command is about: the pasted text, the joined character, the key of a search.
    var argument: Key?
    var search: Search?
    /// What is about to be shown below the line, and where the cursor was.
    var below: (lines: [String], cursor: Int)?
    /// Ctrl-C, until the line is left.
    var interruption: Interruption?

    let output: Int32
    private let theme: Theme
    private var drawn = DrawnText()
    private var prompt: [StandIns.Code] = []

    /// An editor on the terminal of the process. From here on Ctrl-C does not end the process, see `Interrupts`.
    ///
    /// - Parameters:
    ///   - earlier: What can be recalled, oldest first.
    ///   - theme: The looks of the prompt; plain on a terminal that obeys no escapes.
    /// - Throws: `notATerminal` when there is nobody to read from, `unavailable` when libedit cannot start.
    package init(
        recalling earlier: [String], in surroundings: Surroundings = .current, theme: Theme = .plain,
        completing: @escaping (_ line: String, _ cursor: Int) -> Completion = { _, _ in .none }
    ) throws(TerminalError) {
        guard isatty(0) == 1, let output = ([1, 2] as [Int32]).first(where: { isatty($0) == 1 }) else {
            throw .notATerminal
        }
        guard let libEdit = LibEdit(input: 0, output: output, recallCapacity: Recall.capacity) else {
            throw .unavailable
        }
        self.completing = completing
        self.surroundings = surroundings
        self.output = output
        self.libEdit = libEdit
        self.theme = surroundings.isCapable ? theme : .plain
        var standIns = StandIns()
        recall = Recall(earlier, for: libEdit, with: &standIns)
        self.standIns = standIns
        Interrupts.watch()
        connect()
        bindKeys()
    }

    /// Asks for a line and waits for it.
    package func read(prompt: Prompt) -> Input {
        self.prompt = codes(of: prompt)
        search = nil
        interruption = nil
        below = nil
        takeTerminal()
        let codes = libEdit.readLine()
        Signals.end()
        if let interruption {
            return .interrupted(lineWasEmpty: interruption.lineWasEmpty)
        }
        guard var codes else {
            write("\r\n")
            return .end
        }
        if codes.last == 0x0A { codes.removeLast() }
        return .line(standIns.text(of: codes))
    }

    func takeTerminal() {
        Signals.begin(input: 0, output: output, isBracketed: surroundings.isCapable)
        decoder.interruptKey = libEdit.beginEditing()
    }

    /// Adds a line to what Up and Ctrl-R bring back, as the newest; an earlier one that is the same goes.
    package func remember(_ line: String) {
        recall.add(line, to: libEdit, with: &standIns)
    }

    private func connect() {
        libEdit.prompt = { [unowned self] in
            search.map { standIns.codes(for: $0.prompt) } ?? prompt
        }
        libEdit.draw = { [unowned self] bytes in
            write(drawn.translated(bytes, with: standIns))
        }
        libEdit.nextKey = { [unowned self] in nextCode() }
        libEdit.run = { [unowned self] command in run(command) }
    }

    private func codes(of prompt: Prompt) -> [StandIns.Code] {
        prompt.parts.flatMap { part in
            part.text.onOneLine.flatMap { character in
                standIns.code(for: character, in: part.role.map { Style($0) } ?? .ordinary, of: theme)
            }
        }
    }

    struct Interruption {
        var lineWasEmpty: Bool
        var isHandled = false
        var triesEndOfLine = false
    }

    func write(_ text: String) { write(Array(text.utf8)) }

    /// A terminal that takes nothing any more is noticed when it gives nothing any more.
    private func write(_ bytes: [UInt8]) {
        try? Output(descriptor: output).write(bytes)
    }
}
