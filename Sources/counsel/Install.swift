import ArgumentParser
import Foundation
import Terminal

struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put counsel, its man page and its completions where the system looks for them.",
        discussion: """
            Writes bin/counsel (a copy of this program), share/man/man1/counsel.1 and completions for bash, zsh and fish \
            below the prefix, and names each file. Earlier ones are replaced. Nothing else is changed.

            Examples:
              counsel install                          for you, below ~/.local
              sudo counsel install --prefix /usr/local for everybody
              counsel install --remove                 takes the files away again
            """)

    @Option(
        help: ArgumentHelp("The folder to install below. (default: ~/.local)", valueName: "dir"),
        completion: .directory)
    var prefix: String?

    @Flag(help: "Remove what an installation with this prefix put there.")
    var remove = false

    func run() throws {
        let files = try InstalledFiles(below: place())
        let output = Output.standard
        for file in files.all {
            do {
                let isChanged = try remove ? file.remove() : file.write()
                if isChanged { try output.say(file.path + "\n") }
            } catch let failure as InstalledFile.Failure {
                throw fail(failure, Status.notWritten)
            }
        }
        if !remove {
            for hint in files.hints { try output.say("\n\(hint)\n") }
        }
    }

    /// Absolute, without a slash at its end.
    private func place() throws -> String {
        guard let chosen = prefix ?? variable("HOME").map({ $0 + "/.local" }) else {
            throw fail("HOME names no folder; --prefix DIR says where to", Status.wrongUsage)
        }
        return URL(fileURLWithPath: NewFile.inHome(chosen)).standardizedFileURL.path
    }
}

/// All that belongs to an installation.
private struct InstalledFiles {
    let prefix: String

    init(below prefix: String) { self.prefix = prefix == "/" ? "" : prefix }

    var all: [InstalledFile] {
        let script = { @Sendable (shell: CompletionShell) in { Counsel.completionScript(for: shell) } }
        return [
            InstalledFile(path: prefix + "/bin/counsel", content: .thisProgram),
            InstalledFile(path: prefix + "/share/man/man1/counsel.1", content: .text { Manual.page }),
            InstalledFile(
                path: prefix + "/share/bash-completion/completions/counsel", content: .text(script(.bash))),
            InstalledFile(path: zshFolder + "/_counsel", content: .text(script(.zsh))),
            InstalledFile(
                path: prefix + "/share/fish/vendor_completions.d/counsel.fish", content: .text(script(.fish))),
        ]
    }

    private var zshFolder: String { prefix + "/share/zsh/site-functions" }

    /// What is left to do by hand: the folders that are not looked into by themselves.
    var hints: [String] {
        var hints: [String] = []
        let programs = (variable("PATH") ?? "").split(separator: ":")
        if !programs.contains(where: { $0 == prefix + "/bin" }) {
            hints.append("To start it by its name, put its folder into PATH:\n  export PATH=\"\(prefix)/bin:$PATH\"")
        }
        if variable("SHELL")?.hasSuffix("/zsh") == true, !["/usr", "/usr/local"].contains(prefix) {
            hints.append("For completion in zsh, in ~/.zshrc before compinit:\n  fpath=(\(zshFolder) $fpath)")
        }
        return hints
    }
}
