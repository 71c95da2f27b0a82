import Glibc

/// Reads the files of a folder that may hold anything.
struct Folder {
    /// Larger files are left out: nobody reads them as guidance.
    static let largestFile = 16 << 20
    static let deepest = 32

    let path: String
    private let root: String

    /// Nil when there is no such folder, or it cannot be entered; `errno` says why.
    init?(_ path: String) {
        guard let root = Self.realPath(path) else { return nil }
        self.path = path
        self.root = root
    }

    /// The names of every Markdown file and manifest below, in their order. What cannot be used becomes a problem.
    func names(problems: inout [Problem]) -> [String] {
        var names: [String] = []
        collect(under: "", depth: 0, into: &names, problems: &problems)
        return names.sorted()
    }

    private func collect(under prefix: String, depth: Int, into names: inout [String], problems: inout [Problem]) {
        guard let directory = opendir(prefix.isEmpty ? path : "\(path)/\(prefix)") else {
            problems.append(Problem(path: cited(prefix), .unreadable(reason: reason(errno))))
            return
        }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let inner = prefix.isEmpty ? name : "\(prefix)/\(name)"
            switch kind(of: inner, listedAs: entry.pointee.d_type) {
            case S_IFDIR:
                if depth < Self.deepest { collect(under: inner, depth: depth + 1, into: &names, problems: &problems) }
            case S_IFREG: if Self.isGuidance(name) { names.append(inner) }
            case S_IFLNK:
                guard Self.isGuidance(name) else { continue }
                if isInside(inner) {
                    names.append(inner)
                } else {
                    problems.append(Problem(path: cited(inner), .leavesTheFolder))
                }
            case 0: continue
            default: if Self.isGuidance(name) { problems.append(Problem(path: cited(inner), .notAFile)) }
            }
        }
    }

    /// What an entry is, as its folder says; only where that says nothing is the entry itself asked, which costs as much
    /// as all the rest.
    private func kind(of name: String, listedAs type: UInt8) -> mode_t {
        // DTTOIF of dirent.h, which Swift does not see.
        guard type == UInt8(DT_UNKNOWN) else { return mode_t(type) << 12 }
        var status = stat()
        // What has gone is as good as what is not guidance.
        return lstat("\(path)/\(name)", &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    /// Links to folders are never followed, so no loop can be entered; links to files must stay inside.
    private func isInside(_ name: String) -> Bool {
        guard let target = Self.realPath("\(path)/\(name)") else { return false }
        var status = stat()
        return target.hasPrefix(root + "/") && stat(target, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The text of a file; nil, and a problem, when it cannot be read.
    static func text(ofFile path: String, problems: inout [Problem]) -> String? {
        switch contents(of: path) {
        case .failure(let kind):
            problems.append(Problem(path: path, kind))
            return nil
        case .success(let bytes):
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            problems.append(Problem(path: path, line: firstBadLine(of: bytes), .notUTF8))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    enum Reading {
        case success([UInt8])
        case failure(Problem.Kind)
    }

    static func contents(of path: String) -> Reading {
        // Without O_NONBLOCK a named pipe would be waited for.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(.unreadable(reason: reason(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable(reason: reason(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
        guard status.st_size <= largestFile else {
            return .failure(.tooLarge(bytes: Int(status.st_size), limit: largestFile))
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes[filled...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(.unreadable(reason: reason(errno))) }
            guard count > 0 else { break }
            filled += count
        }
        return .success(Array(bytes[..<filled]))
    }

    private func cited(_ name: String) -> String { name.isEmpty ? path : Self.joined(path, name) }

    static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    static func isGuidance(_ name: String) -> Bool {
        name.hasSuffix(".md") || name.hasSuffix(".markdown") || name == "knowledge-base.yml"
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func firstBadLine(of bytes: [UInt8]) -> Int {
        var line = 1
        for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: piece, as: UTF8.self) == nil { return line }
            line += 1
        }
        return line
    }
}

/// What the system calls an error, in lower case, to stand inside a sentence.
func reason(_ code: Int32) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
}
