/// Which files of a folder are read.
package struct Selection: Hashable, Sendable {
    /// Only these; none for all. What is named here is read although it is ignored, hidden or usually left out.
    package var include: [Glob]
    /// Never these.
    package var exclude: [Glob]

    package init(include: [String] = [], exclude: [String] = []) {
        self.include = include.map { Glob($0) }
        self.exclude = exclude.map { Glob($0) }
    }

    /// Whether somebody asked for this file, or for a folder that it is in.
    func names(_ path: String) -> Bool {
        include.contains { glob in
            if glob.matches(path) { return true }
            return path.indices.contains { path[$0] == "/" && glob.matches(String(path[..<$0])) }
        }
    }

    func leavesOut(_ path: String) -> Bool { exclude.contains { $0.matches(path) } }

    /// Whether something inside of this folder was asked for by its path.
    func leads(into folder: String) -> Bool { include.contains { $0.leads(into: folder) } }
}

extension Selection {
    package func write(to record: inout RecordWriter) {
        record.write(include.map(\.text))
        record.write(exclude.map(\.text))
    }

    package init(from record: inout RecordReader) {
        self.init(include: record.texts(), exclude: record.texts())
    }
}
