import CLineEdit

/// The signals that concern whoever reads from a terminal. Ctrl-C outside of reading is with `Interrupts`.
enum Signals {
    struct Set: OptionSet {
        let rawValue: UInt32
        static let interrupt = Set(rawValue: UInt32(cle_interrupt.rawValue))
        static let resize = Set(rawValue: UInt32(cle_resize.rawValue))
        static let stop = Set(rawValue: UInt32(cle_stop.rawValue))
        static let proceed = Set(rawValue: UInt32(cle_continue.rawValue))
    }

    /// Becomes readable whenever a signal arrives.
    static var descriptor: Int32 { cle_signal_pipe() }

    /// Begins to watch. A signal that ends the process gives the terminal back first; pasted text is marked by the
    /// terminal, if it is to be `isBracketed`. What arrived before is forgotten.
    static func begin(input: Int32, output: Int32, isBracketed: Bool) {
        cle_watch_begin(input, output, isBracketed)
    }

    /// Ends to watch, and gives the terminal back.
    static func end() { cle_watch_end() }

    /// What arrived since the last time.
    static func take() -> Set { Set(rawValue: cle_take_signals()) }

    /// Does what Ctrl-Z does to a process; returns when it goes on.
    static func stopProcess() { cle_stop_process() }
}
