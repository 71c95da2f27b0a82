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

    @Flag(help: "Say nothing but answers and errors.")
    var quiet = false

    /// The folders that hold in this run.
    var chosen: Chosen<[String]> {
        let named = variable("COUNSEL_KB")?.split(separator: ":").map(String.init)
        return Chosen(
            flag: ("--kb", folders.isEmpty ? nil : folders), environment: ("COUNSEL_KB", named),
            file: Settings.current.folders, usual: [Self.shippedName])
    }

    private var origins: [Origin] {
        chosen.value.map { $0 == Self.shippedName ? Self.shipped : .folder($0) }
    }

    private static let shippedName = "shipped"

    static let shipped = Origin.files(name: "KnowledgeBase", ShippedGuidance.files)

    /// Reads the guidance. A folder that adds to a topic of the shipped guidance brings that with it.
    func load() throws -> (KnowledgeBase, [Problem]) {
        do throws(LoadError) {
            return try loadMerged()
        } catch {
            switch error {
            case .missing: throw fail(error, Status.unreadable)
            case .noTopics: throw fail(error, Status.notUnderstood)
            }
        }
    }

    private func loadMerged() throws(LoadError) -> (KnowledgeBase, [Problem]) {
        do throws(LoadError) {
            let own = try KnowledgeBase.load(from: origins)
            guard own.1.contains(where: addsToShipped) else { return own }
        } catch {
            guard case .noTopics = error else { throw error }
            // The folder may hold additions and nothing else.
            let merged = try KnowledgeBase.load(from: [Self.shipped] + origins)
            guard merged.0.topics.contains(where: isAddedTo) else { throw error }
            return merged
        }
        return try KnowledgeBase.load(from: [Self.shipped] + origins)
    }

    private func addsToShipped(_ problem: Problem) -> Bool {
        guard case .nothingToAppendTo(let id) = problem.kind else { return false }
        return ShippedGuidance.files.contains { $0.path == "\(id).md" }
    }

    private func isAddedTo(_ topic: Topic) -> Bool { topic.sections.contains { $0.path != topic.path } }

    /// Reads and indexes the guidance, unless it is the shipped one, which is indexed; problems are told on stderr.
    func retriever() throws -> Retriever {
        Thread.detachNewThread { Retriever.prepare() }
        if chosen.value == [Self.shippedName], let shipped = try? ShippedGuidance.retriever() { return shipped }
        let (knowledgeBase, problems) = try load()
        if !quiet {
            for problem in problems.prefix(5) { complain(problem) }
            if problems.count > 5 { complain("\(problems.count - 5) more problems; 'counsel check' lists them all") }
        }
        return Retriever(over: knowledgeBase)
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
