import Foundation
import Support
import Testing

/// One session from its start to its end, as a person sees it. After a change of the guidance, of the ranking or of a
/// page write the screens anew, and look at them: `COUNSEL_REWRITE_SCREENS=1 swift test --filter SessionTests`.
@Suite("A whole session on the screen")
struct SessionTests {
    static let lines = [
        "what shuold we do at lauch?", "2", "/why", "/topics phase/launch", "/help", "how do I bake bread",
    ]

    @Test("Line by line", arguments: [40, 80, 120], [false, true])
    func session(columns: Int, isColored: Bool) throws {
        try Program.inHome { program in
            let options = ["--color", isColored ? "always" : "never"]
            let terminal = try Pty(
                Program.path.path, options, environment: ["HOME": program.home.path], columns: columns)
            try terminal.wait(for: "> ")
            for line in Self.lines { try terminal.ask(line, columns: columns) }
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            let screen = Screen(terminal.output, columns: columns)
            #expect(screen.rows.allSatisfy { $0.count <= columns })
            let name = "session-\(columns)" + (isColored ? "-colour" : "")
            let difference = differenceFromKept(name, isColored ? screen.coloredText : screen.text)
            #expect(difference == nil)
        }
    }
}
