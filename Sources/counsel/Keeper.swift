import Foundation
import History

/// What is kept of a conversation, and whether: `/private` turns it off and on.
struct Keeper {
    /// Where turns go; nil while nothing is kept. The history is open only as long as there is one, so that nothing of
    /// ours is touched in private, not even by reading.
    private(set) var record: Record?
    /// Nothing is kept, because the person wishes so.
    private(set) var isPrivate = false
    /// Why nothing can be kept, whatever is said in the conversation; nil when it can.
    private let refusal: String?
    private let folder: String
    private var session: Session?

    /// Keeps nothing.
    init(isPrivate: Bool = false, refusal: String) {
        self.isPrivate = isPrivate
        self.refusal = refusal
        folder = ""
    }

    init(recordingIn record: Record, folder: String) {
        self.record = record
        self.folder = folder
        session = record.session
        refusal = nil
    }

    /// On disk when it returns, if it is to be kept.
    func keep(_ turn: Turn) { record?.keep(turn) }

    /// From here on nothing is written.
    mutating func stop() {
        isPrivate = true
        record?.close()
        record = nil
    }

    /// From here on turns are kept in the session that `name` means, else in a new one of that name; gives the reason
    /// when they cannot be.
    mutating func change(to name: String) -> String? {
        guard let record else { return refusal ?? "the history is closed in private" }
        guard record.isWritten else { return "what was said here is not yet on disk; try again later" }
        do throws(HistoryError) {
            let known = try record.store.session(meant: name)
            let other = if let known { known } else { try record.store.begin(name: name, at: now()) }
            self.record = Record(of: other, in: record.store)
            session = other
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// From here on turns are kept again; gives the reason when they cannot be.
    mutating func goOn() -> String? {
        if let refusal { return refusal }
        guard record == nil, let session else { return nil }
        do {
            record = Record(of: session, in: try HistoryStore(at: folder))
            isPrivate = false
            return nil
        } catch {
            return "no history can be kept: \(error)"
        }
    }
}

/// A session that is being kept.
final class Record {
    let store: HistoryStore
    let session: Session
    /// The latest turn, for `/good` and `/bad`; nil when it was not stored.
    private(set) var latest: TurnID?
    /// What could not be written yet. It is tried again later, for another process may hold the database, or a disk be
    /// full, for a while only.
    private var waiting: [Turn] = []
    private var nextTry = ContinuousClock.now

    init(of session: Session, in store: HistoryStore) {
        self.store = store
        self.session = session
    }

    /// The turns of a session that is gone on with, in their order.
    func earlierTurns() -> [Turn] {
        guard session.turnCount > 0 else { return [] }
        do {
            return try store.turns(of: session)
        } catch {
            complain("what was said earlier cannot be read: \(error)")
            return []
        }
    }

    /// On disk when it returns. A failure is told once, and the conversation goes on.
    func keep(_ turn: Turn) {
        latest = nil
        let isAllWritten = waiting.isEmpty
        waiting.append(turn)
        // Who waits for a lock keeps the person waiting.
        guard isAllWritten || ContinuousClock.now >= nextTry else { return }
        do {
            try write()
            if !isAllWritten { complain("the history is kept again, with what was said meanwhile") }
        } catch {
            nextTry = .now + .seconds(30)
            if isAllWritten { complain("the history cannot be kept for now: \(error)") }
        }
    }

    /// Whether everything said is on disk, after a try to bring it there.
    var isWritten: Bool {
        try? write()
        return waiting.isEmpty
    }

    private func write() throws(HistoryError) {
        while let turn = waiting.first {
            latest = try store.record(turn, in: session)
            waiting.removeFirst()
        }
    }

    /// At the end of the conversation.
    func close() {
        try? write()
        store.close()
    }
}

extension HistoryStore {
    /// The session with this id or name, or the only one that begins so; nil when there is none.
    fileprivate func session(meant name: String) throws(HistoryError) -> Session? {
        do throws(HistoryError) {
            return try session(matching: name)
        } catch .noSuchSession {
            return nil
        } catch {
            throw error
        }
    }
}
