import Glibc

/// A person's own editor, at work on a file that nobody else can read and that is gone afterwards.
struct PersonalEditor {
    /// As a shell would run it: "vim", "code --wait".
    let command: String
    /// Where the file is for the time being; a folder in it is made and removed.
    let folder: String

    /// Lets the person edit a text; nil when it stays as it is, since the editor could not start or ended with a failure.
    ///
    /// The terminal has to be as other programs know it. `output` becomes the editor's standard output.
    func edited(_ text: String, output: Int32) -> String? {
        var template = Array("\(folder)/counsel-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return nil }
        let place = String(cString: made)
        defer { Self.remove(place) }
        // Editors take the ending for a hint about what is in it.
        let file = place + "/question.md"
        guard Self.write(text + "\n", to: file), run(on: file, output: output) == 0 else { return nil }
        return Self.read(file)
    }

    /// The exit status; anything but 0 also when it could not be started.
    private func run(on file: String, output: Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        // The keys that send these two are for the editor; like any shell we wait meanwhile, and so does the one that
        // starts it. Ctrl-C is only noted anyway.
        let before = signal(SIGQUIT, SIG_IGN)
        defer { _ = signal(SIGQUIT, before) }
        let words = ["sh", "-c", "trap : INT QUIT; \(command) \"$1\"", "counsel", file]
        var pointers = words.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", &actions, &attributes, pointers, environ) == 0 else { return -1 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return -1 } }
        return status
    }

    private static func write(_ text: String, to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return (try? Output(descriptor: descriptor).write(text)) != nil
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer.prefix(count)
        }
    }

    /// With what the editor has left beside it.
    private static func remove(_ folder: String) {
        if let entries = opendir(folder) {
            while let entry = readdir(entries) {
                let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
                unlink(folder + "/" + name)
            }
            closedir(entries)
        }
        rmdir(folder)
    }
}
