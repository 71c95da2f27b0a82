import Glibc

/// A program on the other side of a pseudo-terminal, as a person would sit before it.
///
/// Everything waits for output, with a deadline that only a hanging program reaches.
package final class Pty {
    private let primary: Int32
    private var isClosed = false
    private let process: pid_t
    private var isReaped = false
    /// The settings of the terminal before the program began.
    package private(set) var originalSettings: [UInt32] = []
    /// All that the program has written, and how much of it has been waited for.
    package private(set) var output: [UInt8] = []
    private var seen = 0

    /// How long a hanging program is waited for, in seconds.
    private static let patience = 60

    package struct Failure: Error, CustomStringConvertible { package var description: String }

    /// A variable that is nil is not set.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 80,
        rows: Int = 24
    ) throws {
        var primary: Int32 = -1
        var secondary: Int32 = -1
        var name = [CChar](repeating: 0, count: 128)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&primary, &secondary, &name, nil, &size) == 0 else { throw Failure(description: "no pty") }
        self.primary = primary
        defer { close(secondary) }
        _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
        _ = fcntl(primary, F_SETFL, O_RDWR | O_NONBLOCK)
        originalSettings = Self.settings(of: primary)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Opened by a new session, it becomes the terminal that sends it signals.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Tests run on threads that block every signal, and a child begins with the mask of its parent.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // From <spawn.h>, which shows it only to C.
        let newSession: Int32 = 0x80
        let flags = newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))

        // Nobody turns pages here, unless a test does.
        let variables = [
            "TERM": "xterm", "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no", "COUNSEL_PAGER": "",
        ].merging(environment) { $1 }.compactMapValues(\.self)
        var process = pid_t()
        let status = withStrings([program] + arguments) { arguments in
            withStrings(variables.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&process, program, &actions, &attributes, arguments, environment)
            }
        }
        guard status == 0 else { throw Failure(description: "cannot start \(program): \(status)") }
        self.process = process
    }

    deinit {
        if !isReaped {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(primary)
    }

    package func type(_ text: String) { type(bytes: Array(text.utf8)) }

    package func type(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // A program that waits until its output is taken takes no input meanwhile.
            var room = pollfd(fd: primary, events: Int16(POLLIN | POLLOUT), revents: 0)
            poll(&room, 1, 1000)
            if room.revents & Int16(POLLIN) != 0, !readSome() { return }
            guard room.revents & Int16(POLLOUT) != 0 else { continue }
            let count = rest.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
            if count < 0, errno != EAGAIN { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Waits until `text` has been written after what was waited for before; gives what came up to its end.
    @discardableResult
    package func wait(for text: String) throws -> String {
        guard let written = come(text, within: Self.patience) else {
            let rest = String(decoding: output[seen...], as: UTF8.self)
            throw Failure(description: "waited for \(text.debugDescription), got \(rest.debugDescription)")
        }
        return written
    }

    /// Whether `text` is written within so many seconds, after what was waited for before.
    ///
    /// - Throws: When the program has closed the terminal.
    package func waits(for text: String, atMost seconds: Int) throws -> Bool {
        if come(text, within: seconds) != nil { return true }
        if isClosed { throw Failure(description: "the program has left") }
        return false
    }

    private func come(_ text: String, within seconds: Int) -> String? {
        let wanted = Array(text.utf8)
        let deadline = time(nil) + seconds
        while true {
            if let end = firstEnd(of: wanted) {
                defer { seen = end }
                return String(decoding: output[seen..<end], as: UTF8.self)
            }
            guard time(nil) < deadline, readSome() else { return nil }
        }
    }

    /// Waits until the screen, of so many columns, looks as wanted.
    package func wait(columns: Int = 80, until isAsWanted: (Screen) -> Bool) throws {
        let deadline = time(nil) + Self.patience
        while true {
            let screen = Screen(output, columns: columns)
            if isAsWanted(screen) { break }
            guard time(nil) < deadline, readSome() else {
                throw Failure(description: "waited for another screen than this:\n\(screen.text)")
            }
        }
        seen = output.count
    }

    private func firstEnd(of wanted: [UInt8]) -> Int? {
        // In C: the output of a long session is looked through many times, and a debug build is slow at bytes.
        output.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let first = wanted.first else { return nil }
            var place = seen
            while place + wanted.count <= bytes.count,
                let found = memchr(start + place, Int32(first), bytes.count - place - wanted.count + 1)
            {
                place = UnsafeRawPointer(found) - start
                if memcmp(found, wanted, wanted.count) == 0 { return place + wanted.count }
                place += 1
            }
            return nil
        }
    }

    package func resize(columns: Int, rows: Int = 24) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
    }

    package func send(_ signal: Int32) { kill(process, signal) }

    /// The flags that decide how the terminal behaves.
    package var settings: [UInt32] { Self.settings(of: primary) }

    private static func settings(of terminal: Int32) -> [UInt32] {
        var settings = termios()
        tcgetattr(terminal, &settings)
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    }

    /// How the program ended: its exit status, or minus the signal.
    package func ending() -> Int32 {
        let deadline = time(nil) + Self.patience
        while readSome() {
            if time(nil) > deadline { kill(process, SIGKILL) }
        }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        isReaped = true
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// Reads what there is, or waits for a second. False when the program has closed the terminal.
    private func readSome() -> Bool {
        var wanted = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
        guard poll(&wanted, 1, 1000) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(primary, &buffer, buffer.count)
        guard count > 0 else {
            isClosed = true
            return false
        }
        output += buffer.prefix(count)
        return true
    }
}

/// The program of that name that was built together with these tests.
package func builtProgram(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw Pty.Failure(description: "cannot find \(name)") }
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
}

private func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
}
