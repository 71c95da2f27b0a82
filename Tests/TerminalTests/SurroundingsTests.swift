import Glibc
import Terminal
import Testing

@Suite struct SurroundingsTests {
    @Test(
        arguments: [
            (ColorChoice.auto, true, [:], true),
            (.auto, false, [:], false),
            (.always, false, [:], true),
            (.never, true, [:], false),
            (.auto, true, ["NO_COLOR": "yes"], false),
            (.auto, true, ["NO_COLOR": "0"], false),
            (.auto, true, ["NO_COLOR": ""], true),
            (.always, true, ["NO_COLOR": "1"], true),
            (.auto, false, ["CLICOLOR_FORCE": "1"], true),
            (.auto, false, ["CLICOLOR_FORCE": "0"], false),
            (.auto, false, ["CLICOLOR_FORCE": ""], false),
            (.auto, false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
            (.never, false, ["CLICOLOR_FORCE": "1"], false),
            (.auto, true, ["TERM": "dumb"], false),
            (.auto, true, ["TERM": ""], false),
            (.auto, true, ["TERM": "no-such-terminal"], false),
            (.auto, true, ["TERM": "../x/xterm"], false),
            (.always, true, ["TERM": "dumb"], true),
        ] as [(ColorChoice, Bool, [String: String], Bool)])
    func `colour is decided`(choice: ColorChoice, isTerminal: Bool, environment: [String: String], expected: Bool) {
        let surroundings = Surroundings(
            environment: ["TERM": "xterm"].merging(environment) { $1 }, isInputTerminal: true,
            isOutputTerminal: isTerminal, isErrorTerminal: !isTerminal)
        #expect(surroundings.color(for: choice) == expected)
    }

    @Test func `standard error is decided by itself`() {
        let surroundings = Surroundings(
            environment: ["TERM": "xterm"], isInputTerminal: true, isOutputTerminal: false, isErrorTerminal: true)
        #expect(surroundings.colorOfErrors(for: .auto) && !surroundings.color(for: .auto))
    }

    @Test func `a plain theme writes no escapes`() {
        for role in Role.allCases {
            #expect(Theme.plain.styled("text", as: role) == "text")
            #expect(Theme.colored.styled("text", as: role).hasSuffix("text\u{1B}[0m"))
            #expect(Theme.colored.styled("", as: role).isEmpty)
        }
    }

    @Test(arguments: [
        (["TERM": "xterm-kitty"], true), (["TERM": "foot-extra"], true), (["TERM": "xterm"], false),
        (["TERM": "xterm", "VTE_VERSION": "6800"], true), (["TERM": "xterm", "VTE_VERSION": "4800"], false),
        (["TERM": "xterm", "TERM_PROGRAM": "iTerm.app"], true),
        (["TERM": "xterm", "TERM_PROGRAM": "Apple_Terminal"], false),
        (["TERM": "tmux-256color", "VTE_VERSION": "6800"], false),
        (["TERM": "screen", "FORCE_HYPERLINK": "1"], true), (["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"], false),
        (["TERM": "dumb", "VTE_VERSION": "6800"], false), (["TERM": "xterm", "WT_SESSION": "x"], true),
    ]) func `links are for terminals that are known to have them`(environment: [String: String], hasLinks: Bool) {
        // The descriptions of kinds that this system may not have.
        let folder = "/tmp/kinds-\(getpid())"
        for kind in ["xterm-kitty", "foot-extra", "xterm", "tmux-256color", "screen"] {
            mkdir(folder, 0o700)
            mkdir("\(folder)/\(kind.prefix(1))", 0o700)
            if let file = fopen("\(folder)/\(kind.prefix(1))/\(kind)", "w") { fclose(file) }
        }
        func surroundings(isTerminal: Bool) -> Surroundings {
            Surroundings(
                environment: environment.merging(["TERMINFO": folder]) { $1 }, isInputTerminal: true,
                isOutputTerminal: isTerminal, isErrorTerminal: true)
        }
        #expect(surroundings(isTerminal: true).hasLinks == hasLinks)
        #expect(surroundings(isTerminal: false).hasLinks == (environment["FORCE_HYPERLINK"] == "1"))
    }

    @Test func `only a dumb terminal is read from the first line to the last`() {
        for (kind, isTerminal, expected) in [("dumb", true, true), ("dumb", false, false), ("xterm", true, false)] {
            let surroundings = Surroundings(
                environment: ["TERM": kind], isInputTerminal: true, isOutputTerminal: isTerminal, isErrorTerminal: true)
            #expect(surroundings.isLinear == expected)
        }
    }
}
