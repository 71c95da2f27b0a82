import ArgumentParser
import History
import Markdown
import Terminal

struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Each setting, its value, and who set it.",
        discussion: """
            What the command line says stands above the environment, that above config.yml, and that above the default. \
            Exit status 65 when something in config.yml is not understood.
            """)

    @OptionGroup(title: "Guidance") var knowledge: KnowledgeOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Answers") var answers: AnswerOptions
    @OptionGroup(title: "History") var keeping: KeepingOptions

    func run() throws {
        let printer = Printer(options: output)
        if output.chosen == .json {
            for row in rows(printer) { try printer.output.say(JSONLine.text(of: row)) }
        } else {
            try printer.print(page(printer))
        }
        if !Settings.current.mistakes.isEmpty { throw Status.notUnderstood }
    }

    private struct Row: Encodable {
        var setting: String
        var value: String
        var origin: String

        init(_ setting: String, _ chosen: Chosen<some Any>) {
            self.init(setting, chosen.map { "\($0)" })
        }

        init(_ setting: String, _ chosen: Chosen<Bool>) {
            self.init(setting, chosen.map { $0 ? "on" : "off" })
        }

        init(_ setting: String, _ chosen: Chosen<String>) {
            self.setting = setting
            value = chosen.value
            origin = chosen.origin.description
        }
    }

    private func rows(_ printer: Printer) -> [Row] {
        [
            Row("kb", knowledge.chosen.map { $0.joined(separator: ", ") }),
            Row(
                "color",
                output.color.map { $0 == .auto ? "auto (\(printer.isColored ? "on" : "off") here)" : $0.rawValue }),
            Row("width", output.width(in: printer.surroundings)),
            Row("plain", output.plain(in: printer.surroundings)),
            Row("pager", output.pager.map { $0?.command ?? "off" }),
            Row("limit", answers.chosenLimit),
            Row("history", keeping.history),
            Row("tips", Chosen(file: Settings.current.tips, usual: true)),
        ]
    }

    private func page(_ printer: Printer) -> Document {
        let table = Table(
            alignments: [.left, .left, .left], header: ["Setting", "Value", "From"].map { [.strong([.text($0)])] },
            rows: rows(printer).map { row in [row.setting, row.value, row.origin].map { [.text($0)] } })
        let file = Settings.current.path ?? "nowhere: neither HOME nor XDG_CONFIG_HOME names a folder"
        let history = Folders(environment: environment).data.map { $0 + "/history.db" } ?? "nowhere"
        return Document([
            Block(.table(table)),
            Block(.paragraph([.text("Settings: \(file)"), .lineBreak, .text("History: \(history)")])),
        ])
    }
}
