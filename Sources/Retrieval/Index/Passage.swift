import Knowledge

/// Which part of a topic a text is.
package enum Field: UInt8, CaseIterable, Comparable, Sendable, CustomStringConvertible {
    case title, question, keyword, heading, lead, body

    package var description: String {
        switch self {
        case .title: "title"
        case .question: "question"
        case .keyword: "keyword"
        case .heading: "heading"
        case .lead: "lead"
        case .body: "body"
        }
    }

    package static func < (one: Field, other: Field) -> Bool { one.rawValue < other.rawValue }

    /// Fields whose text is a whole thing to say, so that a question may equal it.
    var isWhole: Bool { self == .title || self == .question || self == .keyword }
}

/// A stretch of text that is indexed as one: a title, one question, one keyword, a section's body.
struct Passage: Sendable {
    /// Place in `KnowledgeBase.topics`.
    var topic: Int32
    /// Place in `Topic.sections`; -1 outside of them.
    var section: Int32
    var field: Field
    /// Where its stems begin in `InvertedIndex.tokens`, how many there are, and how many concepts follow them.
    var start: Int32
    var count: Int32
    var conceptCount: Int32

    var stems: Range<Int> { Int(start)..<Int(start + count) }
    var concepts: Range<Int> { Int(start + count)..<Int(start + count + conceptCount) }
}

/// A number for a word's stem or a concept, valid within one index.
struct TermID: Hashable, Sendable {
    var number: Int32
}

/// That a term stands in a passage, and how often.
struct Posting: Sendable {
    var passage: Int32
    var frequency: Int32
}
