import ArgumentParser
import Foundation

/// A command as ArgumentParser describes it to programs: what the parser itself goes by.
struct CommandInfo: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [CommandInfo]?
    var arguments: [Argument]?

    struct Argument: Decodable, Equatable {
        enum Kind: String, Decodable { case positional, option, flag }

        var kind: Kind
        var shouldDisplay: Bool
        var sectionTitle: String?
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var allValues: [String]?
        var abstract: String?

        struct Name: Decodable, Equatable {
            var kind: String
            var name: String

            var text: String { (kind == "long" ? "--" : "-") + name }
        }
    }

    private struct Tool: Decodable { var command: CommandInfo }

    /// The command with everything below it.
    init(of command: any ParsableCommand.Type) throws {
        self = try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)).command
    }

    /// What a person may be told of, `--help` and `--version` last.
    var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

    /// Without the help command, which explains itself.
    var shownSubcommands: [CommandInfo] { (subcommands ?? []).filter { $0.commandName != "help" } }
}
