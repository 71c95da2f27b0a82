import Foundation
import Knowledge
import Testing

@Suite("A folder may hold anything")
struct FolderTests {
    private func load(_ folder: URL) throws -> (KnowledgeBase, codes: [String]) {
        let (base, problems) = try KnowledgeBase.load(from: [.folder(folder.path)])
        return (base, problems.map(\.code))
    }

    @Test("Broken files are reported, one problem each, and every other file is read")
    func brokenFiles() throws {
        try inFolder { folder in
            func write(_ name: String, _ bytes: [UInt8]) throws {
                try Data(bytes).write(to: folder.appendingPathComponent(name))
            }
            try write("good.md", Array("# Good\n\ntext".utf8))
            try write("latin1.md", Array("# Caf".utf8) + [0xE9] + Array("\n\ntext".utf8))
            try write("large.md", [UInt8](repeating: 0x61, count: 50 << 20))
            mkfifo(folder.appendingPathComponent("pipe.md").path, 0o600)
            symlink("/etc/hostname", folder.appendingPathComponent("outside.md").path)
            symlink("loop.md", folder.appendingPathComponent("loop.md").path)
            symlink(".", folder.appendingPathComponent("again").path)
            let (base, codes) = try load(folder)
            #expect(base.topics.map(\.id) == ["good", "latin1"])
            #expect(base["latin1"]?.title == "Caf\u{FFFD}")
            #expect(
                codes.sorted() == ["leaves-the-folder", "leaves-the-folder", "not-a-file", "not-utf8", "too-large"])
        }
    }

    @Test("Hidden files and other kinds of files are none of our business")
    func otherFiles() throws {
        try inFolder { folder in
            for name in [".hidden.md", "picture.png", "script.yml", "a.md", "b.markdown"] {
                try "# T\n\ntext".write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
            }
            let (base, codes) = try load(folder)
            #expect(base.topics.map(\.id) == ["a", "b"])
            #expect(codes.isEmpty)
        }
    }

    @Test("The fingerprint changes with the guidance, and with nothing else")
    func fingerprint() throws {
        try inFolder { folder in
            let file = folder.appendingPathComponent("a.md")
            try "# A\n\none".write(to: file, atomically: true, encoding: .utf8)
            let first = try load(folder).0.fingerprint
            #expect(try load(folder).0.fingerprint == first)
            try "# A\n\ntwo".write(to: file, atomically: true, encoding: .utf8)
            #expect(try load(folder).0.fingerprint != first)
        }
    }
}
