import Glibc

/// Reads the files of a folder that may hold anything.
struct Folder {
    /// Larger files are left out: nobody reads them as guidance.
    static let largestFile = 16 << 20
    static let deepest = 32

    let path: String
    let selection: Selection
    private let root: String
    /// The path of this folder within the repository that it belongs to, with a slash at its end, so that the
    /// `.gitignore` files above it can be understood; empty where it is no part of one, or its top.
    private let place: String

    /// Nil when there is no such folder, or it cannot be entered; `errno` says why.
    init?(_ path: String, _ selection: Selection = Selection()) {
        guard let root = Self.realPath(path) else { return nil }
        self.path = path
        self.selection = selection
        self.root = root
        place = Self.place(of: root)
    }

    /// - Throws: When there is no such folder, or it cannot be entered.
    static func opened(_ path: String, _ selection: Selection) throws(LoadError) -> Folder {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .missing(path: path, reason: reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .missing(path: path, reason: "it is not a folder") }
        guard access(path, R_OK | X_OK) == 0, let folder = Folder(path, selection) else {
            throw .missing(path: path, reason: reason(errno))
        }
        return folder
    }

    /// The names of every Markdown file and manifest below, in their order, but for what is hidden, ignored or not
    /// selected. What cannot be used becomes a problem.
    func names(problems: inout [Problem]) -> [String] {
        var names: [String] = []
        collect(under: "", depth: 0, rulesAbove, into: &names, problems: &problems)
        return names.sorted()
    }

    private func collect(
        under prefix: String, depth: Int, _ rules: IgnoreRules, into names: inout [String],
        problems: inout [Problem]
    ) {
        var rules = rules
        if let text = Self.text(of: "\(path)/\(prefix.isEmpty ? "" : prefix + "/").gitignore") {
            rules.add(text, of: folderPath(prefix))
        }
        guard let directory = opendir(prefix.isEmpty ? path : "\(path)/\(prefix)") else {
            problems.append(Problem(path: cited(prefix), .unreadable(reason: reason(errno))))
            return
        }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let inner = prefix.isEmpty ? name : "\(prefix)/\(name)"
            let kind = kind(of: inner, listedAs: entry.pointee.d_type)
            let isGuidance = Self.isGuidance(name)
            guard isGuidance || kind == S_IFDIR || kind == S_IFLNK, isWanted(inner, isFolder: kind == S_IFDIR, rules)
            else { continue }
            switch kind {
            case 0: continue
            case S_IFDIR:
                if depth < Self.deepest {
                    collect(under: inner, depth: depth + 1, rules, into: &names, problems: &problems)
                }
            case S_IFREG: names.append(inner)
            case S_IFLNK:
                switch target(of: inner) {
                case .file: if isGuidance { names.append(inner) }
                case .other: break
                case .outside: problems.append(Problem(path: cited(inner), .leavesTheFolder))
                case .nothing: if isGuidance { problems.append(Problem(path: cited(inner), .leavesTheFolder)) }
                }
            default: problems.append(Problem(path: cited(inner), .notAFile))
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

    /// The path of a folder below within the repository.
    private func folderPath(_ prefix: String) -> String {
        prefix.isEmpty ? String(place.dropLast()) : place + prefix
    }

    /// Whether this entry is read, or entered: what is hidden or ignored only when it was asked for by name.
    private func isWanted(_ inner: String, isFolder: Bool, _ rules: IgnoreRules) -> Bool {
        if selection.leavesOut(inner) { return false }
        let name = inner.split(separator: "/").last ?? ""
        let isOutOfTheWay =
            name.hasPrefix(".") || name == "node_modules" || rules.ignore(place + inner, isFolder: isFolder)
        if isFolder { return !isOutOfTheWay || selection.leads(into: inner) }
        if inner == Self.manifest { return true }
        return selection.names(inner) || (selection.include.isEmpty && !isOutOfTheWay)
    }

    private enum Target { case file, other, outside, nothing }

    /// Where a link leads. Links to folders are never followed, so no loop can be entered: what they lead to inside is
    /// read where it stands.
    private func target(of name: String) -> Target {
        guard let target = Self.realPath("\(path)/\(name)") else { return .nothing }
        var status = stat()
        guard stat(target, &status) == 0 else { return .nothing }
        let isFile = status.st_mode & S_IFMT == S_IFREG
        guard target == root || target.hasPrefix(root == "/" ? root : root + "/") else {
            // A link to a picture elsewhere is nobody's loss.
            return isFile && !Self.isGuidance(name) ? .other : .outside
        }
        return isFile ? .file : .other
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

    static let manifest = "knowledge-base.yml"

    static func isGuidance(_ name: String) -> Bool { name == manifest || withoutEnding(name) != nil }

    /// The name of a Markdown file without its ending; nil for other files.
    static func withoutEnding(_ name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        guard ["md", "markdown", "mdx"].contains(name[dot...].dropFirst().lowercased()) else { return nil }
        return String(name[..<dot])
    }

    // MARK: The repository around

    /// The `.gitignore` files of the repository that stand above this folder.
    private var rulesAbove: IgnoreRules {
        var rules = IgnoreRules()
        var above = ""
        for name in place.split(separator: "/") {
            let top = root.dropLast(place.count)
            if let text = Self.text(of: "\(top)/\(above)\(above.isEmpty ? "" : "/").gitignore") {
                rules.add(text, of: above)
            }
            above += (above.isEmpty ? "" : "/") + name
        }
        return rules
    }

    private static func place(of root: String) -> String {
        var top = root[...]
        while !top.isEmpty {
            if access("\(top)/.git", F_OK) == 0 {
                let inner = root.dropFirst(top.count + 1)
                return inner.isEmpty ? "" : inner + "/"
            }
            top = top[..<(top.lastIndex(of: "/") ?? top.startIndex)]
        }
        return ""
    }

    /// The text of a small file that may not be there.
    private static func text(of path: String) -> String? {
        guard case .success(let bytes) = contents(of: path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
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
