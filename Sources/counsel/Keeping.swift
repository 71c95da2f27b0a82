import Advisor
import ArgumentParser
import Foundation
import History
import Knowledge
import Markdown
import Retrieval

/// Whether and where a conversation is kept.
struct KeepingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep the conversation under this name, and go on with it when it exists.", valueName: "name"))
    var session: String?

    @Flag(name: .customLong("continue"), help: "Go on with the latest conversation.")
    var goesOn = false

    @Flag(name: .customLong("private"), help: "Write nothing anywhere.")
    var isPrivate = false

    func validate() throws {
        if session != nil, goesOn { throw ValidationError("Give --session or --continue, not both.") }
        if session?.isEmpty == true { throw ValidationError("--session needs a name.") }
    }

    /// Whether nothing may be written, by option or environment.
    var writesNothing: Bool {
        let wish = ProcessInfo.processInfo.environment["COUNSEL_PRIVATE"] ?? ""
        return isPrivate || !["", "0", "false", "no"].contains(wish.lowercased())
    }

    static var folder: String? { Folders(environment: ProcessInfo.processInfo.environment).data }

    /// The record to keep turns in; nil when none is to be kept. Scripts keep one only when it is named.
    ///
    /// A history that cannot be opened costs the history, with a warning, and never the conversation.
    func record(isScripted: Bool, knowledgeBase: KnowledgeBase) throws -> Record? {
        if isScripted, session == nil, !goesOn { return nil }
        guard !writesNothing else { return nil }
        guard let folder = Self.folder else {
            complain("no history is kept: neither HOME nor XDG_DATA_HOME names a folder")
            return nil
        }
        do {
            let store = try HistoryStore(at: folder)
            if let notice = store.notice { complain(notice) }
            var opened = goesOn ? try store.latestSession() : nil
            if goesOn, opened == nil { complain("there is no earlier conversation; this is a new one") }
            if opened == nil { opened = try store.begin(name: session, at: now()) }
            return opened.map { Record(store: store, session: $0, fingerprint: knowledgeBase.fingerprint) }
        } catch {
            complain("no history is kept: \(error)")
            return nil
        }
    }
}

/// A session that is being kept.
final class Record {
    let store: HistoryStore
    let session: Session
    private let fingerprint: String
    /// A write that failed is told once, and the conversation goes on.
    private var hasFailed = false

    init(store: HistoryStore, session: Session, fingerprint: String) {
        self.store = store
        self.session = session
        self.fingerprint = fingerprint
    }

    /// The turns of a session that is gone on with, in their order.
    func earlierTurns() -> [Turn] { (try? store.turns(of: session)) ?? [] }

    /// On disk when it returns.
    func keep(_ reply: Reply) {
        guard !hasFailed else { return }
        let turn = Turn(
            question: reply.question, understood: reply.understood == reply.question ? nil : reply.understood,
            status: reply.status.rawValue,
            answers: reply.answers.map {
                Turn.Answer(topic: $0.topic.id.path, title: $0.topic.title, score: $0.match.score)
            },
            followUps: reply.followUps.map(\.question), reply: reply.document.markdown, asked: now(),
            programVersion: Version.text, knowledgeBase: fingerprint)
        do {
            try store.record(turn, in: session)
        } catch {
            hasFailed = true
            complain("from here on no history is kept: \(error)")
        }
    }
}

/// Seconds since 1970.
func now() -> Double { Date().timeIntervalSince1970 }
