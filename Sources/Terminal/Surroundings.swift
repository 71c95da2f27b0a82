import Glibc

/// What the process stands in: which of its streams are a terminal, how large it is, what it can do.
///
///     let surroundings = Surroundings(environment: environment)
///     let theme = surroundings.color(for: .auto) ? Theme.colored : .plain
package struct Surroundings: Sendable {
    package var isInputTerminal: Bool
    package var isOutputTerminal: Bool
    package var isErrorTerminal: Bool
    /// Whether the terminal obeys escape sequences: TERM names one that this system knows, and not `dumb`.
    package var isCapable: Bool

    private let environment: [String: String]

    /// The surroundings of this process, with the few variables of its environment that matter here.
    package static var current: Surroundings {
        let names =
            ["TERM", "NO_COLOR", "CLICOLOR_FORCE", "HOME", "TERMINFO", "TERMINFO_DIRS", "EDITRC"]
            + ["VISUAL", "EDITOR", "XDG_RUNTIME_DIR", "TMPDIR"]
        let values = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        return Surroundings(environment: Dictionary(values) { $1 })
    }

    /// The surroundings of this process. The environment is handed in, so that nothing else reads it.
    package init(environment: [String: String]) {
        self.init(
            environment: environment, isInputTerminal: isatty(0) == 1, isOutputTerminal: isatty(1) == 1,
            isErrorTerminal: isatty(2) == 1)
    }

    package init(
        environment: [String: String], isInputTerminal: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool
    ) {
        self.environment = environment
        self.isInputTerminal = isInputTerminal
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.isCapable = TerminalKinds(environment: environment).isCapable(environment["TERM"] ?? "")
    }

    /// The columns of the terminal at this moment; 80 when there is none.
    package var width: Int { size.columns }

    /// The rows of the terminal at this moment; 24 when there is none.
    package var height: Int { size.rows }

    /// Whether what is written to standard output should be coloured.
    ///
    /// A choice of `always` or `never` stands above everything. Otherwise any non-empty `NO_COLOR` means no, then
    /// `CLICOLOR_FORCE` other than `0` means yes, and then it takes a capable terminal.
    package func color(for choice: ColorChoice) -> Bool {
        color(for: choice, onTerminal: isOutputTerminal)
    }

    /// The same for standard error.
    package func colorOfErrors(for choice: ColorChoice) -> Bool {
        color(for: choice, onTerminal: isErrorTerminal)
    }

    private func color(for choice: ColorChoice, onTerminal isTerminal: Bool) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if isSet("NO_COLOR") { return false }
            if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
            return isTerminal && isCapable
        }
    }

    /// The file with the key bindings of the person, which libedit's programs share.
    var editorConfiguration: String? {
        if isSet("EDITRC") { return environment["EDITRC"] }
        return isSet("HOME") ? environment["HOME"].map { $0 + "/.editrc" } : nil
    }

    /// Whether what is written should be read from the first line to the last, as by a voice: on a terminal that can
    /// do nothing but that.
    package var isLinear: Bool { isOutputTerminal && environment["TERM"] == "dumb" }

    /// The editor that the person has chosen for long texts, and where its file may be: in memory where that can be had.
    var personalEditor: PersonalEditor {
        PersonalEditor(
            command: value("VISUAL") ?? value("EDITOR") ?? "vi",
            folder: value("XDG_RUNTIME_DIR") ?? value("TMPDIR") ?? "/tmp")
    }

    private func isSet(_ name: String) -> Bool { value(name) != nil }

    /// What is empty counts as unset.
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

    private var size: (columns: Int, rows: Int) {
        for descriptor: Int32 in [1, 2, 0] {
            var size = winsize()
            if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
                return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
            }
        }
        return (80, 24)
    }
}

/// What `--color` says.
package enum ColorChoice: String, CaseIterable, Sendable { case auto, always, never }
