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
}
