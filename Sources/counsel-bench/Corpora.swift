import ArgumentParser
import Foundation
import Glibc
import Knowledge
import Retrieval
import Support

/// How indexing and asking grow with the size of a folder, beside SQLite's full-text search over the same sections.
///
/// Whole processes are timed as a person meets them: `counsel index`, and `counsel ask` and the `sqlite3` shell on an index
/// that is there. In process each question is asked once to warm up, then `rounds` times: of counsel everything from a
/// question's text to its evidence, spelling, synonyms and close reading included; of SQLite the ten best rows.
struct Corpora: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpora", abstract: "Times indexing and asking at several sizes, beside SQLite FTS5.")

    @Option(parsing: .upToNextOption, help: "How many sections.")
    var sections = [1000, 10_000, 100_000]

    @Option(help: ArgumentHelp("Use this folder of Markdown instead, without SQLite.", valueName: "dir"))
    var kb: String?

    @Option(help: "How many questions.")
    var questions = 500

    @Option(help: "How often each question is asked, and each process started.")
    var rounds = 3

    @Flag(help: "One JSON object a size.")
    var json = false

    struct Row: Encodable {
        var sections: Int
        var files: Int
        var textBytes: Int
        var build = 0.0
        var buildCPU = 0.0
        var buildMemory = 0
        var indexBytes = 0
        var cold = 0.0
        var coldMemory = 0
        var median = 0.0
        var p99 = 0.0
        var firstStepMedian = 0.0
        var firstStepP99 = 0.0
        var anonymousMemory = 0
        var sqliteBuild: Double?
        var sqliteBytes: Int?
        var sqliteCold: Double?
        var sqliteMedian: Double?
        var sqliteP99: Double?
    }

    func run() throws {
        if !json { print(Self.heading) }
        let corpus = Corpus()
        for size in kb == nil ? sections : [0] {
            let row = try measure(size, corpus)
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = .sortedKeys
                print(String(decoding: try encoder.encode(row), as: UTF8.self))
            } else {
                print(row.line)
            }
            fflush(nil)
        }
    }

    private static let heading = """
                                  counsel                                                              SQLite FTS5
        sections  files  text MB | build s  CPU s  peak MB  index MB  cold ms  median µs  p99 µs  first step µs | build s  MB  cold ms  median µs  p99 µs
        """

    private func measure(_ size: Int, _ corpus: Corpus) throws -> Row {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: home) }
        let folder = kb ?? home + "/docs"
        if kb == nil {
            try corpus.write(sections: size, to: folder)
            // A file that is hardly written is read again at every start, until it is older than clocks are coarse.
            sleep(3)
        }
        let program = try builtProgram("counsel")
        let environment = ["HOME=\(home)", "COUNSEL_KB=\(folder)", "PATH=/usr/bin:/bin"]

        let indexing = try Child.run([program, "index", "--quiet"], environment)
        let cache = home + "/.cache/counsel/index"
        let kept = KeptIndex(of: [.folder(folder)], in: cache)
        guard let found = kept.read() else { throw ValidationError("\(folder) could not be indexed.") }
        let base = found.retriever.knowledgeBase
        let asked =
            kb == nil ? corpus.questions(questions, files: Corpus.files(for: size)) : Self.questions(questions, base)
        var row = Row(
            sections: kb == nil ? size : base.topics.reduce(0) { $0 + max(1, $1.sections.count) },
            files: found.inventory.files.count,
            textBytes: found.inventory.files.reduce(0) { $0 + $1.stamp.size })
        (row.build, row.buildCPU, row.buildMemory) = (indexing.seconds, indexing.cpu, indexing.memory)
        row.indexBytes = found.size
        let colds = try asked.prefix(max(5, rounds)).map { words in
            try Child.run([program, "ask", "--quiet"] + words, environment)
        }
        row.cold = colds.map(\.seconds).sorted()[colds.count / 2] * 1000
        row.coldMemory = colds.map(\.memory).max() ?? 0

        let texts = asked.map { $0.joined(separator: " ") }
        (row.median, row.p99) = times(texts) { _ = found.retriever.evidence(for: $0) }
        let queries = texts.map(found.retriever.query)
        (row.firstStepMedian, row.firstStepP99) = times(queries) { _ = found.retriever.candidates(for: $0) }
        row.anonymousMemory = Child.anonymousMemory
        if kb == nil { try measureSQLite(&row, size, corpus, asked, home) }
        return row
    }

    private func measureSQLite(
        _ row: inout Row, _ size: Int, _ corpus: Corpus, _ asked: [[String]], _ home: String
    ) throws {
        let path = home + "/sections.db"
        let database = try FullText(at: path)
        let start = ContinuousClock.now
        try database.build(corpus, sections: size)
        row.sqliteBuild = (ContinuousClock.now - start) / .seconds(1)
        row.sqliteBytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        let (median, p99) = try database.searching { search in times(asked) { _ = try? search($0) } }
        (row.sqliteMedian, row.sqliteP99) = (median, p99)
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
        let colds = try asked.prefix(max(5, rounds)).map { words in
            let query = FullText.query.replacingOccurrences(of: "?", with: "'\(FullText.match(words))'")
            return try Child.run(["/usr/bin/sqlite3", path, query], []).seconds
        }
        row.sqliteCold = colds.sorted()[colds.count / 2] * 1000
    }

    /// Microseconds, median and 99th percentile.
    private func times<Question>(_ questions: [Question], _ ask: (Question) -> Void) -> (Double, Double) {
        var times: [Double] = []
        for round in 0...rounds {
            for question in questions {
                let start = ContinuousClock.now
                ask(question)
                if round > 0 { times.append((ContinuousClock.now - start) / .microseconds(1)) }
            }
        }
        times.sort()
        return (times[times.count / 2], times[min(times.count * 99 / 100, times.count - 1)])
    }

    /// Words that stand together in the sections of a folder.
    private static func questions(_ count: Int, _ base: KnowledgeBase) -> [[String]] {
        var random = Linear(state: 4711)
        return (0..<count).map { _ in
            let topic = base.topics[Int.random(in: 0..<base.topics.count, using: &random)]
            let text = topic.sections.randomElement(using: &random)?.markdown ?? topic.lead
            let words = text.lowercased().split(whereSeparator: { !$0.isLetter }).filter { $0.count > 4 }
            let wanted = Int.random(in: 3...6, using: &random)
            return words.shuffled(using: &random).prefix(wanted).map { String($0) }
        }
    }
}

extension Corpora.Row {
    var line: String {
        func text(_ value: Double?, _ width: Int, _ digits: Int) -> String {
            let text = value.map { String(format: "%.\(digits)f", $0) } ?? "-"
            return String(repeating: " ", count: max(0, width - text.count)) + text
        }
        func megabytes(_ bytes: Int?) -> Double? { bytes.map { Double($0) / 1_000_000 } }
        let own = [
            text(Double(sections), 8, 0), text(Double(files), 7, 0), text(megabytes(textBytes), 9, 1), " |",
            text(build, 8, 2), text(buildCPU, 7, 2), text(megabytes(buildMemory), 9, 0),
            text(megabytes(indexBytes), 10, 1),
            text(cold, 9, 1), text(median, 11, 0), text(p99, 8, 0), text(firstStepMedian, 8, 0),
            "/", text(firstStepP99, 0, 0),
        ]
        let other = [
            " |", text(sqliteBuild, 8, 2), text(megabytes(sqliteBytes), 7, 1), text(sqliteCold, 9, 1),
            text(sqliteMedian, 10, 0), text(sqliteP99, 8, 0),
        ]
        return (own + other).joined()
    }
}

/// A process from its start to its end.
enum Child {
    /// Seconds by the clock and of processors, and the most memory it had, in bytes. What it writes is dropped.
    static func run(
        _ arguments: [String], _ environment: [String]
    ) throws -> (seconds: Double, cpu: Double, memory: Int) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var (texts, variables) = (arguments.map { strdup($0) } + [nil], environment.map { strdup($0) } + [nil])
        defer { for text in texts + variables { free(text) } }
        let start = ContinuousClock.now
        var process: pid_t = 0
        guard posix_spawn(&process, arguments[0], &actions, nil, &texts, &variables) == 0 else {
            throw ValidationError("\(arguments[0]) cannot be started.")
        }
        var (status, usage): (Int32, rusage) = (0, rusage())
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return (
            (ContinuousClock.now - start) / .seconds(1), seconds(usage.ru_utime) + seconds(usage.ru_stime),
            usage.ru_maxrss * 1024
        )
    }

    /// The memory of this process that is no part of a file, in bytes.
    static var anonymousMemory: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        return (line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) * 1024
    }
}
