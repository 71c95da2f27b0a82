import ArgumentParser
import Knowledge
import Markdown
import Retrieval
import Review

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What an author should fix in a knowledge base.",
        discussion: "Without a folder it checks what the other commands would answer from.")

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Argument(help: "The folder to check.", completion: .directory)
    var folder: String?

    func run() throws {
        var knowledge = knowledge
        if let folder { knowledge.folders.append(folder) }
        let (knowledgeBase, loading) = try knowledge.load()
        let manifest = (folder ?? knowledge.folders.first ?? "KnowledgeBase") + "/knowledge-base.yml"
        let problems = loading + Audit.problems(of: Retriever(over: knowledgeBase), manifestPath: manifest)
        let printer = Printer(options: output)
        for problem in problems {
            switch output.chosen {
            case .json: try printer.output.say(JSONLine.text(of: ProblemRecord(problem)))
            case .text, .markdown: try printer.output.say("\(problem.description.visible) [\(problem.code)]\n")
            }
        }
        guard problems.isEmpty else { throw Status.unanswered }
        if output.chosen != .json { try printer.output.say("\(knowledgeBase.topics.count) topics, nothing to fix\n") }
    }
}

/// A problem, for programs.
private struct ProblemRecord: Encodable {
    var code: String
    var path: String
    var line: Int?
    var message: String

    init(_ problem: Problem) {
        code = problem.code
        path = problem.path
        line = problem.line
        message = problem.message
    }
}
