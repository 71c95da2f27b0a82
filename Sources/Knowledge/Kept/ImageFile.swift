import Glibc

/// Files that only their owner can read, and that are there whole or not at all.
package enum ImageFile {
    /// Puts a file in the place of the one before, which those who have it mapped keep. Folders that are missing are made,
    /// 0700.
    ///
    /// Several processes may do so at once: the last one's file stays. What is given back is what was written here, mapped.
    /// - Throws: The number of the system's error; nothing is left behind then.
    @discardableResult
    package static func write(_ bytes: [UInt8], to path: String) throws(Failure) -> ImageMemory {
        if let slash = path.lastIndex(of: "/") { makeFolder(String(path[..<slash])) }
        let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max))\(ending)"
        let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
        var code: Int32 = 0
        bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count, code == 0 {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count >= 0 { done += count } else if errno != EINTR { code = errno }
            }
        }
        // Before the name is given away: after a power cut there is the old file or the new one, and no half of it.
        if code == 0, fsync(descriptor) != 0 { code = errno }
        let memory = ImageMemory.mapping(descriptor)
        if memory == nil, code == 0 { code = errno }
        if close(descriptor) != 0, code == 0 { code = errno }
        if code == 0, rename(temporary, path) != 0 { code = errno }
        guard code == 0, let memory else {
            unlink(temporary)
            throw Failure(path: path, code: code)
        }
        return memory
    }

    /// What is at the end of a file's name while it is being written.
    package static let ending = ".part"

    package struct Failure: Error, CustomStringConvertible {
        package var path: String
        package var code: Int32

        package var description: String { "\(path) cannot be written (\(reason(code)))" }
    }

    private static func makeFolder(_ path: String) {
        guard mkdir(path, 0o700) != 0, errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex
        else { return }
        makeFolder(String(path[..<slash]))
        mkdir(path, 0o700)
    }

    /// The names in a folder, sorted; none when it cannot be read.
    package static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    /// Removes a file; how many bytes it had, nil when it could not be removed.
    package static func remove(_ path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, unlink(path) == 0 else { return nil }
        return Int(status.st_size)
    }

    /// Whether a file was last written to more than an hour ago: whoever began it has gone.
    package static func isAbandoned(_ path: String) -> Bool {
        Inventory.now - Inventory.Stamp(ofFile: path).modified > 3_600_000_000_000
    }

    /// The path without links; nil where nothing is.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
