import Advisor
import Foundation
import Knowledge
import Markdown
import Retrieval
import ShippedGuidance
import Testing

/// Conversations as they are written in `Transcripts/`: a line as typed after `>`, then what must hold of the reply.
///
///     > what should I do at launch?
///     - answers phase/launch           the first answer is this topic or one below it; "or" between several
///     - says occasion                  the text is in the reply
///     - understood What should I …     how the question was completed
///     - refuses                        there is no answer
///     - chats                          a courtesy, no guidance
///     - offers                         there are one to five follow-ups, each of which has an answer
@Suite("Conversations go as they are written down")
struct TranscriptTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Transcripts")

    static let transcripts: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".md") }
        .sorted()

    @Test("Transcript", arguments: transcripts)
    func transcript(name: String) throws {
        var conversation = Conversation(with: try Shipped.retriever.get())
        var reply: Reply?
        let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("> ") {
                reply = conversation.reply(to: String(line.dropFirst(2)))
            } else if line.hasPrefix("- ") {
                let current = try #require(reply, "\(name):\(number + 1): an expectation before any question")
                try check(String(line.dropFirst(2)), current, conversation, at: "\(name):\(number + 1)")
            }
        }
        #expect(reply != nil, "\(name) asks nothing")
    }

    private func check(_ expectation: String, _ reply: Reply, _ conversation: Conversation, at place: String) throws {
        let words = expectation.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        switch words[0] {
        case "answers":
            let accepted = rest.split(separator: " ").filter { $0 != "or" }.map { TopicID(String($0)) }
            let first = reply.answers.first?.topic.id
            #expect(accepted.contains { first?.isWithin($0) == true }, "\(place): answered \(first?.path ?? "nothing")")
        case "says": #expect(reply.document.plainText.contains(rest), "\(place): \(reply.document.plainText)")
        case "understood": #expect(reply.understood == rest, "\(place)")
        case "refuses": #expect(reply.status == .unanswered && reply.answers.isEmpty, "\(place)")
        case "chats": #expect(reply.status == .message && reply.answers.isEmpty, "\(place)")
        case "offers":
            #expect((1...5).contains(reply.followUps.count), "\(place)")
            for number in reply.followUps.indices {
                var next = conversation
                #expect(next.reply(to: "\(number + 1)").status == .answered, "\(place): \(reply.followUps[number])")
            }
        default: Issue.record("\(place): '\(words[0])' is no expectation")
        }
    }
}

/// The guidance of this repository, read once.
enum Shipped {
    static let retriever = Result { try ShippedGuidance.retriever() }
}
