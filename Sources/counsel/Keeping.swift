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
        let environment = ProcessInfo.processInfo.environment
        let settings = Settings.read(from: environment)
        let wishes = session != nil || goesOn
        if let reason = reasonForPrivacy(settings, environment) {
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

    /// Nil when nothing says that nothing may be written.
    private func reasonForPrivacy(_ settings: Settings, _ environment: [String: String]) -> String? {
        if isPrivate { return "counsel was started with --private" }
        let wish = environment["COUNSEL_PRIVATE"] ?? ""
        if !["", "0", "false", "no", "off"].contains(wish.lowercased()) { return "COUNSEL_PRIVATE is set" }
        if !settings.keepsHistory { return "history is off in \(Settings.path(in: environment) ?? "config.yml")" }
        return nil
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
