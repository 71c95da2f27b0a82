import Foundation
import History
import Testing

/// Runs the body with an empty folder of its own, which is removed afterwards.
@discardableResult
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

/// A turn in which nothing matters but what is given.
func turn(_ question: String, status: String = "answered", reply: String = "Yes.", asked: Double = 0) -> Turn {
    Turn(
        question: question, status: status, reply: reply, asked: asked, programVersion: "1.0", knowledgeBase: "abc")
}

extension HistoryStore {
    /// A session that begins with these questions.
    @discardableResult
    func talk(_ questions: String..., named name: String? = nil, at time: Double = 0) throws -> Session {
        let session = try begin(name: name, at: time)
        for question in questions { try record(turn(question, asked: time), in: session) }
        return session
    }
}

/// The permission bits of every file in the folder by name, the folder itself as `.`.
func modes(in folder: String) throws -> [String: Int] {
    var modes: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) + ["."] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
        modes[name] = (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
    return modes
}

func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
}
