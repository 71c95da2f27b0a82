/// Commands and their arguments on a page.
extension Roff {
    /// The command in one line, with what it takes.
    mutating func synopsis(of command: CommandInfo, as name: String) {
        var line = Roff.bold(name)
        if !command.shownSubcommands.isEmpty, name != "counsel" { line += " [" + Roff.italic("subcommand") + "]" }
        line += " [" + Roff.italic("options") + "]"
        for argument in command.shownArguments where argument.kind == .positional {
            let value = Roff.italic(argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
            line += argument.isOptional ? " [\(value)]" : " " + value
        }
        self.line(line)
    }

    /// What the command does, and the arguments that are its own. Those that `known` has explained are named only.
    mutating func command(_ command: CommandInfo, as name: String, knowing known: [CommandInfo.Argument]) {
        subsection(name)
        if let abstract = command.abstract { paragraph(abstract) }
        if let discussion = command.discussion { discuss(discussion) }
        options(command.shownArguments.filter { !known.contains($0) })
        let shared = command.shownArguments.filter(known.contains).compactMap { $0.names?.last?.text }
            .filter { !["--version", "--help"].contains($0) }
        if !shared.isEmpty { paragraph("Also, as above: \(shared.joined(separator: ", ")).") }
        for subcommand in command.shownSubcommands {
            self.command(subcommand, as: "\(name) \(subcommand.commandName)", knowing: known)
        }
    }

    mutating func options(_ arguments: [CommandInfo.Argument]) {
        for argument in arguments { item(argument.term, argument.meaning) }
    }

    /// Paragraphs, and below them indented lines, which are examples.
    private mutating func discuss(_ text: String) {
        let lines = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
        var words: [Substring] = []
        var indented: [Substring] = []
        for line in lines {
            if line.hasPrefix("  ") {
                indented.append(line.dropFirst(2))
            } else if line.isEmpty {
                if !words.isEmpty { paragraph(words.joined(separator: "\n")) }
                if !indented.isEmpty { example(indented.joined(separator: "\n")) }
                (words, indented) = ([], [])
            } else {
                words.append(line)
            }
        }
    }
}

extension CommandInfo.Argument {
    fileprivate var term: String {
        let value = Roff.italic(valueName ?? "")
        guard kind != .positional else { return value }
        let names = (names ?? []).map { Roff.bold($0.text) }.joined(separator: ", ")
        return kind == .option ? "\(names) \(value)" : names
    }

    fileprivate var meaning: String {
        var meaning = abstract ?? ""
        if let allValues { meaning += " One of: \(allValues.joined(separator: ", "))." }
        if let defaultValue, kind == .option { meaning += " Default: \(defaultValue)." }
        return meaning
    }
}
