import Foundation
import Testing

@Suite("Any folder, from outside")
struct FolderTests {
    private static let long = (1...25).map { "word\($0)" }.joined(separator: " ")

    @Test("An answer names the section with the way to it, and the file and line of its heading")
    func place() throws {
        try Program.inHome { program in
            let text =
                "---\ntitle: Install\n---\n\nGet it.\n\n## From source\n\nNeeds tools.\n\n### Linux\n\nUse the compiler. \(Self.long)\n"
            let file = try program.write(text, to: "docs/install.md")
            let folder = program.home.appendingPathComponent("docs").path
            let said = try program.run("ask", "install from source on linux", "--kb", folder, "--width", "100").output
            #expect(said.contains("From source › Linux\n") && said.contains("\(file):11\n"))
            let json = try program.run("ask", "--json", "install from source on linux", "--kb", folder).objects()
            let answer = try #require((json.first?["answers"] as? [[String: Any]])?.first)
            let section = try #require((answer["sections"] as? [[String: Any]])?.first)
            #expect(section["heading"] as? String == "Linux" && section["line"] as? Int == 11)
            #expect(section["breadcrumb"] as? [String] == ["From source", "Linux"])
        }
    }

    @Test("--include and --exclude choose the files")
    func globs() throws {
        try Program.inHome { program in
            for name in ["guide/tea.md", "guide/cake.md", "old/soup.md"] {
                _ = try program.write("# \(name)\n\ntext", to: "docs/\(name)")
            }
            let folder = program.home.appendingPathComponent("docs").path
            func ids(_ arguments: String...) throws -> [String] {
                try program.run(list: ["topics", "--json", "--kb", folder] + arguments).objects()
                    .compactMap { $0["id"] as? String }
            }
            #expect(try ids("--include", "guide/**") == ["guide/cake", "guide/tea"])
            #expect(try ids("--exclude", "old", "--exclude", "cake.md") == ["guide/tea"])
        }
    }

    /// Runs the program in a folder below its home.
    private func run(_ program: Program, in folder: String, _ command: String) throws -> Program.Result {
        try program.run(
            "-c", "cd '\(program.home.path)/\(folder)' && '\(Program.path.path)' \(command)",
            program: URL(fileURLWithPath: "/bin/sh"))
    }

    @Test("A .counsel folder above the current one joins the shipped guidance, and only where nothing is named")
    func joining() throws {
        try Program.inHome { program in
            _ = try program.write("# Gong duty\n\nStrike the gong thrice.", to: "work/.counsel/gong.md")
            _ = try program.write("# Tea\n\nBoil.", to: "work/src/deep/tea.md")
            #expect(try run(program, in: "work/src/deep", "ask gong duty").output.contains("thrice"))
            #expect(
                try run(program, in: "work/src/deep", "ask what should I do at launch").output.contains(
                    "Product launch"))
            #expect(try run(program, in: "work/src/deep", "topics --kb .").output.contains("gong") == false)
            #expect(try run(program, in: ".", "topics").output.contains("gong") == false)
        }
    }

    @Test("A .counsel.yml names the folders, and mistakes in it are told with their line")
    func projectFile() throws {
        try Program.inHome { program in
            _ = try program.write("# Gong duty\n\nStrike it.", to: "work/docs/gong.md")
            _ = try program.write("# Draft\n\ntext", to: "work/docs/drafts/a.md")
            let file = try program.write(
                "kb: [docs, nowhere]\nexclude: drafts\nshipped: no\ncolour: red\n", to: "work/.counsel.yml")
            let result = try run(program, in: "work/docs", "topics --json")
            #expect(try result.objects().compactMap { $0["id"] as? String } == ["gong"])
            let complaints = try run(program, in: "work/docs", "ask gong duty").errors
            #expect(
                complaints.contains("\(file):1: 'kb' names '")
                    && complaints.contains("\(file):4: there is no key 'colour'"))
        }
    }

    @Test("What only an author would mend is not told to readers")
    func quietly() throws {
        try Program.inHome { program in
            _ = try program.write("# Tea\n\nBoil water.\n\n## Empty\n", to: "kb/tea.md")
            let folder = program.home.appendingPathComponent("kb").path
            #expect(try program.run("ask", "tea", "--kb", folder).errors.isEmpty)
            #expect(try program.run("check", folder).output.contains("[empty-section]"))
        }
    }

    @Test("The same page in two versions is answered with, not asked back about")
    func namesakes() throws {
        try Program.inHome { program in
            for version in ["5.1", "7.4"] {
                _ = try program.write("# Stop-Process\n\nEnds a process.", to: "kb/\(version)/stop.md")
            }
            _ = try program.write("# Tea\n\nBoil water.", to: "kb/tea.md")
            let folder = program.home.appendingPathComponent("kb").path
            let said = try program.run("ask", "stop process", "--kb", folder).output
            #expect(said.hasPrefix("Stop-Process\n") && said.contains("Also called Stop-Process: 7.4/stop"))
        }
    }
}
