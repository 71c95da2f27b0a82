import Knowledge
import Terminal

/// What Tab offers: commands at the start of a line, ids of topics anywhere.
struct Completer: Sendable {
    let knowledgeBase: KnowledgeBase

    /// `cursor` is an offset into the line's UTF-8.
    func completion(of line: String, at cursor: Int) -> Completion {
        let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
        let word = before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let start = cursor - word.utf8.count
        if start == 0, word.hasPrefix("/") {
            let names = LineCommand.Name.allCases.filter { "/\($0.rawValue)".hasPrefix(word.lowercased()) }
            return Completion(
                replacing: start..<cursor,
                with: names.map { Completion.Candidate("/\($0.rawValue)", title: $0.usage.meaning) })
        }
        let isArgument = before.hasPrefix("/show ")
        guard isArgument || !word.isEmpty else { return .none }
        return Completion(
            replacing: start..<cursor,
            with: knowledgeBase.topics.filter { matches($0, word.lowercased()) }
                .map { Completion.Candidate($0.id.path, title: $0.title) })
    }

    /// By the beginning of the id, or of any of its parts.
    private func matches(_ topic: Topic, _ word: String) -> Bool {
        let path = topic.id.path.lowercased()
        return path.hasPrefix(word) || path.split(separator: "/").contains { $0.hasPrefix(word) }
    }
}
