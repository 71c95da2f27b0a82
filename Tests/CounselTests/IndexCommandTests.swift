import Foundation
import Support
import Testing

@Suite("The index of a folder, as a person meets it")
struct IndexCommandTests {
    /// Two topics, with which few words suffice for an answer.
    private func docs(_ program: Program) throws -> String {
        _ = try program.write("# Tea\n\nBoil the kettle.", to: "docs/tea.md")
        _ = try program.write("# Parking\n\nBehind the house.", to: "docs/parking.md")
        _ = try program.write("threshold: 0.1", to: "docs/knowledge-base.yml")
        return program.home.path + "/docs"
    }

    @Test("The first question makes it, the second reads nothing but it, and a changed file is seen at once")
    func asking() throws {
        try Program.inHome { program in
            let docs = try docs(program)
            let first = try program.run("ask", "--kb", docs, "how", "do", "I", "boil", "the", "kettle")
            #expect(first.output.contains("Boil the kettle."))
            let second = try program.run("ask", "--kb", docs, "how", "do", "I", "boil", "the", "kettle")
            #expect(second.output == first.output)
            #expect(second.errors == "")
            _ = try program.write("# Tea\n\nBoil the samovar.", to: "docs/tea.md")
            let third = try program.run("ask", "--kb", docs, "how", "do", "I", "boil", "the", "samovar")
            #expect(third.output.contains("Boil the samovar."))
        }
    }

    @Test("What is wrong with a folder is told every time")
    func problems() throws {
        try Program.inHome { program in
            let docs = try docs(program)
            _ = try program.write("---\nkeywords: [a\n---\n# Broken\n\nStill read.", to: "docs/broken.md")
            let first = try program.run("ask", "--kb", docs, "tea")
            #expect(first.errors.contains("docs/broken.md"))
            #expect(try program.run("ask", "--kb", docs, "tea").errors == first.errors)
            _ = try program.write("# Bins\n\nOn Mondays.", to: "docs/bins.md")
            #expect(try program.run("ask", "--kb", docs, "tea").errors == first.errors)
        }
    }

    @Test("The command makes it, says how it stands, makes it anew, and clears away")
    func command() throws {
        try Program.inHome { program in
            let docs = try docs(program)
            #expect(try program.run("index", "--status", "--kb", docs).status == 1)
            let made = try program.run("index", "--kb", docs)
            #expect(made.output.hasPrefix("\(docs): 2 topics"))
            #expect(made.status == 0)
            let stands = try program.run("index", "--status")
            #expect(stands.output.contains("up to date, 2 topics"))
            #expect(stands.status == 0)
            let again = try program.run("index", "--kb", docs, "--rebuild", "--json").objects()
            #expect(again[0]["state"] as? String == "built")
            #expect(again[0]["files"] as? Int == 3)
            _ = try program.write("# Bins\n\nOn Mondays.", to: "docs/bins.md")
            let late = try program.run("index", "--status")
            #expect(late.output.contains("out of date by 1 file,"))
            #expect(late.status == 1)
            try FileManager.default.removeItem(atPath: docs)
            #expect(try program.run("index", "--prune").output.hasPrefix("removed 1 file"))
            #expect(try program.run("index", "--status").output == "")
        }
    }

    @Test("In private nothing is written", arguments: [["--private"], []])
    func privately(options: [String]) throws {
        try Program.inHome { program in
            let docs = try docs(program)
            let environment = options.isEmpty ? ["COUNSEL_PRIVATE": "1"] : [:]
            _ = try program.run(
                list: options + ["--kb", docs], input: "how do I boil the kettle?\n", environment: environment)
            #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path) == ["docs"])
        }
    }

    @Test("A folder that cannot hold an index is asked all the same; the command says what is wrong")
    func noCache() throws {
        try Program.inHome { program in
            let docs = try docs(program)
            let environment = ["XDG_CACHE_HOME": try program.write("in the way", to: "cache")]
            let asked = try program.run(
                "ask", "--kb", docs, "how", "do", "I", "boil", "the", "kettle", environment: environment)
            #expect(asked.output.contains("Boil the kettle."))
            #expect(asked.errors == "")
            let made = try program.run("index", "--kb", docs, environment: environment)
            #expect(made.status == 74)
            #expect(made.errors.contains("cannot be written"))
        }
    }
}
