import Terminal

/// Reads lines as a conversation would and prints what it got, for tests that drive it through a pseudo-terminal.
@main
struct Probe {
    static func main() throws {
        let surroundings = Surroundings.current
        let theme = Theme.colored(surroundings.color(for: .auto))
        let editor = try LineEditor(recalling: ["first question", "café 日本 👩‍💻", "Last question?"], theme: theme) {
            completion(of: $0, at: $1)
        }
        editor.suggestion = "What comes after launch?"
        let prompt = Prompt([.init("probe", .name), .init("> ", .sign)])
        while true {
            switch editor.read(prompt: prompt) {
            case .line("quit"): return
            case .line("work"): try work()
            case .line(let line):
                let scalars = line.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
                try Output.standard.write("got <\(scalars)>\n")
                editor.remember(line)
            case .interrupted(let wasEmpty):
                try Output.standard.write(wasEmpty ? "interrupted, empty\n" : "interrupted\n")
            case .end:
                try Output.standard.write("end\n")
                return
            }
        }
    }

    static func completion(of line: String, at cursor: Int) -> Completion {
        let head = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
        if head.hasPrefix("/") {
            let commands = ["/show", "/sources", "/topics"].filter { $0.hasPrefix(head) }
            return Completion(
                replacing: 0..<cursor, with: commands.map { .init($0, title: "what \($0.dropFirst()) does") })
        }
        let word = head.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        let words = ["launch", "launch checklist", "länge", "日本"].filter { $0.hasPrefix(word) }
        return Completion(replacing: cursor - word.utf8.count..<cursor, with: words.map { .init($0) })
    }

    static func work() throws {
        try Output.standard.write("working\n")
        while !Interrupts.take() {}
        try Output.standard.write("work cancelled\n")
    }
}
