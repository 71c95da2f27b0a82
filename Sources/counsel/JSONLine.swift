import Advisor
import Foundation
import Knowledge
import Markdown
import Retrieval

/// One object, one line: the form in which programs read answers.
enum JSONLine {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        // Sorted, or the order of the keys would change from run to run.
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        return escaped(text) + "\n"
    }

    /// JSON escapes C0 itself; what a terminal would obey beyond that is escaped here.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// A reply as the contract has it, schema 1.
struct ReplyRecord: Encodable {
    var schema = 1
    var question: String
    var understood: String
    var context: String
    var status: String
    var confidence: Double
    var answers: [AnswerRecord]
    var followUps: [FollowUpRecord]
    var closest: [AnswerRecord]
    /// What was said to a courtesy or command.
    var message: String?

    init(_ reply: Reply) {
        question = reply.question
        understood = reply.understood
        context = reply.usedContext ? "used" : "none"
        status = reply.status.rawValue
        confidence = reply.confidence
        answers = reply.answers.map { AnswerRecord($0, withSections: true) }
        followUps = reply.followUps.enumerated().map {
            FollowUpRecord(number: $0 + 1, question: $1.question, topic: $1.topic.path)
        }
        closest = reply.closest.map { AnswerRecord($0, withSections: false) }
        message = reply.status == .message ? reply.document.plainText : nil
    }
}

struct FollowUpRecord: Encodable {
    var number: Int
    var question: String
    var topic: String
}

struct AnswerRecord: Encodable {
    var topic: String
    var title: String
    var score: Double
    var lead: String
    var sections: [SectionRecord]?
    var matched: [PartRecord]
    var sources: [String]

    init(_ answer: Answer, withSections: Bool) {
        topic = answer.topic.id.path
        title = answer.topic.title
        score = answer.match.score
        lead = answer.topic.lead
        sections = withSections ? answer.sections.map { SectionRecord($0.section, score: $0.score) } : nil
        matched = answer.match.parts.map(PartRecord.init)
        sources = answer.sources
    }

    init(_ match: Match, in knowledgeBase: KnowledgeBase) {
        let found = knowledgeBase[match.topic]
        topic = match.topic.path
        title = found?.title ?? ""
        score = match.score
        lead = found?.lead ?? ""
        sections = match.sections.compactMap { section in
            found.map { SectionRecord($0.sections[section.place], score: section.score) }
        }
        matched = match.parts.map(PartRecord.init)
        sources = found.map(knowledgeBase.citations) ?? []
    }
}

struct SectionRecord: Encodable {
    var heading: String
    /// The way to it, itself included, where it stands below another heading of its topic.
    var breadcrumb: [String]?
    var markdown: String
    var path: String
    var line: Int
    var score: Double

    init(_ section: Section, score: Double) {
        heading = section.heading
        breadcrumb = section.parents.isEmpty ? nil : section.parents + [section.heading]
        markdown = section.markdown
        path = section.path
        line = section.line
        self.score = score
    }
}

/// A part of a score. `kind` is "word", "pair" or "whole"; the parts of an answer add up to its score.
struct PartRecord: Encodable {
    var kind: String
    var term: String
    var field: String
    var `as`: String
    var score: Double

    init(_ part: Part) {
        kind = part.kind.rawValue
        term = part.term
        field = part.field.description
        self.as = part.manner.rawValue
        score = part.score
    }
}
