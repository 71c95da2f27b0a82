import ArgumentParser
import Foundation
import Knowledge
import Markdown
import Retrieval

struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The indexes of folders, which are kept in the cache.",
        discussion: """
            A folder is indexed when it is first asked, and again where its files changed; this command does so beforehand, \\
            says how an index stands, and clears away. Removing the cache costs time, and nothing else.

            Examples:
              counsel index --kb ~/docs             index the folder now
              counsel index --kb ~/docs --rebuild   anew, whatever there is
              counsel index --status                what is kept, and whether it is right
              counsel index --prune                 remove what is of no use any more
            """)

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Flag(help: "Read every file again.")
    var rebuild = false

    @Flag(help: "Say what is kept, and change nothing; exit status 1 where an index is not up to date.")
    var status = false

    @Flag(help: "Remove the indexes of folders that are gone, and what cannot be used.")
    var prune = false

    func validate() throws {
        guard [rebuild, status, prune].count(where: \.self) <= 1 else {
            throw ValidationError("Give one of --rebuild, --status and --prune.")
        }
    }

    func run() throws {
        guard let folder = KnowledgeOptions.indexFolder else {
            throw fail("no index is kept: neither HOME nor XDG_CACHE_HOME names a folder", Status.unreadable)
        }
        let printer = Printer(options: output)
        if prune {
            let removed = KeptIndex.prune(folder)
            try printer.output.say(
                "removed \(removed.files) \(removed.files == 1 ? "file" : "files"), \(removed.bytes.asBytes)\n")
        } else if status {
            try tell(of: folder, printer)
        } else {
            try make(printer)
        }
    }

    private func make(_ printer: Printer) throws {
        guard knowledge.needsIndex else {
            return try printer.output.say("the shipped guidance is indexed in the program; name a folder with --kb\n")
        }
        if KeepingOptions.isPrivateByVariable {
            throw fail("nothing can be kept: COUNSEL_PRIVATE is set", Status.notWritten)
        }
        let start = ContinuousClock.now
        let indexed = try knowledge.indexed(isPrivate: false, anew: rebuild)
        knowledge.tell(indexed.problems)
        if let failure = indexed.failure { throw fail(failure, Status.notWritten) }
        let row = IndexRow(of: indexed, knowledge, start.duration(to: .now) / .seconds(1))
        try printer.output.say(output.chosen == .json ? JSONLine.text(of: row) : row.sentence)
    }

    private func tell(of folder: String, _ printer: Printer) throws {
        var isRight = true
        let paths = knowledge.needsIndex ? [knowledge.keptIndex?.path].compactMap(\.self) : KeptIndex.paths(in: folder)
        for path in paths {
            let row = IndexRow(ofFile: path, knowledge.needsIndex ? knowledge.names : [])
            isRight = isRight && row.state == "current"
            try printer.output.say(output.chosen == .json ? JSONLine.text(of: row) : row.sentence)
        }
        if !isRight { throw Status.unanswered }
    }
}

/// How an index stands.
private struct IndexRow: Encodable {
    var folders: [String]
    /// `current`, `built`, `out of date`, `no folder`, `none` or `damaged`.
    var state: String
    var topics = 0
    /// Files that were parsed, or that differ.
    var files = 0
    var bytes = 0
    var seconds: Double?
    var path: String

    init(of indexed: KnowledgeOptions.Indexed, _ knowledge: KnowledgeOptions, _ seconds: Double) {
        folders = knowledge.names
        path = knowledge.keptIndex?.path ?? ""
        state = "current"
        if case .built(let parsed) = indexed.way { (state, files) = ("built", parsed) }
        topics = indexed.retriever.knowledgeBase.topics.count
        bytes = Inventory.Stamp(ofFile: path).size
        self.seconds = (seconds * 1000).rounded() / 1000
    }

    init(ofFile path: String, _ folders: [String]) {
        self.path = path
        self.folders = folders
        bytes = Inventory.Stamp(ofFile: path).size
        guard bytes > 0 else {
            state = "none"
            return
        }
        guard let found = KeptIndex.summary(ofFile: path, shipped: KnowledgeOptions.shipped) else {
            state = "damaged"
            return
        }
        self.folders = found.folders
        topics = found.contents.retriever.knowledgeBase.topics.count
        switch found.difference {
        case .some(.none), .touched: state = "current"
        case .changed(let files): (state, self.files) = ("out of date", files)
        case nil: state = "no folder"
        }
    }

    var sentence: String {
        let place = folders.map { $0.hasPrefix("=") ? "shipped" : $0 }.joined(separator: ", ").visible
        let size = "\(topics.grouped) \(topics == 1 ? "topic" : "topics"), \(bytes.asBytes)"
        return switch state {
        case "current": "\(place): up to date, \(size)\n"
        case "built": "\(place): \(size), \(files.grouped) \(files == 1 ? "file" : "files") read in \(seconds ?? 0) s\n"
        case "out of date": "\(place): out of date by \(files.grouped) \(files == 1 ? "file" : "files"), \(size)\n"
        case "no folder": "\(place): the folder is gone, \(bytes.asBytes); 'counsel index --prune' removes the index\n"
        case "none": "\(place): not indexed yet\n"
        default: "\(place.isEmpty ? path.visible : place): damaged or of another version, \(bytes.asBytes)\n"
        }
    }
}

extension Int {
    /// "1.2 MB".
    fileprivate var asBytes: String {
        guard self >= 1000 else { return "\(self) bytes" }
        let (unit, name) =
            self < 1_000_000 ? (1000, "kB") : self < 1_000_000_000 ? (1_000_000, "MB") : (1_000_000_000, "GB")
        return "\(self / unit).\(self % unit * 10 / unit) \(name)"
    }
}
