/// A question, analysed against one index: what it asks for, in terms that can be looked up.
package struct Query: Sendable {
    /// As it was asked.
    package let text: String
    /// What was read differently from how it was typed.
    package let corrections: [Correction]
    /// The telling words in the order of the question, each once.
    let slots: [Slot]
    /// The terms of all words in their order, function words included; nil for a word that stands nowhere.
    let terms: [TermID?]
    /// The weight of all words of the question together, function words included.
    package let weight: Double
    /// The words and phrases of the question by which its author's knowledge base knows that it is about something else.
    package let outside: [String]
    /// The stops of tracks that it names, by their numbers through all tracks.
    let stops: Set<Int>
    /// Whether it names a stop of a track that is not of people: a phase.
    var namesPlace: Bool { slots.contains(where: \.isPlace) }
    /// Whether it names a stop of a track of people: a role.
    var namesPerson: Bool { slots.contains(where: \.isPerson) }

    /// A word taken for a typing error.
    package struct Correction: Hashable, Sendable {
        package var typed: String
        package var read: String
        /// UTF-8 offsets into the question.
        package var range: Range<Int>
    }

    /// How many telling words it has.
    package var slotCount: Int { slots.count }

    /// How many words look like names that the guidance does not know: "Kafka", "Azure".
    package var unknownNames: Int { slots.count { $0.isName && $0.options.isEmpty } }

    /// Which share of its meaning is in words that the guidance does not know: 0 to 1.
    var unknown: Double {
        let meaning = slots.reduce(0) { $0 + $1.weight }
        guard meaning > 0 else { return 0 }
        return slots.reduce(0) { $0 + ($1.options.isEmpty ? $1.weight : 0) } / meaning
    }

    /// Whether nothing in the question says anything about a subject.
    package var isEmpty: Bool { slots.isEmpty }

    /// Whether all its words are of the kind that nearly every question has: "give me an example".
    package var isLight: Bool { slots.allSatisfy { English.isLight($0.stem) } }

    /// Whether a word of the question names a subject, more than everyday words do.
    package var hasSubject: Bool {
        slots.contains { slot in
            !slot.options.isEmpty && (English.tier(of: slot.stem) ?? 9) > 3
                || slot.options.contains { $0.manner == .synonym }
        }
    }

    /// Whether a telling word of the question is unknown to the guidance.
    package var hasUnknownSubject: Bool { slots.contains { $0.options.isEmpty } }

    /// The telling words with what is known of them: "launch, jar (unknown here)".
    package var summary: String {
        slots.isEmpty
            ? "none that says what this is about"
            : (slots.map { $0.options.isEmpty ? "\($0.word) (unknown here)" : $0.word }
                + outside.map { "\($0) (outside of the subject)" }).joined(separator: ", ")
    }

    /// The question with its corrections made.
    package var correctedText: String {
        var bytes = Array(text.utf8)
        for correction in corrections.reversed() {
            bytes.replaceSubrange(correction.range, with: correction.read.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A word of the question and what may stand for it in the guidance.
    struct Slot: Sendable {
        /// The word, folded, corrections made.
        var word: String
        var stem: String
        var options: [Option]
        /// How much of the question's meaning it carries, in the unit of `InvertedIndex.telling`.
        var weight: Double
        /// Whether it looks like a name: it has a capital inside a sentence.
        var isName = false
        /// Whether it belongs to the name of a stop that is a person: it says who, more than what.
        var isPerson = false
        /// Whether it belongs to the name of any other stop: at which place, or when.
        var isPlace = false
        /// Its place among the words of the question.
        var place: Int
        /// What is left of all that it scores: less than 1 for a word that says who asks, not what about.
        var emphasis = 1.0
    }

    struct Option: Sendable {
        var term: TermID
        var manner: Manner
    }
}

/// In which manner a word of the question is met in the guidance.
package enum Manner: String, CaseIterable, Sendable {
    /// The word itself, in any of its forms.
    case exact
    /// What was meant by a typing error.
    case spelling
    /// A word written apart there and joined here, or the other way round.
    case compound
    /// A word that the author says means the same.
    case synonym
    /// A word that means the same in everyday English.
    case everyday
}
