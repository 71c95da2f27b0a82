#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Files and folders that only their owner can read.
///
/// The umask is left alone: it belongs to the whole process, and another thread may be making a file. Each file gets
/// its mode by name instead, after it was made with no more than that.
enum PrivateFiles {
    /// Makes the folder, with those above it that are missing, all 0700. One that is there already is made 0700 too;
    /// those above it are not touched.
    static func makeFolder(_ path: String) throws(HistoryError) {
        try makeMissing(path)
        var status = stat()
        guard stat(path, &status) == 0 else { throw .inaccessible(path: path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .inaccessible(path: path, code: ENOTDIR) }
        try restrict(path, to: 0o700)
    }

    private static func makeMissing(_ path: String) throws(HistoryError) {
        if mkdir(path, 0o700) != 0 {
            if errno == EEXIST { return }
            guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
                throw .inaccessible(path: path, code: errno)
            }
            try makeMissing(String(path[..<slash]))
            guard mkdir(path, 0o700) == 0 else {
                if errno == EEXIST { return }
                throw .inaccessible(path: path, code: errno)
            }
        }
        // The umask may have taken bits away, and without them nothing can be made inside.
        try restrict(path, to: 0o700)
    }

    /// Makes the file, empty, unless it is there; in both cases it is 0600 afterwards.
    ///
    /// A file that exists is never opened here: POSIX drops all locks that a process holds on a file as soon as the
    /// process closes any descriptor of it, and SQLite may hold some.
    static func makeFile(_ path: String) throws(HistoryError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw .inaccessible(path: path, code: errno)
        }
        try restrict(path, to: 0o600)
    }

    /// Gives the file or folder this mode, if it is there and has another.
    static func restrict(_ path: String, to mode: mode_t) throws(HistoryError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw .inaccessible(path: path, code: errno)
        }
        guard status.st_mode & 0o7777 != mode else { return }
        // SQLite removes its log as soon as the last process closes the database, which may be now.
        guard chmod(path, mode) == 0 || errno == ENOENT else { throw .inaccessible(path: path, code: errno) }
    }

    /// The size in bytes; nil when there is no such file.
    static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Moves the file; one that is not there is no error.
    static func move(_ path: String, to other: String) throws(HistoryError) {
        guard rename(path, other) == 0 || errno == ENOENT else { throw .inaccessible(path: path, code: errno) }
    }

    /// Removes the file; one that is not there is no error.
    static func remove(_ path: String) throws(HistoryError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .inaccessible(path: path, code: errno) }
    }

    /// What is in the folder, sorted; empty when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.sorted()
    }

    /// Runs the body while no other process runs one for the same folder: one at a time creates, migrates or sets
    /// aside what is in it.
    ///
    /// SQLite's own locks come too late for that: they are in the file that may have to be replaced. This one is on
    /// the folder itself, so there is no lock file to leave behind, and the system releases it when a process dies.
    ///
    /// - Throws: `.busy` when another process takes more than 5 s, `.inaccessible` when the folder cannot be opened.
    static func holding<Value>(
        _ folder: String, _ body: () throws(HistoryError) -> Value
    ) throws(HistoryError) -> Value {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .inaccessible(path: folder, code: errno) }
        defer { close(descriptor) }
        for _ in 0..<1000 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try body() }
            // Some network file systems have no such locks: there we go without, and only a first start is at stake.
            guard errno == EWOULDBLOCK || errno == EINTR else { return try body() }
            usleep(5000)
        }
        throw .busy(path: folder)
    }
}
