import Foundation
import GRDB
import Support
import Testing

/// What can be wrong with where the history is kept: it costs the history, and never the conversation.
@Suite("Without a history the conversation goes on, with one clear line")
struct FaultTests {
    private static let script = "what should I do at launch?\nand for a manager?\nhow do I monitor the results?\n"

    /// Holds a conversation, sees that it was answered, and gives what was complained of.
    private func complaints(
        _ program: Program, _ environment: [String: String] = [:], wrapping: [String] = []
    ) throws -> String {
        let arguments = wrapping.dropFirst() + (wrapping.isEmpty ? [] : [Program.path.path]) + ["--session", "s"]
        let result = try program.run(
            list: Array(arguments), input: Self.script, environment: environment,
            program: wrapping.first.map { URL(fileURLWithPath: $0) } ?? Program.path)
        #expect(result.status == 0 && result.output.contains("Product launch"))
        #expect(result.output.components(separatedBy: "Ask next").count == 4, "three answers")
        return result.errors
    }

    private func expectOneLine(_ complaints: String, with words: String) {
        #expect(complaints.hasPrefix("counsel: ") && complaints.contains(words), "\(complaints)")
        #expect(complaints.split(separator: "\n").count == 1, "\(complaints)")
    }

    /// A history with one session, and the path of its file.
    private func talk(in program: Program) throws -> String {
        _ = try program.run("--session", "before", input: "what should I do at launch?\n")
        return program.home.appendingPathComponent(".local/share/counsel/history.db").path
    }

    @Test("HOME is not set")
    func noHome() throws {
        try Program.inHome { program in
            let said = try complaints(program, wrapping: ["/usr/bin/env", "-u", "HOME"])
            expectOneLine(said, with: "neither HOME nor XDG_DATA_HOME names a folder")
        }
    }

    @Test("A file stands where the folder should be")
    func aFile() throws {
        try Program.inHome { program in
            let file = try program.write("a file", to: "data")
            expectOneLine(try complaints(program, ["XDG_DATA_HOME": file]), with: "Not a directory")
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "a file")
        }
    }

    /// Nothing is read-only for root, so the program is run by somebody else.
    @Test(
        "The home is read-only", .enabled(if: Unprivileged.isPossible, "needs setpriv when the tests are run by root"))
    func readOnlyHome() throws {
        try Program.inHome { program in
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: program.home.path)
            defer {
                try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.home.path)
            }
            expectOneLine(try complaints(program, wrapping: Unprivileged.prefix), with: "Permission denied")
        }
    }

    /// Who owns it would change its mode back, so somebody else asks.
    @Test("The history is somebody else's", .enabled(if: getuid() == 0, "needs two users, so root"))
    func readOnlyHistory() throws {
        try Program.inHome { program in
            let file = try talk(in: program)
            let folder = (file as NSString).deletingLastPathComponent
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
            expectOneLine(try complaints(program, wrapping: Unprivileged.prefix), with: "Permission denied")
        }
    }

    @Test("Random bytes stand in place of the database: they are set aside, and a new history is begun")
    func randomBytes() throws {
        try Program.inHome { program in
            let file = try talk(in: program)
            var random = SystemRandomNumberGenerator()
            try Data((0..<20_000).map { _ in UInt8.random(in: .min ... .max, using: &random) })
                .write(to: URL(fileURLWithPath: file))
            expectOneLine(try complaints(program), with: "was damaged")
            #expect(try program.run("history", "list").output.contains("3 turns, 3 answered  s"))
            #expect(try program.files().contains { $0.contains("history.db.damaged-") })
        }
    }

    @Test("The database is of a newer version: no byte of it is changed")
    func newer() throws {
        try Program.inHome { program in
            let file = try talk(in: program)
            let queue = try DatabaseQueue(path: file)
            try queue.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
            }
            try queue.close()
            let before = try Data(contentsOf: URL(fileURLWithPath: file))
            expectOneLine(try complaints(program), with: "was written by a newer version of counsel")
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
        }
    }

    @Test("Another process holds the database for longer than is waited: what was said is kept when it lets go")
    func locked() throws {
        try Program.inHome { program in
            let file = try talk(in: program)
            let other = try DatabaseQueue(path: file)
            try other.inDatabase { db in
                try db.execute(sql: "BEGIN IMMEDIATE")
                let terminal = try Pty(
                    Program.path.path, ["--session", "s"], environment: ["HOME": program.home.path])
                try terminal.wait(for: "counsel> ")
                terminal.type("what should I do at launch?\r")
                try terminal.wait(for: "counsel: the history cannot be kept for now: ")
                try terminal.wait(for: "is in use by another process")
                try terminal.wait(for: "Ask next")
                try terminal.wait(for: "counsel (launch)> ")
                terminal.type("and for a manager?\r")
                let second = try terminal.wait(for: "Ask next")
                #expect(!second.contains("counsel: "), "told once")
                try terminal.wait(for: ")> ")
                try db.execute(sql: "COMMIT")
                terminal.type("\u{4}")
                #expect(terminal.ending() == 0)
            }
            let turns = try program.run("history", "show", "s", "--json").objects()
            #expect(turns.map { $0["question"] as? String } == ["what should I do at launch?", "and for a manager?"])
        }
    }

    @Test("No file may grow, as with a quota that is used up")
    func limitedFiles() throws {
        try Program.inHome { program in
            let limited = ["/bin/sh", "-c", "ulimit -f 1; exec \"$0\" \"$@\""]
            expectOneLine(try complaints(program, wrapping: limited), with: "history")
        }
    }

    @Test(
        "The disk fills up in mid-conversation",
        .enabled(
            if: SmallDisk.isPossible, "needs the right to mount a tmpfs, which not even root has in some containers"))
    func fullDisk() throws {
        try Program.inHome { program in
            let disk = try SmallDisk(at: program.home.appendingPathComponent("disk").path, kibibytes: 1024)
            defer { disk.unmount() }
            let terminal = try Pty(
                Program.path.path, environment: ["HOME": program.home.path, "XDG_DATA_HOME": disk.path])
            try terminal.wait(for: "counsel> ")
            terminal.type("what should I do at launch?\r")
            try terminal.wait(for: "counsel (launch)> ")
            disk.fill()
            // Some room is left in pages that are already there; it is used up before anything fails.
            var complaints = 0
            for question in Array(repeating: "and for a manager?", count: 12) {
                terminal.type(question + "\r")
                let said = try terminal.wait(for: "Ask next")
                complaints += said.components(separatedBy: "counsel: the history cannot be kept for now: ").count - 1
                try terminal.wait(for: ")> ")
            }
            #expect(complaints == 1)
            terminal.type("\u{4}")
            #expect(terminal.ending() == 0)
            let kept = try program.run("history", "show", "--json", environment: ["XDG_DATA_HOME": disk.path]).objects()
            #expect(kept.first?["question"] as? String == "what should I do at launch?")
        }
    }

    @Test("The disk is full from the start", .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"))
    func fullFromTheStart() throws {
        try Program.inHome { program in
            let disk = try SmallDisk(at: program.home.appendingPathComponent("disk").path, kibibytes: 64)
            defer { disk.unmount() }
            disk.fill()
            expectOneLine(try complaints(program, ["XDG_DATA_HOME": disk.path]), with: "no history is kept: ")
        }
    }
}

/// Somebody without the rights of root.
private enum Unprivileged {
    private static let setpriv = "/usr/bin/setpriv"

    static var isPossible: Bool { getuid() != 0 || access(setpriv, X_OK) == 0 }

    static var prefix: [String] {
        getuid() != 0 ? ["/usr/bin/env"] : [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"]
    }
}

/// A file system of its own that is soon full.
private struct SmallDisk {
    let path: String

    static let isPossible: Bool = {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        defer { rmdir(path) }
        guard let disk = try? SmallDisk(at: path, kibibytes: 64) else { return false }
        disk.unmount()
        return true
    }()

    struct NotMounted: Error { var code: Int32 }

    init(at path: String, kibibytes: Int) throws {
        self.path = path
        mkdir(path, 0o755)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k") == 0 else { throw NotMounted(code: errno) }
    }

    func unmount() { umount(path) }

    /// Takes all the room that is left.
    func fill() {
        let descriptor = open(path + "/ballast", O_WRONLY | O_CREAT, 0o600)
        let block = [UInt8](repeating: 0, count: 4096)
        while write(descriptor, block, block.count) > 0 {}
        close(descriptor)
    }
}
