import Foundation
import Glibc
import Knowledge

/// The guidance of the place where somebody works: a folder `.counsel`, or a file `.counsel.yml` that names folders, the
/// nearest upwards from the current folder.
///
///     kb: [docs, ../handbook]     # folders beside this file; without it, the one that the file is in
///     exclude: [drafts]           # and include: as on the command line
///     shipped: no                 # answer from these alone
struct Project {
    private(set) var origins: [Origin] = []
    /// Whether the shipped guidance is asked as well.
    private(set) var joinsShipped = true
    private(set) var problems: [Problem] = []
    /// What was found, for those who wonder where an answer comes from.
    private(set) var place = ""

    /// That of the folder in which the program was started.
    static let current = around(FileManager.default.currentDirectoryPath)

    /// Nil when neither is found. Only those of this person or of the administrator are taken: in a folder that all may
    /// write to, anybody's would be.
    static func around(_ folder: String) -> Project? {
        var above = folder[...]
        while true {
            let (file, inner) = ("\(above)/.counsel.yml", "\(above)/.counsel")
            var project = Project()
            if isOwn(file, S_IFREG), let text = FileManager.default.contents(atPath: file) {
                project.take(String(decoding: text, as: UTF8.self), path: file, folder: String(above))
                project.place = file
            }
            if isOwn(inner, S_IFDIR) {
                project.origins.append(.folder(inner))
                if project.place.isEmpty { project.place = inner }
            }
            if !project.place.isEmpty { return project }
            guard let slash = above.lastIndex(of: "/") else { return nil }
            above = above[..<slash]
        }
    }

    private static func isOwn(_ path: String, _ kind: mode_t) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == kind && [0, getuid()].contains(status.st_uid)
    }

    private mutating func take(_ text: String, path: String, folder: String) {
        var folders: [(path: String, line: Int?)] = [(folder, nil)]
        var (include, exclude): ([String], [String]) = ([], [])
        do {
            for (key, value) in try Yaml(parsing: text).entries {
                let texts = value.texts
                switch (key, texts) {
                case ("kb", let names?):
                    folders = names.map { ($0.hasPrefix("/") ? $0 : "\(folder)/\($0)", value.line) }
                case ("include", let globs?): include = globs
                case ("exclude", let globs?): exclude = globs
                case ("shipped", _) where ["yes", "true", "on"].contains(value.text?.lowercased()): joinsShipped = true
                case ("shipped", _) where ["no", "false", "off"].contains(value.text?.lowercased()):
                    joinsShipped = false
                case ("shipped", _): wrong(key, "yes or no", path, value.line)
                case ("kb", nil), ("include", nil), ("exclude", nil): wrong(key, "a list of texts", path, value.line)
                default: problems.append(Problem(path: path, line: value.line, .unknownKey(key)))
                }
            }
        } catch {
            problems.append(Problem(path: path, line: error.line, .manifest(error.reason)))
        }
        for (name, line) in folders {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue {
                origins.append(.folder(name, Selection(include: include, exclude: exclude)))
            } else {
                problems.append(Problem(path: path, line: line, .noFolder(name)))
            }
        }
    }

    private mutating func wrong(_ key: String, _ expected: String, _ path: String, _ line: Int) {
        problems.append(Problem(path: path, line: line, .wrongType(key: key, expected: expected)))
    }
}
