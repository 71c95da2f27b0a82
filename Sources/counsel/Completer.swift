import Foundation
import History
import Knowledge
import Terminal

/// What Tab offers: commands at the start of a line, then what the command takes; inside a question the names of topics.
struct Completer: Sendable {
    let knowledgeBase: KnowledgeBase
    /// Where earlier sessions are, looked up only when one is wanted; nil while nothing is kept.
    let history: HistoryStore?

    /// `cursor` is an offset into the line's UTF-8.
    func completion(of line: String, at cursor: Int) -> Completion {
        let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
        guard before.hasPrefix("/") else { return namesOfTopics(in: before) }
        guard let space = before.firstIndex(where: \.isWhitespace) else { return commands(beginning: before) }
        guard case .known(let command, _) = LineCommand(String(before[..<space])) else { return .none }
        return argument(of: command, in: before, from: before[space...].drop(while: \.isWhitespace))
    }

    private func commands(beginning typed: String) -> Completion {
        offer(
            LineCommand.Name.allCases.filter { "/\($0.rawValue)".hasPrefix(typed.lowercased()) }.map { name in
                .init("/\(name.rawValue)\(name.usage.argument.isEmpty ? "" : " ")", title: name.usage.meaning)
            }, for: typed, in: typed)
    }

    private func argument(of command: LineCommand.Name, in before: String, from typed: Substring) -> Completion {
        switch command {
        case .show, .topics, .bad: offer(ids(of: typed.lowercased()), for: typed, in: before)
        case .private:
            offer(
                [.init("on", title: "keep nothing"), .init("off", title: "keep it again")].filter {
                    $0.text.hasPrefix(typed.lowercased())
                }, for: typed, in: before)
        case .session: offer(sessions(beginning: typed), for: typed, in: before)
        case .export: offer(files(beginning: String(typed)), for: typed, in: before)
        case .history: namesOfTopics(in: before)
        case .more, .why, .sources, .new, .good, .help, .quit: .none
        }
    }

    /// What was typed stands at the end of what is before the cursor.
    private func offer(
        _ candidates: [Completion.Candidate], for typed: some StringProtocol, in before: String
    ) -> Completion {
        let end = before.utf8.count
        return Completion(replacing: (end - typed.utf8.count)..<end, with: candidates)
    }

    // MARK: Topics

    /// By the beginning of the id; else of any of its parts; else of a word of the title.
    private func ids(of typed: String) -> [Completion.Candidate] {
        let ways: [(Topic) -> Bool] = [
            { $0.id.path.lowercased().hasPrefix(typed) },
            { $0.id.path.lowercased().split(separator: "/").contains { $0.hasPrefix(typed) } },
            { $0.title.lowercased().split(separator: " ").contains { $0.hasPrefix(typed) } },
        ]
        let found = ways.lazy.map { knowledgeBase.topics.filter($0) }.first { !$0.isEmpty } ?? []
        return found.map { .init($0.id.path, title: $0.title) }
    }

    /// How many words a name may have had typed already.
    private static let longestStart = 6

    /// Of the words before the cursor as many as begin the name of a topic. At the start of the line also whole
    /// questions; a word with a slash in it is the beginning of an id.
    private func namesOfTopics(in before: String) -> Completion {
        let starts = before.indices.filter { index in
            !before[index].isWhitespace
                && (index == before.startIndex || before[before.index(before: index)].isWhitespace)
        }
        for start in starts.suffix(Self.longestStart) {
            let typed = before[start...]
            if typed.contains("/"), !typed.contains(" ") {
                return offer(ids(of: typed.lowercased()), for: typed, in: before)
            }
            let candidates = names(beginning: typed, isWholeLine: start == starts.first)
            if !candidates.isEmpty { return offer(candidates, for: typed, in: before) }
        }
        return .none
    }

    /// Titles and keywords, each once, with the topic that it names.
    private func names(beginning typed: Substring, isWholeLine: Bool) -> [Completion.Candidate] {
        let wanted = typed.lowercased()
        let isCapital = typed.first?.isUppercase == true
        var titles: [String: String] = [:]
        for topic in knowledgeBase.topics {
            let questions = isWholeLine && typed.contains(" ") ? Array(topic.questions.prefix(1)) : []
            for name in [topic.title.asInSentence] + topic.keywords + questions
            where name.count > typed.count && name.lowercased().hasPrefix(wanted) {
                let text = isCapital ? name.prefix(1).uppercased() + name.dropFirst() : name
                titles[text] = titles[text] ?? topic.title
            }
        }
        return titles.sorted { $0.key < $1.key }.map { .init($0.key, title: $0.value) }
    }

    // MARK: Sessions and files

    /// The latest first; those without a name by their ids, with their first questions.
    private func sessions(beginning typed: Substring) -> [Completion.Candidate] {
        ((try? history?.sessions(limit: 200)) ?? []).map { session in
            .init(session.name ?? session.id, title: session.name == nil ? session.title.shortened : session.extent)
        }.filter { $0.text.hasPrefix(typed) }
    }

    /// The entries of the folder that the path leads to; hidden ones only where a dot was typed.
    private func files(beginning typed: String) -> [Completion.Candidate] {
        let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
        let name = typed.dropFirst(folder.count)
        let place = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return entries.sorted().filter { $0.hasPrefix(name) && ($0.hasPrefix(".") ? name.hasPrefix(".") : true) }.map {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: place + "/" + $0, isDirectory: &isFolder)
            return .init(folder + $0 + (isFolder.boolValue ? "/" : ""))
        }
    }
}

extension String {
    /// "The launch checklist" as "launch checklist", but "R&D manager" and "DevOps" as they are.
    fileprivate var asInSentence: String {
        let article = ["The ", "A ", "An "].first(where: hasPrefix) ?? ""
        let name = dropFirst(article.count)
        let isName = name.dropFirst().prefix { !$0.isWhitespace }.contains { !$0.isLowercase && $0 != "-" }
        return isName ? String(name) : name.prefix(1).lowercased() + name.dropFirst()
    }
}
