import Foundation
import Support
import Testing

@Suite("Ctrl-R brings back what was asked in any conversation")
struct SearchBackTests {
    @Test func `also what is older than all that Up brings back`() throws {
        try Program.inHome { program in
            _ = try program.write("# Tea\n\nBoil water and wait.", to: "kb/tea.md")
            let base = program.home.appendingPathComponent("kb").path
            let questions = ["the very first about tea"] + (0..<1_050).map { "tea \($0)?" }
            _ = try program.run("--kb", base, "--session", "old", input: questions.joined(separator: "\n"))
            let terminal = try Pty(
                Program.path.path, ["--kb", base, "--session", "new"], environment: ["HOME": program.home.path])
            try terminal.wait(for: "> ")
            terminal.type("\u{12}VERY")
            try terminal.wait(for: "not found")
            terminal.type("\u{7F}\u{7F}\u{7F}\u{7F}very")
            try terminal.wait(for: "the ")
            terminal.type("\r")
            try terminal.wait(for: "Boil water")
        }
    }
}
