import ArgumentParser
import History
import Markdown

struct SearchHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Earlier questions and answers that have all of these words, the best first.",
        discussion: "A word without capitals is found in capitals as well; one with a capital only as it is typed.")

    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(help: ArgumentHelp("How many at most.", valueName: "n"))
    var limit = 20

    @Argument(help: "What to look for; the beginning of a word is enough.")
    var words: [String]

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit needs a number, 1 or more.") }
    }

    func run() throws {
        try HistoryCommand.withStore { store in
            let hits = try store.search(words.joined(separator: " "), limit: limit)
            guard !hits.isEmpty else {
                throw fail("no earlier question or answer has these words", Status.unanswered)
            }
            let printer = Printer(options: output)
            if output.chosen == .json {
                for hit in hits { try printer.output.say(JSONLine.text(of: HitRecord(hit))) }
            } else {
                try printer.print(Document(listing: hits))
            }
        }
    }
}

extension Document {
    /// What was found: each question with its matches, when and in which session it was asked, and where in the answer
    /// the words stand.
    init(listing hits: [HistoryStore.Hit]) {
        let items = hits.map { hit in
            var place = "\(hit.session) · \(moment(hit.turn.asked))"
            if let outcome = hit.turn.outcome { place += " · \(outcome)" }
            let excerpt = hit.excerpt.contains(where: \.isMatch) ? [Block(.paragraph(inlines(hit.excerpt)))] : []
            return List.Item([Block(.paragraph(inlines(hit.question)))] + excerpt + [Block(.note([.text(place)]))])
        }
        self.init(items.isEmpty ? [] : [Block(.list(List(items: items)))])
    }

    /// Questions, one below the other.
    init(listing questions: [String]) {
        self.init(
            questions.isEmpty ? [] : [Block(.list(List(items: questions.map { List.Item([.text($0.shortened)]) })))])
    }
}

private func inlines(_ pieces: [HistoryStore.Piece]) -> [Inline] {
    pieces.map { piece in
        let text = piece.text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        return piece.isMatch ? .strong([.text(text)]) : .text(text)
    }
}

/// A turn that was found, for programs.
private struct HitRecord: Encodable {
    var session: String
    var turn: Turn
    var excerpt: String

    init(_ hit: HistoryStore.Hit) {
        session = hit.session
        turn = hit.turn
        excerpt = hit.excerpt.map(\.text).joined()
    }
}
