import ArgumentParser
import Foundation
import History

/// Whether and where a conversation is kept.
struct KeepingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep the conversation under this name, and go on with it when it exists.", valueName: "name"),
        completion: .custom { _, _, _ in SessionNames.all })
    var session: String?

    @Flag(name: .customLong("continue"), help: "Go on with the latest conversation.")
    var goesOn = false

    @Flag(name: .customLong("private"), help: "Write nothing anywhere.")
    var isPrivate = false

    func validate() throws {
        if session != nil, goesOn { throw ValidationError("Give --session or --continue, not both.") }
        if session?.contains(where: { !$0.isWhitespace }) == false { throw ValidationError("--session needs a name.") }
    }

    /// Who keeps the turns of this conversation. Scripts keep a history only when it is named.
    ///
    /// What cannot be opened costs the history, with a warning, and never the conversation.
    func keeper(isScripted: Bool) -> Keeper {
        let wishes = session != nil || goesOn
        if let reason = reasonForPrivacy {
            if wishes { complain("no earlier conversation is opened: \(reason)") }
            return Keeper(isPrivate: true, refusal: "nothing can be kept: \(reason)")
        }
        if isScripted, !wishes { return Keeper(refusal: "a script is kept only with --session NAME") }
        guard let folder = Folders(environment: environment).data else {
            let reason = "no history is kept: neither HOME nor XDG_DATA_HOME names a folder"
            complain(reason)
            return Keeper(refusal: reason)
        }
        do {
            return Keeper(recordingIn: try open(folder), folder: folder)
        } catch {
            complain("no history is kept: \(error)")
            return Keeper(refusal: "no history is kept: \(error)")
        }
    }

    private func open(_ folder: String) throws(HistoryError) -> Record {
        let store = try HistoryStore(at: folder)
        if let notice = store.notice { complain(notice) }
        if goesOn, let latest = try store.latestSession() { return Record(of: latest, in: store) }
        if goesOn { complain("there is no earlier conversation; this is a new one") }
        return Record(of: try store.begin(name: session, at: now()), in: store)
    }

    /// Whether conversations may be kept.
    var history: Chosen<Bool> {
        return Chosen(
            flag: ("--private", isPrivate ? false : nil),
            environment: ("COUNSEL_PRIVATE", Self.isPrivateByVariable ? false : nil), file: Settings.current.history,
            usual: true)
    }

    /// Whether anything may be written, as far as the environment and `config.yml` say.
    static var mayWrite: Bool { !isPrivateByVariable && Settings.current.history?.value != false }

    static var isPrivateByVariable: Bool {
        let wish = variable("COUNSEL_PRIVATE") ?? ""
        return !["", "0", "false", "no", "off"].contains(wish.lowercased())
    }

    /// Nil when nothing says that nothing may be written.
    private var reasonForPrivacy: String? {
        let history = history
        if history.value { return nil }
        return switch history.origin {
        case .flag(let name): "counsel was started with \(name)"
        case .environment(let name): "\(name) is set"
        case .file, .usual: "history is off in \(Settings.current.path ?? "config.yml")"
        }
    }
}

/// What shells offer after `--session` and where a session is named.
enum SessionNames {
    /// Empty where there is no history; looking for names makes none.
    static var all: [String] {
        guard let store = try? HistoryCommand.store() else { return [] }
        return ((try? store.sessions(limit: 200)) ?? []).map { $0.name ?? $0.id }
    }
}

/// Seconds since 1970.
func now() -> Double { Date().timeIntervalSince1970 }
