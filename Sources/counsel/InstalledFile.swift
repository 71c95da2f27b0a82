import Foundation

/// A file of an installation.
struct InstalledFile {
    enum Content {
        case thisProgram
        case text(() -> String)
    }

    var path: String
    var content: Content

    struct Failure: Error, CustomStringConvertible {
        var path: String
        /// The number of the system's error.
        var code: Int32

        var description: String {
            "\(path) cannot be changed (\(String(cString: strerror(code)).lowercased())); --prefix DIR names another place"
        }
    }

    /// Replaces the file at once: whoever runs or reads the earlier one keeps that. False when it is this program
    /// itself, which is there already.
    func write() throws(Failure) -> Bool {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let temporary = "\(path).\(getpid())"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            switch content {
            case .thisProgram:
                let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
                if own == URL(fileURLWithPath: path).resolvingSymlinksInPath() { return false }
                try FileManager.default.copyItem(atPath: own.path, toPath: temporary)
            case .text(let text):
                try Data(text().utf8).write(to: URL(fileURLWithPath: temporary))
            }
            let isProgram = if case .thisProgram = content { true } else { false }
            guard chmod(temporary, isProgram ? 0o755 : 0o644) == 0, rename(temporary, path) == 0 else {
                throw Failure(path: path, code: errno)
            }
            return true
        } catch {
            unlink(temporary)
            throw error as? Failure ?? Failure(path: path, code: (error as NSError).systemCode)
        }
    }

    /// False when there is nothing to remove. Folders stay.
    func remove() throws(Failure) -> Bool {
        if unlink(path) == 0 { return true }
        if errno == ENOENT || errno == ENOTDIR { return false }
        throw Failure(path: path, code: errno)
    }
}

extension NSError {
    /// The number of the system's error below this one.
    fileprivate var systemCode: Int32 {
        if domain == NSPOSIXErrorDomain { return Int32(truncatingIfNeeded: code) }
        return (userInfo[NSUnderlyingErrorKey] as? NSError)?.systemCode ?? EIO
    }
}
