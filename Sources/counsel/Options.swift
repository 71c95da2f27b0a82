import Advisor
import ArgumentParser
import Foundation
import Knowledge
import Markdown
import Retrieval
import ShippedGuidance
import Terminal

/// Where the guidance comes from.
struct KnowledgeOptions: ParsableArguments {
    @Option(
        name: .customLong("kb"),
        help: ArgumentHelp(
            "Answer from this folder of Markdown instead of the shipped guidance; repeatable, 'shipped' names the latter.",
            valueName: "dir"))
    var folders: [String] = []

    @Flag(help: "Say nothing but answers and errors.")
    var quiet = false

    /// The folders named, or those of COUNSEL_KB.
    private var named: [String] {
        let environment = ProcessInfo.processInfo.environment["COUNSEL_KB"] ?? ""
        return folders.isEmpty ? environment.split(separator: ":").map(String.init) : folders
    }

    /// The folders named, or the shipped guidance.
    private var origins: [Origin] {
        named.isEmpty ? [Self.shipped] : named.map { $0 == "shipped" ? Self.shipped : .folder($0) }
    }

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
        if named.isEmpty, let shipped = try? ShippedGuidance.retriever() { return shipped }
        let (knowledgeBase, problems) = try load()
        if !quiet {
            for problem in problems.prefix(5) { complain(problem) }
            if problems.count > 5 { complain("\(problems.count - 5) more problems; 'counsel check' lists them all") }
        }
        return Retriever(over: knowledgeBase)
    }
}

enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

extension ColorChoice: ExpressibleByArgument {}

/// How answers are written.
struct OutputOptions: ParsableArguments {
    @Option(help: "How answers are written: text, markdown or json.")
    var format: Format = .text

    @Flag(help: "Short for --format json: one object a line.")
    var json = false

    @Option(help: "Colour: auto, always or never.")
    var color: ColorChoice = .auto

    @Option(help: ArgumentHelp("Wrap at this many columns, 100 at most.", valueName: "n"))
    var width: Int?

    func validate() throws {
        if let width, width < 1 { throw ValidationError("--width needs a number of columns, 1 or more.") }
    }

    var chosen: Format { json ? .json : format }
}

/// How much an answer has in it.
struct AnswerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many topics an answer names at most.", valueName: "n"))
    var limit = 3

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit needs a number, 1 or more.") }
    }
}

/// Writes what the advisor says in the chosen format.
struct Printer {
    let options: OutputOptions
    let surroundings = Surroundings(environment: ProcessInfo.processInfo.environment)
    let output = Output.standard

    /// A reply to a question.
    func print(_ reply: Reply) throws {
        switch options.chosen {
        case .json: try output.say(JSONLine.text(of: ReplyRecord(reply)))
        case .text, .markdown: try print(reply.document)
        }
    }

    /// A page; in the format `json` as well, whoever has data to give prints that instead.
    func print(_ document: Document) throws {
        switch options.chosen {
        case .markdown: try output.say(document.markdown.visible + "\n")
        case .text, .json: try output.say(page.text(of: document) + "\n")
        }
    }

    /// Laid out for the terminal as it is now.
    private var page: Page {
        let own = surroundings.isOutputTerminal ? surroundings.width : 80
        return Page(width: options.width ?? own, theme: theme)
    }

    var theme: Theme { .colored(surroundings.color(for: options.color)) }
}
