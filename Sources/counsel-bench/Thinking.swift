import ArgumentParser
import Knowledge
import Retrieval
import Review
import ShippedGuidance

/// How long thinking takes.
///
/// Thinking is everything from a question's text to its evidence: analysis, ranking and judgement, without starting
/// the process and without writing the reply. Each question is asked once to warm up, then `rounds` times.
struct Thinking: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thinking", abstract: "Times thinking, in process, on the shipped guidance or a folder.")

    @Option(help: ArgumentHelp("Use this folder of Markdown instead of the shipped guidance.", valueName: "dir"))
    var kb: String?

    @Option(help: "How often each question is asked.")
    var rounds = 20

    @Argument(help: "Files of questions.")
    var files = ["Tests/Questions/answered.jsonl", "Tests/Questions/unanswered.jsonl"]

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        Retriever.prepare()
        let prepared = clock.now
        let built = try ShippedGuidance.retriever()
        let ready = clock.now
        let origin = kb.map { Origin.folder($0) } ?? .files(name: "KnowledgeBase", ShippedGuidance.files)
        let (knowledgeBase, _) = try KnowledgeBase.load(from: [origin])
        let loaded = clock.now
        let retriever = Retriever(over: knowledgeBase)
        let indexed = clock.now
        let questions = try files.flatMap { try QuestionFile(at: $0).items.flatMap(\.turns).map(\.question) }

        var times: [Double] = []
        // Summed and printed, so that nothing can be left out as unused.
        var answered = 0
        for round in 0...rounds {
            for question in questions {
                let begin = clock.now
                let evidence = retriever.evidence(for: question)
                if round > 0 { times.append((clock.now - begin) / .microseconds(1)) }
                if case .sufficient = evidence { answered += 1 }
            }
        }
        times.sort()
        func microseconds(_ share: Double) -> Int { Int(times[min(Int(Double(times.count) * share), times.count - 1)]) }
        print("topics          \(knowledgeBase.topics.count)")
        print("questions       \(questions.count), \(rounds) times each, \(answered / (rounds + 1)) answered")
        print("English         \(Int((prepared - start) / .microseconds(1))) µs to read the word lists")
        print(
            "shipped         \(Int((ready - prepared) / .microseconds(1))) µs for \(built.knowledgeBase.topics.count) topics, indexed when built"
        )
        print("reading         \(Int((loaded - ready) / .microseconds(1))) µs")
        print("indexing        \(Int((indexed - loaded) / .microseconds(1))) µs")
        print("thinking        \(microseconds(0.5)) µs median, \(microseconds(0.99)) µs 99th percentile")
    }
}
