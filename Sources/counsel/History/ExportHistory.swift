import ArgumentParser
import History
import Markdown

struct ExportHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Sessions as Markdown, as JSON, or as questions for 'counsel test'.",
        discussion:
            "With the format tests, the questions that /good and /bad rated; a note that is a topic's id says which one was wanted."
    )

    enum Format: String, CaseIterable, ExpressibleByArgument { case markdown, json, tests }

    @Option(help: "What to write: markdown, json (one session a line) or tests.")
    var format: Format?

    @Flag(help: "Short for --format json.")
    var json = false

    @Flag(help: "Short for --format tests.")
    var asTests = false

    @Argument(help: "The sessions; all without any.", completion: .custom { _, _, _ in SessionNames.all })
    var ids: [String] = []

    func validate() throws {
        if (format == nil ? 0 : 1) + (json ? 1 : 0) + (asTests ? 1 : 0) > 1 {
            throw ValidationError("Give one of --format, --json and --as-tests.")
        }
    }

    func run() throws {
        try HistoryCommand.withStore { store in
            let sessions = ids.isEmpty ? try store.sessions().reversed() : try ids.map(store.session(matching:))
            guard !sessions.isEmpty else { throw HistoryCommand.none }
            let output = Printer(options: try OutputOptions.parse([])).output
            var isEmpty = true
            for session in sessions {
                let text = try text(of: store.turns(of: session), session)
                if !text.isEmpty { isEmpty = false }
                try output.say(text)
            }
            if isEmpty { throw fail("no answer was rated yet; /good and /bad rate the latest one", Status.unanswered) }
        }
    }

    private func text(of turns: [Turn], _ session: Session) throws -> String {
        switch json ? .json : asTests ? .tests : format ?? .markdown {
        case .markdown:
            let title = session.title.shortened
            return Transcript.markdown(of: turns, title: "\(title) · \(moment(session.started))") + "\n"
        case .json: return try JSONLine.text(of: WholeSession(session: SessionRecord(session), turns: turns))
        case .tests: return try Transcript.tests(of: turns).map { try JSONLine.text(of: $0) }.joined()
        }
    }
}

/// A session with its turns, for programs.
private struct WholeSession: Encodable {
    var schema = 1
    var session: SessionRecord
    var turns: [Turn]
}
