import Glibc

/// A program of the person's choice that shows a long text a screen at a time.
///
///     if let pager = Pager("less -FRX"), pager.show(text) { return }
///     try output.write(text)
package struct Pager: Sendable, Equatable {
    /// As a shell takes it.
    package let command: String

    /// Does nothing for a text of one screen, keeps colours, leaves what was read on the screen.
    package static let usual = "less -FRX"

    /// Nil for a command that says that there is to be none: nothing, `off`, or `cat`.
    package init?(_ command: String) {
        let words = command.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, words.count > 1 || !["cat", "off", "no", "false"].contains(first) else {
            return nil
        }
        self.command = command
    }

    /// Shows the text, and returns when the person has seen enough. False when there is no such program, and the text
    /// has not been seen.
    package func show(_ text: String) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return false }
        // As long as the pager has the writing end as well, it waits for more.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (reading, writing) = (ends[0], ends[1])
        // While it runs, Ctrl-C is for the pager.
        return ignoring([SIGINT, SIGQUIT]) {
            let process = start(from: reading)
            close(reading)
            // It may be left before it has seen everything.
            if process != nil { try? Output(descriptor: writing).write(text) }
            close(writing)
            return process.map(isShown) ?? false
        }
    }

    private func start(from input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What we ignore, it must not.
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        // Those who choose plain `less` or `lv` want colours, and our text is UTF-8 in any locale; as git does it.
        for (name, value) in [("LESS", "FRX"), ("LV", "-c"), ("LESSCHARSET", "utf-8")] { setenv(name, value, 0) }
        let arguments = ["sh", "-c", command].map { (text: String) in strdup(text) }
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments + [nil], environ)
        return status == 0 ? process : nil
    }

    /// A shell says 126 or 127 when it cannot start what it was told to.
    private func isShown(by process: pid_t) -> Bool {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F != 0 || ![126, 127].contains((status >> 8) & 0xFF)
    }

    private func ignoring<Result>(_ signals: [Int32], _ body: () -> Result) -> Result {
        let before = signals.map { signal in
            var action = sigaction()
            sigaction(signal, nil, &action)
            Glibc.signal(signal, SIG_IGN)
            return action
        }
        defer {
            for (signal, action) in zip(signals, before) {
                var action = action
                sigaction(signal, &action, nil)
            }
        }
        return body()
    }
}
