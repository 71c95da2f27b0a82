import Glibc

/// A file that a person asked for by name.
enum NewFile {
    enum Failure: Error, CustomStringConvertible {
        case exists(String)
        case failed(String, code: Int32)

        var description: String {
            switch self {
            case .exists(let path): "\(path) exists already; name another file"
            case .failed(let path, let code):
                "\(path) cannot be written (\(String(cString: strerror(code)).lowercased())); name another file"
            }
        }
    }

    /// Writes a file that only its owner can read, 0600 whatever the umask. One that exists is left as it is.
    ///
    /// - Throws: `Failure`; a file that could not be written whole is removed.
    static func write(_ text: String, to name: String) throws(Failure) {
        let path = inHome(name)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path) : .failed(path, code: errno)
        }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                let code = errno
                unlink(path)
                throw .failed(path, code: code)
            }
        }
    }

    /// `~/` is the home folder here as well as in a shell.
    static func inHome(_ name: String) -> String {
        guard name.hasPrefix("~/"), let home = getenv("HOME") else { return name }
        return String(cString: home) + name.dropFirst()
    }
}
