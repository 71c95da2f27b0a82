import CLineEdit

/// Ctrl-C outside of reading a line: it ends nothing, and whoever works between prompts asks for it.
///
///     Interrupts.watch()
///     for line in page where !Interrupts.isPending { try output.write(line) }
///     if Interrupts.take() { … }
///
/// As long as `watch` was not called, Ctrl-C ends the process, as it should in a script. A `LineEditor` calls it.
package enum Interrupts {
    /// From now on Ctrl-C is noted and does not end the process.
    package static func watch() { _ = cle_watch_interrupts() }

    /// Whether Ctrl-C was pressed since it was last taken. Reading a line starts afresh.
    package static var isPending: Bool { cle_is_interrupted() }

    /// Whether Ctrl-C was pressed, forgetting it.
    package static func take() -> Bool { cle_take_interrupt() }
}
