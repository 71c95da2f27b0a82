import CLineEdit
import Glibc

/// libedit behind Swift types: this file and `StandIns` are all that meets its C.
///
/// libedit calls back for keys, for the prompt, to draw and to run commands; whoever owns this sets the four closures
/// before the first `readLine`.
final class LibEdit {
    typealias Code = StandIns.Code

    /// What the editor does after a command.
    enum Reaction {
        case nothing
        /// Draws what has changed.
        case redraw
        /// Clears the rows and draws everything. Where one wide character took the place of another, libedit draws
        /// only its left half anew, and is one column off from there on.
        case redrawAll
        case refuse, end
    }

    var nextKey: () -> Code? = { nil }
    var prompt: () -> [Code] = { [] }
    var draw: (UnsafeRawBufferPointer) -> Void = { _ in }
    var run: (Command) -> Reaction = { _ in .refuse }

    /// Nil only until `init` has made it: libedit must be given `self` while it is made.
    private var handle: OpaquePointer?
    private var history: OpaquePointer?
    private let input: Int32
    private var promptMemory: UnsafeMutablePointer<Code>?
    /// The names of the commands, which libedit keeps pointers to.
    private var names: [UnsafeMutablePointer<Code>] = []

    /// Nil when libedit cannot be started.
    init?(input: Int32, output: Int32, recallCapacity: Int) {
        self.input = input
        var settings = termios()
        tcgetattr(input, &settings)
        let context = Unmanaged.passUnretained(self).toOpaque()
        guard let handle = cle_new(input, output, Self.drawCallback, context) else { return nil }
        // libedit changes the settings as soon as it is made; until a line is read they are the person's.
        tcsetattr(input, TCSADRAIN, &settings)
        self.handle = handle
        history = cle_history_new(handle, Int32(clamping: recallCapacity))
        cle_set_reader(handle, Self.keyCallback)
        cle_set_prompt(handle, Self.promptCallback)
        for (command, callback) in Self.commandCallbacks {
            let name = Self.wideCopy(command.name.unicodeScalars.map { Code($0.value) })
            names.append(name)
            cle_add_command(handle, name, callback)
        }
    }

    deinit {
        draw = { _ in }
        if let handle { cle_free(handle) }
        if let history { history_wend(history) }
        promptMemory?.deallocate()
        for name in names { name.deallocate() }
    }

    // MARK: Reading

    /// Lets the person edit a line; nil at the end of input.
    func readLine() -> [Code]? {
        guard let handle else { return nil }
        var count: Int32 = 0
        guard let line = el_wgets(handle, &count), count > 0 else { return nil }
        return Array(UnsafeBufferPointer(start: line, count: Int(count)))
    }

    /// Into the mode for editing. libedit does it when it wants the first key, but then the prompt is there already,
    /// and whoever answers at once sees the answer twice.
    ///
    /// Ctrl-C comes as a character: as a signal it would overtake what was typed before it, and have the terminal drop
    /// what is just being written. Gives that character, 0 for none.
    func beginEditing() -> UInt8 {
        guard let handle else { return 0 }
        cle_prepare_terminal(handle, false)
        cle_prepare_terminal(handle, true)
        return cle_take_interrupt_key(input)
    }

    /// Takes notice of the terminal's size.
    func resize() {
        if let handle { el_resize(handle) }
    }

    /// Draws prompt and line where the cursor of the terminal stands.
    func redraw() {
        if let handle { cle_redraw(handle) }
    }

    // MARK: The line

    var codes: [Code] {
        guard let handle, let line = el_wline(handle)?.pointee else { return [] }
        return Array(UnsafeBufferPointer(start: line.buffer, count: line.lastchar - line.buffer))
    }

    var codeBeforeCursor: Code? {
        guard let handle, let line = el_wline(handle)?.pointee, line.cursor > line.buffer else { return nil }
        return line.cursor[-1]
    }

    /// Where the cursor stands, in codes.
    var cursor: Int {
        get {
            guard let handle else { return 0 }
            return Int(el_cursor(handle, 0))
        }
        set {
            guard let handle else { return }
            _ = el_cursor(handle, Int32(clamping: newValue - cursor))
        }
    }

    /// The keys of vi that go to the end of the line go before its beginning when it is empty, and what is deleted or
    /// put in there is not libedit's memory.
    private func keepCursorInLine() {
        guard let handle, let line = el_wline(handle)?.pointee, line.cursor < line.buffer else { return }
        _ = el_cursor(handle, Int32(clamping: line.buffer - line.cursor))
    }

    /// Deletes codes before the cursor.
    func deleteBeforeCursor(_ count: Int) {
        if let handle { el_deletestr(handle, Int32(clamping: count)) }
    }

    func insert(_ codes: [Code]) {
        guard let handle, !codes.isEmpty else { return }
        _ = (codes + [0]).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { el_winsertstr(handle, $0) }
        }
    }

    // MARK: Keys and recall

    /// Reads key bindings of the person's own, up to a line that libedit does not understand.
    func source(_ path: String) {
        if let handle { el_source(handle, path) }
    }

    /// Binds a key, in the way `~/.editrc` writes it, in both key maps: inserting and the command mode of vi.
    func bind(_ key: String, to command: Command) { bind(key, to: command.name) }

    func bind(_ key: String, to name: String) {
        guard let handle else { return }
        withWide(key) { key in
            withWide(name) { name in
                _ = cle_bind(handle, key, name)
                _ = cle_bind_alternative(handle, key, name)
            }
        }
    }

    /// Binds a key in the command mode of vi only.
    func bindOutsideOfInserting(_ key: String, to name: String) {
        guard let handle else { return }
        withWide(key) { key in withWide(name) { name in _ = cle_bind_alternative(handle, key, name) } }
    }

    /// Adds a line to what Up recalls; its number serves to forget it.
    func remember(_ codes: [Code]) -> Int? {
        guard let history else { return nil }
        // libedit cuts one space off the end of what it recalls.
        let number = (codes + [0x20, 0]).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { cle_history_add(history, $0) } ?? -1
        }
        return number < 0 ? nil : Int(number)
    }

    func forget(_ number: Int) {
        if let history { cle_history_remove(history, Int32(clamping: number)) }
    }

    private func withWide(_ text: String, _ body: (UnsafePointer<Code>) -> Void) {
        let wide = text.unicodeScalars.map { Code($0.value) } + [0]
        wide.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { body(start) }
        }
    }
}

// MARK: - Callbacks

extension LibEdit {
    private static func owner(of handle: OpaquePointer) -> LibEdit {
        Unmanaged<LibEdit>.fromOpaque(cle_context(handle)).takeUnretainedValue()
    }

    private static let drawCallback: cle_writer = { context, bytes, count in
        let owner = Unmanaged<LibEdit>.fromOpaque(context).takeUnretainedValue()
        owner.draw(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    private static let keyCallback: cle_reader = { handle, key in
        let owner = owner(of: handle)
        owner.keepCursorInLine()
        guard let code = owner.nextKey() else { return 0 }
        key.pointee = code
        return 1
    }

    private static let promptCallback: cle_prompt = { handle in
        let owner = owner(of: handle)
        return owner.promptKept(owner.prompt())
    }

    /// libedit reads a prompt until it asks for the next one.
    private func promptKept(_ codes: [Code]) -> UnsafeMutablePointer<Code> {
        promptMemory?.deallocate()
        let memory = Self.wideCopy(codes)
        promptMemory = memory
        return memory
    }

    /// A C string that lives until it is deallocated.
    private static func wideCopy(_ codes: [Code]) -> UnsafeMutablePointer<Code> {
        let memory = UnsafeMutablePointer<Code>.allocate(capacity: codes.count + 1)
        for (index, code) in (codes + [0]).enumerated() { (memory + index).initialize(to: code) }
        return memory
    }

    private static func run(_ command: Command, _ handle: OpaquePointer) -> UInt8 {
        switch owner(of: handle).run(command) {
        case .nothing: UInt8(CC_NORM)
        case .redraw: UInt8(CC_REFRESH)
        case .redrawAll: UInt8(CC_REDISPLAY)
        case .refuse: UInt8(CC_ERROR)
        case .end: UInt8(CC_EOF)
        }
    }

    /// One function for each command, as C functions carry nothing with them.
    private static let commandCallbacks: [(Command, cle_command)] = [
        (.interrupt, { handle, _ in run(.interrupt, handle) }), (.paste, { handle, _ in run(.paste, handle) }),
        (.join, { handle, _ in run(.join, handle) }), (.newline, { handle, _ in run(.newline, handle) }),
        (.up, { handle, _ in run(.up, handle) }), (.down, { handle, _ in run(.down, handle) }),
        (.complete, { handle, _ in run(.complete, handle) }),
        (.showBelow, { handle, _ in run(.showBelow, handle) }),
        (.search, { handle, _ in run(.search, handle) }), (.searchStep, { handle, _ in run(.searchStep, handle) }),
        (.recalled, { handle, _ in run(.recalled, handle) }), (.leave, { handle, _ in run(.leave, handle) }),
        (.edit, { handle, _ in run(.edit, handle) }),
    ]
}
