/// The words by which people lean on what was said: English of conversation, not of any subject.
enum Lexicon {
    static let more: Set<String> = [
        "more", "tell me more", "more please", "go on", "continue", "please continue", "anything else", "what else",
        "and more", "show more", "show me more", "keep going", "any more", "is there more", "more details",
        "give me more", "more on that", "tell me more about that", "tell me more about it", "and what else",
    ]
    /// Words that move along a track, by so many stops.
    static let steps: [String: Int] = [
        "next": 1, "after": 1, "afterwards": 1, "afterward": 1, "then": 1, "following": 1, "follows": 1, "higher": 1,
        "above": 1, "later": 1, "before": -1, "previous": -1, "previously": -1, "preceding": -1, "precedes": -1,
        "prior": -1, "below": -1, "lower": -1, "beneath": -1, "earlier": -1,
    ]
    /// What may stand between such a word and the stop it starts from.
    static let determiners: Set<String> = ["the", "a", "an", "our", "your", "my", "this", "that", "product", "phase"]
    /// What people call a stop when they do not name it.
    static let stations: Set<String> = [
        "phase", "phases", "stage", "stages", "step", "steps", "one", "part", "thing", "comes", "come", "happens",
        "very", "topic", "level", "much", "three", "two", "four", "fine", "itself",
    ]
    static let ordinals: [String: Int] = [
        "first": 0, "1st": 0, "beginning": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3,
        "fifth": 4, "5th": 4, "last": -1, "end": -1,
    ]
    /// What people call a section of an answer.
    static let points: Set<String> = ["point", "item", "section", "paragraph", "bullet", "heading"]
    /// How a line begins that goes on rather than starts.
    static let openings: Set<String> = [
        "and", "or", "but", "so", "as", "for", "in", "at", "with", "to", "by", "then", "also", "why", "during", "from",
        "where", "when",
    ]
    static let openingPairs: Set<String> = ["what about", "how about", "what if", "how so", "who with"]
    /// How a line begins that goes back: what follows is what it goes back to.
    static let returns = ["back to", "go back to", "lets go back to", "going back to", "returning to", "return to"]
    static let pointers: Set<String> = [
        "that", "it", "this", "there", "those", "these", "them", "they", "its", "their", "such", "example", "examples",
        "article",
    ]
    /// Words that make a line a question of its own, however short.
    static let asking: Set<String> = [
        "what", "whats", "how", "which", "should", "shall", "do", "does", "did", "is", "are", "can", "could", "would",
    ]
    /// Beside a pointer: "what does this belong to?"
    static let parents: Set<String> = ["belong", "belongs", "broader", "larger", "parent", "overarching"]
}
