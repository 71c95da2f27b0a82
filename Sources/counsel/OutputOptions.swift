import ArgumentParser
import Terminal

enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

extension ColorChoice: ExpressibleByArgument {}

/// How answers are written.
struct OutputOptions: ParsableArguments {
    @Option(help: "How answers are written.")
    var format: Format = .text

    @Flag(help: "Short for --format json: one object a line.")
    var json = false

    @Option(name: .customLong("color"), help: "Whether to colour; auto, the default, does so on a terminal.")
    var colorFlag: ColorChoice?

    @Option(
        name: .customLong("width"),
        help: ArgumentHelp("Wrap at this many columns, 100 at most. (default: the terminal's)", valueName: "n"))
    var widthFlag: Int?

    @Flag(
        name: .customLong("plain"),
        help: "Text for a screen reader or a Braille line: no colour, no drawn signs, nothing side by side.")
    var plainFlag = false

    @Flag(name: .customLong("no-pager"), help: "Let a long answer scroll by.")
    var noPager = false

    func validate() throws {
        if let widthFlag, widthFlag < 1 { throw ValidationError("--width needs a number of columns, 1 or more.") }
    }

    var chosen: Format { json ? .json : format }
}

// What holds in this run.
extension OutputOptions {
    /// Of `auto` the surroundings decide, and with them `NO_COLOR` and `CLICOLOR_FORCE`.
    var color: Chosen<ColorChoice> {
        let named = ["NO_COLOR", "CLICOLOR_FORCE"].first { variable($0) != nil }
        return Chosen(
            flag: ("--color", colorFlag), environment: (named ?? "", named.map { _ in ColorChoice.auto }),
            file: Settings.current.color, usual: .auto)
    }

    /// In columns. A setting for all terminals bows to a narrower one.
    func width(in surroundings: Surroundings) -> Chosen<Int> {
        let own = surroundings.isOutputTerminal ? surroundings.width : 80
        var width = Chosen(flag: ("--width", widthFlag), file: Settings.current.width, usual: own)
        if widthFlag == nil, surroundings.isOutputTerminal { width.value = min(width.value, own) }
        return width.map { min($0, Page.widest) }
    }

    func plain(in surroundings: Surroundings) -> Chosen<Bool> {
        Chosen(
            flag: ("--plain", plainFlag ? true : nil), environment: ("TERM", surroundings.isLinear ? true : nil),
            file: Settings.current.plain, usual: false)
    }

    /// Nil for none. As with git, what is said for this program stands above what is said for all.
    var pager: Chosen<Pager?> {
        if noPager { return Chosen(value: nil, origin: .flag("--no-pager")) }
        if let command = environment["COUNSEL_PAGER"] {
            return Chosen(value: Pager(command), origin: .environment("COUNSEL_PAGER"))
        }
        if let setting = Settings.current.pager { return Chosen(setting).map { Pager($0) } }
        if let command = variable("PAGER") { return Chosen(value: Pager(command), origin: .environment("PAGER")) }
        return Chosen(value: Pager(Pager.usual), origin: .usual)
    }
}
