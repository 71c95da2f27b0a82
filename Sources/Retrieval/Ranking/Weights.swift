/// The constants of ranking, in one place. They were chosen so that knowledge bases of different kinds are served alike
/// (guidance, a bank's and a shop's questions, threads of a forum), not for any one of them, and so that a question of
/// the front matter is found by the others when it is left out.
enum Weights {
    /// BM25F's field weights: how much more a word says in a title than in running text.
    static func weight(of field: Field) -> Double {
        switch field {
        case .title: 11
        case .question: 1.4
        case .keyword: 0.9
        case .heading: 0.76
        case .lead: 0.63
        case .body: 0.56
        }
    }

    /// BM25F's length normalisation by field: 0 none, 1 full.
    static func normalisation(of field: Field) -> Double {
        switch field {
        case .title, .keyword: 0.105
        case .question, .heading: 0.7812
        case .lead: 1
        case .body: 0.588
        }
    }

    /// How much a word of a tier of English can say about a subject; see `English.tier`.
    static func weight(ofTier tier: Int?) -> Double {
        switch tier {
        case 1: 0.0075
        case 2: 0.45
        case 3: 0.7
        case 4: 0.7
        default: 1
        }
    }

    /// Question words ("when", "why") can say so much.
    static let questionWord = 0.21

    /// What is left of a word's weight when it is met in this manner.
    static func worth(of manner: Manner) -> Double {
        switch manner {
        case .exact: 1
        case .spelling, .compound: 1
        case .synonym: 0.95
        case .everyday: 0.6
        }
    }

    /// How far a word met in this manner supports an answer. An everyday synonym ranks topics well, but says little of
    /// whether there is an answer at all.
    static func trust(in manner: Manner) -> Double {
        switch manner {
        case .exact, .compound: 1
        case .spelling, .synonym: 0.9
        case .everyday: 0.4
        }
    }

    /// How soon more of the same word stops to count: BM25's k1.
    static let saturation = 1.4
    /// What a question of the front matter that says the same counts, beside its single words.
    static let whole = 1.0
    /// What it counts beyond that when it says the very same: whoever asks in an author's own words is sent where the
    /// author meant.
    static let same = 1.0
    /// The power to which likeness counts: above 1, near misses count little.
    static let wholePower = 1.26
    /// So many of the likest questions count, each further one this much of the one before.
    static let likest = 3
    static let furtherWhole = 0.75
    /// Tversky's weights of what only the question says, and of what only the guidance's question says.
    static let onlyAsked = 0.48
    static let onlyThere = 0.6
    /// How much more a word counts that a topic uses more than others do, and less one that it uses less.
    static let peculiarity = 0.64
    /// What two telling words count that stand side by side in the question and in the guidance.
    static let pair = 0.4
    /// What counts that much of the question stands in one place.
    static let together = 0.18
    /// What is left of a word that says who asks in a topic for a person at a place, when the question names no place.
    static let personAlone = 0.2
    /// The same of a word that says at which place, when the question names no person.
    static let placeAlone = 0.5
    /// The share of its score that a topic loses for each track on which the question names another stop than it is for.
    static let elsewhere = 0.1
    /// The share of the score of the topic above that a topic has as well.
    static let above = 0.15
    /// So many topics are read closely; more where nobody wrote questions, as a page may be right for one of its sections.
    static func candidates(amongPrepared isPrepared: Bool) -> Int { isPrepared ? 16 : 64 }
    /// As many words has a section that is neither short nor long.
    static let sectionLength = 120.0
}
