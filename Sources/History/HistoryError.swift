internal import GRDB

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What can go wrong with the history, with the evidence for it.
package enum HistoryError: Error, Equatable {
    /// A file or folder could not be made private, or made at all. `code` is the system's `errno`.
    case inaccessible(path: String, code: Int32)
    /// A newer version of the program wrote this database; `steps` are the schema's steps that this one does not know.
    case newer(path: String, steps: [String])
    /// A sound SQLite database, but not a history: another program's, which is not touched.
    case foreign(path: String)
    /// Another process kept the database to itself for longer than we wait.
    case busy(path: String)
    /// SQLite found the file malformed while it was in use. One that is damaged from the start is set aside instead.
    case damaged(path: String, code: Int32, message: String)
    /// Anything else that SQLite reports: a full disk, a read-only file. `code` is its extended result code.
    case failed(path: String, code: Int32, message: String)
    /// No session has this id, name or beginning of one.
    case noSuchSession(String)
    /// Several sessions begin like this: their ids, the latest first.
    case ambiguous(String, ids: [String])
}

extension HistoryError: CustomStringConvertible {
    /// What happened, where, and what to do about it, in one sentence.
    package var description: String {
        switch self {
        case .inaccessible(let path, let code):
            "\(path) cannot be used (\(String(cString: strerror(code)))): "
                + "set XDG_DATA_HOME to a folder of your own, or use --private"
        case .newer(let path, let steps):
            "\(path) was written by a newer version of counsel (\(steps.joined(separator: ", "))): "
                + "update counsel, or set XDG_DATA_HOME to another folder"
        case .foreign(let path):
            "\(path) is a database of another program: move it elsewhere, or set XDG_DATA_HOME to another folder"
        case .busy(let path):
            "\(path) is in use by another process: try again when it has finished"
        case .damaged(let path, _, let message):
            "\(path) is damaged (\(message)): move it elsewhere, and counsel begins a new one"
        case .failed(let path, let code, let message):
            "\(path) cannot be used (\(message), SQLite \(code)): check the disk's free space and who owns the file"
        case .noSuchSession(let wanted):
            "no session is called “\(wanted)”: “counsel history list” shows them"
        case .ambiguous(let wanted, let ids):
            "“\(wanted)” may be any of \(ids.joined(separator: ", ")): type more of it"
        }
    }
}

extension HistoryError {
    /// An error of GRDB as one of ours; one that is ours already stays as it is.
    init(_ error: any Error, at path: String) {
        if let error = error as? HistoryError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, code: 0, message: "\(error)")
            return
        }
        let code = error.extendedResultCode.rawValue
        let message = error.message ?? "no message"
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(path: path, code: code, message: message)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            default: .failed(path: path, code: code, message: message)
            }
    }
}

/// Something that a person should be told once, though the history works.
package enum HistoryNotice: Sendable, Equatable, CustomStringConvertible {
    /// The database was damaged, was moved to `aside`, and a new one was begun in its place.
    case setAside(path: String, aside: String, message: String)

    /// What happened and where the old turns are, in one sentence.
    package var description: String {
        switch self {
        case .setAside(let path, let aside, let message):
            "\(path) was damaged (\(message)): it is kept as \(aside), and a new history was begun"
        }
    }
}
