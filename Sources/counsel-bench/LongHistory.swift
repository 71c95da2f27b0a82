import Advisor
import ArgumentParser
import Foundation
import History
import Knowledge
import Markdown
import Retrieval
import Review
import ShippedGuidance
import Support

/// What a long history costs: searching it, and starting with it.
///
/// The history is made of the questions of `Tests/Questions` with numbers put behind them, and of what counsel replies
/// to them, twenty turns a session. Whole processes are timed as a person meets them: from the start to the prompt in a
/// pseudo-terminal, from the start of `counsel history search` to its end.
struct LongHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Times searching in a long history, and starting with it.")

    @Option(help: "How many turns it has.")
    var turns = 100_000

    @Option(help: "How often each thing is timed.")
    var rounds = 20

    @Option(help: ArgumentHelp("Keep the history below this home, and use one that is there.", valueName: "dir"))
    var home: String?

    func run() throws {
        let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        let long = home ?? temporary + "/long"
        let store = try HistoryStore(at: long + "/.local/share/counsel")
        try fill(store)
        let size = try FileManager.default.attributesOfItem(atPath: store.file)[.size] as? NSNumber
        print("history         \(turns) turns, \((size?.intValue ?? 0) / 1_000_000) MB")

        let words = [
            "launch", "what should", "gong", "Gawande", "What should", "4711", "results launch manager", "nowhere",
        ]
        for word in words {
            var found = 0
            let inside = try times { found = try store.search(word, limit: 20).count }
            let whole = try times { try search(word, in: long) }
            report("search \(word)", "\(inside) ms, whole process \(whole) ms, \(found) shown")
        }
        let text = (try store.sessions(limit: 1).first.map { try store.turns(of: $0) } ?? []).map(\.reply)
        report("mask", "\(try times { for reply in text { _ = Secrets.masked(reply) } }) ms for \(text.count) replies")
        report("list", "\(try times { _ = try store.sessions(limit: nil) }) ms")
        report("recall", "\(try times { _ = try store.recentQuestions(limit: 1000) }) ms")

        let none = temporary + "/none"
        try FileManager.default.createDirectory(atPath: none, withIntermediateDirectories: true)
        var (with, without): ([Double], [Double]) = ([], [])
        // In turns, so that whatever else the machine does meets both.
        for _ in 0..<rounds {
            without.append(try time { try start(in: none) })
            try FileManager.default.removeItem(atPath: none + "/.local")
            with.append(try time { try start(in: long) })
        }
        report("first prompt", "\(summary(with)) ms with it, \(summary(without)) ms with none")
    }

    private func fill(_ store: HistoryStore) throws {
        guard try store.sessions(limit: 1).isEmpty else { return }
        let (knowledgeBase, _) = try KnowledgeBase.load(from: [
            .files(name: "KnowledgeBase", ShippedGuidance.files)
        ])
        let files = ["Tests/Questions/answered.jsonl", "Tests/Questions/unanswered.jsonl"]
        let questions = try files.flatMap { try QuestionFile(at: $0).items.flatMap(\.turns).map(\.question) }
        var conversation = Conversation(with: Retriever(over: knowledgeBase))
        let replies = questions.map { conversation.reply(to: $0) }.map { ($0.status.rawValue, $0.document.markdown) }
        var session = try store.begin(name: nil, at: 0)
        for number in 0..<turns {
            if number % 20 == 0 { session = try store.begin(name: nil, at: Double(number)) }
            let (status, reply) = replies[number % replies.count]
            try store.record(
                Turn(
                    question: "\(questions[number % questions.count]) \(number)", status: status, reply: reply,
                    asked: Double(number), programVersion: "0", knowledgeBase: knowledgeBase.fingerprint),
                in: session)
        }
    }

    /// Started by hand: Foundation notices only every 50 ms that a process has ended.
    private func search(_ words: String, in home: String) throws {
        let line = [try builtProgram("counsel"), "history", "search", words]
        let arguments = line.map { (text: String) in strdup(text) } + [nil]
        let environment = [strdup("HOME=\(home)"), nil]
        defer { for text in arguments + environment { free(text) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 1...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var process = pid_t()
        posix_spawn(&process, line[0], &actions, nil, arguments, environment)
        waitpid(process, nil, 0)
    }

    private func start(in home: String) throws {
        let terminal = try Pty(builtProgram("counsel"), environment: ["HOME": home])
        try terminal.wait(for: "counsel> ")
        terminal.send(SIGKILL)
        _ = terminal.ending()
    }

    private func times(_ body: () throws -> Void) throws -> String {
        try body()
        return summary(try (0..<rounds).map { _ in try time(body) })
    }

    private func time(_ body: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        return try clock.measure(body) / .milliseconds(1)
    }

    /// Median and least.
    private func summary(_ times: [Double]) -> String {
        let sorted = times.sorted()
        func rounded(_ time: Double) -> String { String(format: "%.1f", time) }
        return "\(rounded(sorted[sorted.count / 2])) (least \(rounded(sorted[0])))"
    }

    private func report(_ what: String, _ figures: String) {
        print(what.padding(toLength: max(what.count + 1, 30), withPad: " ", startingAt: 0) + figures)
    }
}
