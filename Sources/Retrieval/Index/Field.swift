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
