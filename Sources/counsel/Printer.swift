import Advisor
import Foundation
import Markdown
import Terminal

/// Writes what the advisor says in the chosen format.
struct Printer {
    let options: OutputOptions
    let surroundings: Surroundings
    let output = Output.standard
    private let isLinear: Bool

    init(options: OutputOptions) {
        self.options = options
        var surroundings = Surroundings(environment: ProcessInfo.processInfo.environment)
        isLinear = options.plain(in: surroundings).value
        if isLinear { surroundings.isCapable = false }
        self.surroundings = surroundings
    }

    /// A reply to a question.
    func print(_ reply: Reply) throws {
        switch options.chosen {
        case .json: try output.say(JSONLine.text(of: ReplyRecord(reply)))
        case .text, .markdown: try print(reply.document)
        }
    }

    /// A page; in the format `json` as well, whoever has data to give prints that instead.
    func print(_ document: Document) throws { try print([document]) }

    /// Pages that are read as one.
    func print(_ documents: [Document]) throws {
        try show { theme in
            switch options.chosen {
            case .markdown: documents.map { $0.markdown.visible + "\n" }
            case .text, .json: documents.flatMap { page(in: theme).lines(of: $0) + [""] }
            }
        }
    }

    /// Lines without newlines, which are harmless.
    func print(lines: [String]) throws { try show { _ in lines } }

    /// Through a pager what a person could not see at once.
    private func show(_ lines: (Theme) -> [String]) throws {
        let drawn = lines(theme)
        func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
        guard surroundings.isOutputTerminal else { return try output.say(text(drawn)) }
        // One row is for the prompt that follows, or that of the pager.
        let rows = drawn.reduce(0) { $0 + $1.utf8.count { $0 == 0x0A } + 1 }
        if rows >= surroundings.height, surroundings.isInputTerminal, surroundings.isCapable,
            let pager = options.pager.value, pager.show(text(lines(themeOfPager)))
        {
            return
        }
        // Ctrl-C at the prompt does not end the process, but the answer.
        for line in drawn where !Interrupts.isPending { try output.say(line + "\n") }
    }

    /// Laid out for the terminal as it is now.
    private func page(in theme: Theme) -> Page {
        Page(width: options.width(in: surroundings).value, theme: theme, isLinear: isLinear)
    }

    /// Links are for the terminal itself: not every pager lets them pass.
    var theme: Theme {
        var theme = themeOfPager
        theme.hasLinks = surroundings.hasLinks
        return theme
    }

    private var themeOfPager: Theme { .colored(isColored) }

    var isColored: Bool { !isLinear && surroundings.color(for: options.color.value) }
}
