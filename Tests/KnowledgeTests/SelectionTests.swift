import Foundation
import Knowledge
import Testing

@Suite("Which files are read")
struct SelectionTests {
    /// The ids of what is read of a folder with these files, each with a line of text.
    private func ids(
        of names: [String], and others: [String: String] = [:], include: [String] = [], exclude: [String] = [],
        under: String = ""
    ) throws -> [String] {
        let texts = Dictionary(uniqueKeysWithValues: names.map { ($0, "# T\n\ntext") })
        var ids: [String] = []
        try inFolder(texts.merging(others) { $1 }) { folder in
            let path = folder.appendingPathComponent(under).path
            let origin = Origin.folder(path, Selection(include: include, exclude: exclude))
            ids = try KnowledgeBase.load(from: [origin]).0.topics.map(\.id.path)
        }
        return ids
    }

    @Test(
        "A glob means what it means in .gitignore",
        arguments: [
            ("*.md", "a.md", true), ("*.md", "x/y/a.md", true), ("/*.md", "x/a.md", false), ("x/*.md", "x/a.md", true),
            ("x/*.md", "x/y/a.md", false), ("x/**", "x/y/a.md", true), ("x/**/a.md", "x/a.md", true),
            ("**/y/*", "x/y/a.md", true), ("?.md", "a.md", true), ("?.md", "ab.md", false), ("[a-c].md", "b.md", true),
            ("[!a-c].md", "b.md", false), ("[a-c].md", "d.md", false), ("a[.md", "a[.md", true),
            ("\\*.md", "a.md", false),
            ("drafts", "drafts", true), ("é*.md", "école.md", true), ("", "a.md", false), ("*", "", true),
        ])
    func globs(pattern: String, path: String, isMatch: Bool) {
        #expect(Glob(pattern).matches(path) == isMatch)
    }

    @Test("A pattern made to take for ever does not")
    func stubborn() {
        let pattern = String(repeating: "**/*a", count: 30)
        #expect(!Glob(pattern).matches(String(repeating: "a/", count: 300) + "b"))
    }

    @Test("Markdown by any of its endings, hidden files and installed packages left out")
    func endings() throws {
        #expect(
            try ids(of: [
                "a.md", "b.markdown", "c.mdx", "D.MD", "e.txt", ".f.md", ".github/g.md", "node_modules/x/h.md",
            ]) == ["D", "a", "b", "c"])
    }

    @Test("What .gitignore says at each level, the last rule first; an exception brings back")
    func ignored() throws {
        let rules = [
            ".gitignore": "# built\nbuild/\n*.tmp.md\n/top.md\n!keep.tmp.md\n", "sub/.gitignore": "local.md\n",
        ]
        #expect(
            try ids(
                of: [
                    "a.md", "build/b.md", "x/build/c.md", "d.tmp.md", "keep.tmp.md", "top.md", "x/top.md",
                    "sub/local.md", "local.md",
                ], and: rules) == ["a", "keep.tmp", "local", "x/top"])
    }

    @Test("The .gitignore of the repository counts for a folder inside; without a repository it does not")
    func ignoredFromAbove() throws {
        let files = ["docs/a.md", "docs/secret.md"]
        #expect(try ids(of: files, and: [".gitignore": "secret.md", ".git/HEAD": "x"], under: "docs") == ["a"])
        #expect(try ids(of: files, and: [".gitignore": "secret.md"], under: "docs") == ["a", "secret"])
    }

    @Test("--include reads these alone, ignored and hidden ones as well; --exclude wins")
    func selected() throws {
        let files = ["guide/a.md", "guide/b.md", "other/c.md", ".github/d.md", "old.md", "CHANGELOG.md"]
        let rules = [".gitignore": "old.md\n"]
        #expect(try ids(of: files, and: rules, include: ["guide/**"]) == ["guide/a", "guide/b"])
        #expect(try ids(of: files, and: rules, include: ["guide/"], exclude: ["b.md"]) == ["guide/a"])
        #expect(try ids(of: files, and: rules, include: [".github/*", "old.md"]) == [".github/d", "old"])
        #expect(try ids(of: files, and: rules, include: ["CHANGELOG.md"]) == ["CHANGELOG"])
        #expect(try ids(of: files, and: rules, exclude: ["guide"]) == ["other/c"])
    }

    @Test("A link to a folder elsewhere is reported, one to a folder inside is read where it stands")
    func linkedFolders() throws {
        try inFolder(["docs/a.md": "# A\n\ntext", "elsewhere/b.md": "# B\n\ntext"]) { folder in
            let docs = folder.appendingPathComponent("docs")
            symlink("../elsewhere", docs.appendingPathComponent("out").path)
            symlink("..", docs.appendingPathComponent("up").path)
            symlink(".", docs.appendingPathComponent("same").path)
            let (base, problems) = try KnowledgeBase.load(from: [.folder(docs.path)])
            #expect(base.topics.map(\.id) == ["a"])
            #expect(problems.map(\.code) == ["leaves-the-folder", "leaves-the-folder"])
        }
    }
}
