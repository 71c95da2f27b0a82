import History

/// The man page: commands and options as the parser knows them, and around them what only prose can say.
enum Manual {
    static var page: String {
        var page = Roff(name: "counsel", version: Version.text)
        // Nothing that a person does can make this fail; a page without its options would show up in the tests.
        let counsel = try? CommandInfo(of: Counsel.self)
        page.section("Name")
        page.paragraph("counsel - an advisor in the terminal")
        page.section("Synopsis")
        if let counsel {
            page.synopsis(of: counsel, as: "counsel")
            for command in counsel.shownSubcommands { page.synopsis(of: command, as: "counsel \(command.commandName)") }
        }
        page.section("Description")
        for words in description { page.paragraph(words) }
        if let counsel {
            page.section("Options")
            page.options(counsel.shownArguments)
            page.section("Commands")
            for command in counsel.shownSubcommands {
                page.command(command, as: "counsel \(command.commandName)", knowing: counsel.shownArguments)
            }
        }
        conversation(on: &page)
        page.section("Exit status")
        for (status, meaning) in Status.meanings { page.item(Roff.bold("\(status)"), "\(meaning).") }
        page.section("Environment")
        for (name, meaning) in variables { page.item(Roff.bold(name), meaning) }
        page.section("Files")
        for (path, meaning) in files { page.item(Roff.italic(path), meaning) }
        page.section("Examples")
        for (meaning, line) in examples {
            page.paragraph(meaning)
            page.example(line)
        }
        page.section("See also")
        page.paragraph("less(1), jq(1)")
        return page.text
    }

    private static func conversation(on page: inout Roff) {
        page.section("In the conversation")
        page.paragraph(
            "Everything is a question, but for numbers, which ask one of the questions offered, and lines that begin with"
                + " a slash:")
        for name in LineCommand.Name.allCases {
            let term = Roff.bold("/\(name.rawValue)")
            let argument = name.usage.argument.isEmpty ? "" : " " + Roff.italic(name.usage.argument)
            page.item(term + argument, name.usage.meaning)
        }
        page.paragraph("Ctrl-D leaves. Ctrl-C drops the line, or stops an answer. Tab completes; Up and Ctrl-R recall.")
    }

    private static let description = [
        "Counsel finds the guidance that bears on a question asked in your own words, says where each answer stands,"
            + " offers what to ask next, and says so when it has no guidance. It is offline, instant and deterministic. It"
            + " ships with guidance for technical leaders and answers as well from any folder of Markdown.",
        "Without a subcommand it is a conversation: typed at a prompt, or, when standard input is no terminal, with one"
            + " line after the other as if it were typed. Blank lines and lines that begin with # are skipped. Standard"
            + " output then has answers only; what is to be said about a line goes to standard error.",
        "An answer that is taller than the terminal is shown by a pager.",
    ]

    private static let variables = [
        ("COUNSEL_KB", "Folders to answer from, with colons between them; 'shipped' names the shipped guidance."),
        (
            "COUNSEL_PRIVATE",
            "When set, and not to 0, false, no or off: nothing is written anywhere, as with --private."
        ),
        ("COUNSEL_PAGER, PAGER", "The program that shows long answers; empty, cat or off for none. Else less -FRX."),
        ("NO_COLOR", "When not empty: no colour."),
        ("CLICOLOR_FORCE", "When not empty and not 0: colour, also into a pipe."),
        ("FORCE_HYPERLINK", "0: no links for the terminal to open; anything else: links, whatever the terminal is."),
        ("TERM", "With dumb, output is for a screen reader, as with --plain."),
        ("XDG_CONFIG_HOME, XDG_DATA_HOME", "Where the files below are; empty or relative values count as unset."),
    ]

    private static let files = [
        (
            "~/.config/counsel/config.yml",
            "Settings: history (on, off), kb (a folder or a list), color (auto, always, never), width, limit, pager,"
                + " plain (on, off). Never written. 'counsel config' shows what holds, and why."
        ),
        ("~/.local/share/counsel/history.db", "What was said, for your eyes only. 'counsel history' manages it."),
        ("~/.editrc", "Key bindings of libedit, see editrc(5)."),
    ]

    private static let examples = [
        ("Ask one question:", "counsel ask what should I do at launch"),
        (
            "Replay a conversation, one JSON object a line:",
            "printf 'how do we launch?\\nand then?\\n' | counsel --json"
        ),
        ("Answer from your own folder beside the shipped guidance:", "counsel --kb shipped --kb ~/docs"),
        ("Hold the quality of a knowledge base in CI:", "counsel check docs && counsel test --kb docs questions.jsonl"),
    ]
}
