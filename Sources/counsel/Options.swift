import Advisor
import ArgumentParser
import Foundation
import Knowledge
import Retrieval
import ShippedGuidance

/// Where the guidance comes from.
struct KnowledgeOptions: ParsableArguments {
    @Option(
        name: .customLong("kb"),
        help: ArgumentHelp(
            "Answer from this folder of Markdown instead of the shipped guidance; repeatable, 'shipped' names the latter.",
            valueName: "dir"), completion: .directory)
    var folders: [String] = []

    @Option(
        help: ArgumentHelp(
            "Of a folder read only the files that match, such as 'guide/**'; repeatable. What is named is read although it is ignored or usually left out.",
            valueName: "glob"))
    var include: [String] = []

    @Option(help: ArgumentHelp("Read no files that match, such as '*.draft.md'; repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Flag(help: "Say nothing but answers and errors.")
    var quiet = false

    /// The folders that hold in this run.
    var chosen: Chosen<[String]> {
        let named = variable("COUNSEL_KB")?.split(separator: ":").map(String.init)
        return Chosen(
            flag: ("--kb", folders.isEmpty ? nil : folders), environment: ("COUNSEL_KB", named),
            file: Settings.current.folders, usual: [Self.shippedName])
    }

    /// The folders that hold, and what belongs to the current folder.
    var origins: [Origin] {
        let selection = Selection(include: include, exclude: exclude)
        let usual = chosen.value.map { $0 == Self.shippedName ? Self.shipped : .folder($0, selection) }
        guard let project, !project.origins.isEmpty else { return usual }
        return project.joinsShipped ? usual + project.origins : project.origins
    }

    /// The same as they were written.
    var names: [String] {
        origins.map { if case .folder(let path, _) = $0 { path } else { Self.shippedName } }
    }

    /// What belongs to the current folder; nil where the command line or the environment say what to answer from.
    var project: Project? {
        switch chosen.origin {
        case .flag, .environment: nil
        case .file, .usual: Project.current
        }
    }

    static let shippedName = "shipped"

    static let shipped = Origin.files(name: "KnowledgeBase", ShippedGuidance.files)

    /// Reads the guidance. A folder that adds to a topic of the shipped guidance brings that with it.
    func load() throws -> (KnowledgeBase, [Problem]) {
        try orFail { () throws(LoadError) in
            var pages = KnownPages()
            let (knowledgeBase, problems, _) = try loadMerged(&pages)
            return (knowledgeBase, (project?.problems ?? []) + problems)
        }
    }

    func orFail<Value>(_ body: () throws(LoadError) -> Value) throws -> Value {
        do throws(LoadError) {
            return try body()
        } catch {
            switch error {
            case .missing: throw fail(error, Status.unreadable)
            case .noTopics: throw fail(error, Status.notUnderstood)
            }
        }
    }

    /// Whether the shipped guidance came along is said last.
    func loadMerged(_ pages: inout KnownPages) throws(LoadError) -> (KnowledgeBase, [Problem], Bool) {
        do throws(LoadError) {
            let own = try KnowledgeBase.load(from: origins, &pages)
            guard own.1.contains(where: addsToShipped) else { return (own.0, own.1, false) }
        } catch {
            guard case .noTopics = error else { throw error }
            // The folder may hold additions and nothing else.
            let merged = try KnowledgeBase.load(from: [Self.shipped] + origins, &pages)
            guard merged.0.topics.contains(where: isAddedTo) else { throw error }
            return (merged.0, merged.1, true)
        }
        let merged = try KnowledgeBase.load(from: [Self.shipped] + origins, &pages)
        return (merged.0, merged.1, true)
    }

    private func addsToShipped(_ problem: Problem) -> Bool {
        guard case .nothingToAppendTo(let id) = problem.kind else { return false }
        return ShippedGuidance.files.contains { $0.path == "\(id).md" }
    }

    private func isAddedTo(_ topic: Topic) -> Bool { topic.sections.contains { $0.path != topic.path } }

    /// The guidance, ready to be asked: the shipped one is indexed, folders have an index in the cache, which is brought up
    /// to date unless nothing may be written. Problems are told on stderr.
    func retriever(isPrivate: Bool = false) throws -> Retriever {
        Thread.detachNewThread { Retriever.prepare() }
        if !needsIndex, let shipped = try? ShippedGuidance.retriever() {
            tell([])
            return shipped
        }
        let indexed = try indexed(isPrivate: isPrivate || !KeepingOptions.mayWrite)
        tell(indexed.problems)
        return indexed.retriever
    }

    func tell(_ problems: [String]) {
        guard !quiet else { return }
        let problems = (project?.problems ?? []).map(\.description) + problems
        for problem in problems.prefix(5) { complain(problem) }
        if problems.count > 5 { complain("\(problems.count - 5) more problems; 'counsel check' lists them all") }
    }
}

/// How much an answer has in it.
struct AnswerOptions: ParsableArguments {
    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp("How many topics an answer names at most. (default: 3)", valueName: "n"))
    var limitFlag: Int?

    func validate() throws {
        if let limitFlag, limitFlag < 1 { throw ValidationError("--limit needs a number, 1 or more.") }
    }

    var limit: Int { chosenLimit.value }

    var chosenLimit: Chosen<Int> { Chosen(flag: ("--limit", limitFlag), file: Settings.current.limit, usual: 3) }
}
