import Foundation
import Knowledge

/// A knowledge base from texts.
func load(_ files: [String: String], and later: [String: String]? = nil) throws -> (KnowledgeBase, [Problem]) {
    func origin(_ name: String, _ files: [String: String]) -> Origin {
        .files(name: name, files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) })
    }
    return try KnowledgeBase.load(from: [origin("base", files)] + (later.map { [origin("later", $0)] } ?? []))
}

/// A folder with these files, that is gone after the test.
func inFolder(_ files: [String: String] = [:], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try body(folder)
}
