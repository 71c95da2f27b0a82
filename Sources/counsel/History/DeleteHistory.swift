import ArgumentParser
import History
import Terminal

struct DeleteHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete for good: no file of counsel holds the text afterwards.",
        discussion: "Databases that were damaged and set aside go as well.")

    @Option(
        help: ArgumentHelp("All that was asked longer ago than this: 12h, 30d, 6w or 2y.", valueName: "time"))
    var olderThan: Span?

    @Flag(help: "Everything.")
    var all = false

    @Flag(help: "Do not ask.")
    var yes = false

    @Argument(help: "The sessions.", completion: .custom { _, _, _ in SessionNames.all })
    var ids: [String] = []

    func validate() throws {
        if (ids.isEmpty ? 0 : 1) + (olderThan == nil ? 0 : 1) + (all ? 1 : 0) != 1 {
            throw ValidationError("Say what to delete: sessions by their ids, --older-than 30d, or --all.")
        }
    }

    func run() throws {
        let printer = Printer(options: try OutputOptions.parse([]))
        guard yes || printer.surroundings.isInputTerminal else {
            throw fail("nobody is there to be asked; --yes deletes without asking", Status.wrongUsage)
        }
        try HistoryCommand.withStore { store in
            let selection = try selection(in: store)
            let amount = try store.amount(of: selection)
            let aside = store.databasesSetAside().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.count
            guard amount.turns > 0 || (all && aside > 0) else {
                return try printer.output.say("There is nothing to delete.\n")
            }
            let what =
                counted(amount.turns, "turn") + " in " + counted(amount.sessions, "session")
                + (aside > 0 ? ", and " + counted(aside, "damaged history", "damaged histories") : "")
            guard try yes || isWished("Delete \(what), for good? [y/N] ", printer) else {
                throw fail("nothing was deleted", Status.unanswered)
            }
            do throws(HistoryError) {
                try store.delete(selection)
            } catch {
                throw fail(error, Status.notWritten)
            }
            try printer.output.say("Deleted \(what).\n")
        }
    }

    private func selection(in store: HistoryStore) throws -> HistoryStore.Selection {
        if all { return .all }
        if let olderThan { return .askedBefore(now() - olderThan.seconds) }
        return .sessions(try ids.map(store.session(matching:)))
    }

    private func isWished(_ question: String, _ printer: Printer) throws -> Bool {
        try printer.output.say(question)
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }

    private func counted(_ number: Int, _ thing: String, _ things: String? = nil) -> String {
        "\(number) \(number == 1 ? thing : things ?? thing + "s")"
    }
}

/// A span of time: a number with h, d, w or y.
struct Span: ExpressibleByArgument {
    let seconds: Double

    init?(argument: String) {
        let hours: [Character: Double] = ["h": 1, "d": 24, "w": 7 * 24, "y": 365 * 24]
        guard let unit = argument.last.flatMap({ hours[$0] }), let number = Int(argument.dropLast()), number >= 0
        else { return nil }
        seconds = Double(number) * unit * 3600
    }
}
