import Foundation
import History
import Testing

@Suite struct FilesTests {
    /// In a process of its own, because the umask is that of the whole process.
    @Test(arguments: [0o000, 0o022, 0o777])
    func arePrivateWhateverTheUmask(mask: Int) async throws {
        try await withFolder { folder in
            await #expect(processExitsWith: .success) { [mask = mask as Int, folder = folder as String] in
                umask(mode_t(mask))
                let store = try HistoryStore(at: folder + "/made/data/counsel")
                try store.talk("secret")
                let expected = [".": 0o700, "history.db": 0o600, "history.db-wal": 0o600, "history.db-shm": 0o600]
                guard try modes(in: folder + "/made/data/counsel") == expected else { exit(2) }
                guard try modes(in: folder + "/made")["data"] == 0o700 else { exit(3) }
            }
        }
    }

    @Test func openOnesAreMadePrivate() async throws {
        try await withFolder { folder in
            let data = folder + "/counsel"
            let store = try HistoryStore(at: data)
            try store.talk("secret")
            for name in ["", "/history.db", "/history.db-wal", "/history.db-shm"] {
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: data + name)
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
            _ = try HistoryStore(at: data)
            #expect(Set(try modes(in: data).values) == [0o600, 0o700])
            #expect(try modes(in: folder)["."] == 0o755)
        }
    }

    @Test func closingLeavesOneFile() async throws {
        try await withFolder { folder in
            let store = try HistoryStore(at: folder)
            let session = try store.talk("one")
            store.close()
            #expect(try modes(in: folder) == [".": 0o700, "history.db": 0o600])
            let error = #expect(throws: HistoryError.self) { try store.record(turn("two"), in: session) }
            guard case .failed(store.file, _, _) = error else { return #expect(Bool(false), "\(error as Any)") }
            #expect(try HistoryStore(at: folder).turns(of: session).count == 1)
        }
    }

    @Test func aFolderThatCannotBeMadeIsAClearError() async throws {
        try await withFolder { folder in
            try Data("a file".utf8).write(to: URL(fileURLWithPath: folder + "/file"))
            let inside = folder + "/file/counsel"
            #expect(throws: HistoryError.inaccessible(path: inside, code: ENOTDIR)) { try HistoryStore(at: inside) }
            let itself = folder + "/file"
            #expect(throws: HistoryError.inaccessible(path: itself, code: ENOTDIR)) { try HistoryStore(at: itself) }
            #expect(throws: HistoryError.inaccessible(path: "", code: ENOENT)) { try HistoryStore(at: "") }
            #expect(try bytes(itself) == Data("a file".utf8))
        }
    }

    /// Without rights of root, for whom every folder is writable.
    @Test func anUnwritableFolderIsAClearError() async throws {
        try await withFolder { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            await #expect(processExitsWith: .success) { [folder = folder as String] in
                if getuid() == 0 { guard setgid(65534) == 0, setuid(65534) == 0 else { exit(2) } }
                do {
                    _ = try HistoryStore(at: folder + "/counsel")
                    exit(3)
                } catch HistoryError.inaccessible(folder + "/counsel", EACCES) {
                    exit(0)
                }
            }
        }
    }

    @Test func aFolderInPlaceOfTheFileIsAClearError() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(
                atPath: folder + "/history.db", withIntermediateDirectories: false)
            let error = #expect(throws: HistoryError.self) { try HistoryStore(at: folder) }
            #expect(error?.description.contains(folder + "/history.db") == true)
        }
    }

    @Test(arguments: [
        HistoryError.inaccessible(path: "/here", code: EACCES), .newer(path: "/here", steps: ["9 later"]),
        .foreign(path: "/here"), .busy(path: "/here"), .damaged(path: "/here", code: 11, message: "malformed"),
        .failed(path: "/here", code: 13, message: "disk full"), .noSuchSession("/here"),
        .ambiguous("/here", ids: ["abc", "abd"]),
    ])
    func anErrorIsOneSentenceThatNamesThePlace(error: HistoryError) {
        #expect(error.description.contains("/here"))
        #expect(!error.description.contains("\n"))
        #expect("\(error)" == error.description)
    }
}
