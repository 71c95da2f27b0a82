package import Knowledge

/// A topic that bears on a question, and how its score came about.
package struct Match: Sendable {
    package var topic: TopicID
    /// The sum of `parts`.
    package var score: Double
    package var parts: [Part]
    /// Which share of the question's meaning the topic covers: 0 to 1.
    package var coverage: Double
    /// What the words of the question score here, over all that the question says: a word mentioned once in passing
    /// supports less than one that the topic is about.
    package var support: Double
    /// How nearly one of the topic's own questions, its title or a keyword says the same as the question: 0 to 1.
    package var likeness: Double
    /// Which share of the question's meaning stands outside of running text: in titles, questions, keywords, headings or
    /// the lead.
    package var firmCoverage: Double
    /// Which share of the question's meaning stands in one question of the topic and nowhere else in it: words said in
    /// passing, which the topic is hardly about.
    package var passing: Double
    /// The sections that bear on the question, best first; a section without any of its words is not among them.
    package var sections: [SectionMatch]
}

package struct SectionMatch: Sendable {
    /// Place in `Topic.sections`.
    package var place: Int
    package var score: Double
}

/// A nameable part of a score.
package struct Part: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// A word of the question that stands in the guidance.
        case word
        /// A question, title or keyword of the topic that says the same as a whole.
        case whole
        /// Two words that stand side by side in both.
        case pair
        /// How much of the question stands in one place.
        case together
        /// The topic above this one bears on the question as well: the neighbourhood is right.
        case above
        /// Taken off: the topic is for a stop of a track of which the question names another.
        case elsewhere
    }
    package var kind: Kind
    /// What was matched: the word as it was asked, the question it resembles, the two words, the topic above or of the
    /// stop.
    package var term: String
    /// Where it counted most.
    package var field: Field
    package var manner: Manner
    /// In thousandths, so that parts add up exactly. Below 0 for what is taken off.
    package var score: Double
}

/// Rounded to thousandths: sums of what is shown are then what is shown as the sum.
func thousandths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

/// A score or share of 0 or more with three decimals: "0.920".
package func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
}
