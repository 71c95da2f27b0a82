import Knowledge
import Retrieval

/// What kind of thing was said.
enum Utterance: Sendable {
    /// A follow-up, by its number.
    case choice(Int)
    case courtesy(Courtesy)
    /// "tell me more"
    case more
    /// "what comes next?", "and before that?", "what comes after launch?": so many steps from a stop.
    case step(Int, from: TrackMap.Position)
    /// "and the very first one?"
    case end(isFirst: Bool, track: Int)
    /// "and for a manager?": the same question, aimed at other stops.
    case aim([TrackMap.Position])
    /// "who should I do that with?": about the topic at hand, unless it clearly has one of its own.
    case aside
    case question

    /// `focus` is what the conversation is about; without one nothing can lean on it.
    init(_ line: String, in focus: Focus?, map: TrackMap) {
        if let number = Self.number(line) {
            self = .choice(number)
            return
        }
        let wording = Wording(of: line)
        if let courtesy = Courtesy(wording) {
            self = .courtesy(courtesy)
            return
        }
        if focus != nil, Lexicon.more.contains(wording.folded) {
            self = .more
            return
        }
        self = Self.movement(wording, in: focus, map: map) ?? Self.ellipsis(wording, in: focus, map: map) ?? .question
    }

    private static func number(_ line: String) -> Int? {
        let digits = line.filter { !$0.isWhitespace && $0 != "." && $0 != ")" && $0 != "#" }
        guard !digits.isEmpty, digits.utf8.count <= 4, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }

    /// A step along a track, when the line says nothing else.
    private static func movement(_ wording: Wording, in focus: Focus?, map: TrackMap) -> Utterance? {
        let words = wording.words
        guard let place = words.indices.first(where: { Lexicon.steps[words[$0].text] != nil }),
            let steps = Lexicon.steps[words[place].text]
        else { return ending(wording, in: focus, map: map) }
        let mention = map.mentions(in: wording).first { mention in
            mention.words.lowerBound > place
                && words[(place + 1)..<mention.words.lowerBound].allSatisfy { Lexicon.determiners.contains($0.text) }
        }
        let said = Set(mention.map { Array($0.words) } ?? [])
        let isAllSaid = words.indices.allSatisfy { index in
            said.contains(index) || words[index].isLight || Lexicon.steps[words[index].text] != nil
                || Lexicon.stations.contains(words[index].text)
        }
        guard isAllSaid, words.count <= 12 else { return nil }
        if let mention { return .step(steps, from: mention.position) }
        guard let focus, let position = focus.position() else { return nil }
        return .step(steps, from: position)
    }

    private static func ending(_ wording: Wording, in focus: Focus?, map: TrackMap) -> Utterance? {
        let words = wording.words
        guard let focus, let position = focus.position(), words.count <= 7,
            let place = words.indices.first(where: { ["first", "last", "beginning", "end"].contains(words[$0].text) }),
            words.allSatisfy({ $0.isLight || Lexicon.stations.contains($0.text) || $0.text == words[place].text }),
            place == words.count - 1 || Lexicon.stations.contains(words[place + 1].text)
        else { return nil }
        return .end(isFirst: ["first", "beginning"].contains(words[place].text), track: position.track)
    }

    private static func ellipsis(_ wording: Wording, in focus: Focus?, map: TrackMap) -> Utterance? {
        guard focus != nil, let first = wording.words.first else { return nil }
        let mentions = map.mentions(in: wording)
        let telling = wording.words.indices.filter { index in
            !wording.words[index].isLight && !Lexicon.stations.contains(wording.words[index].text)
                && !mentions.contains { $0.words.contains(index) }
        }
        let openings = Lexicon.openings.contains(first.text) || Lexicon.openingPairs.contains(wording.opening)
        if !mentions.isEmpty, telling.isEmpty, openings, wording.words.count <= 10 {
            return .aim(mentions.map(\.position))
        }
        let leans = wording.words.contains { Lexicon.pointers.contains($0.text) }
        let isBrief = wording.words.count <= 4 && telling.count <= 1
        return (openings || leans || isBrief) && telling.count <= 2 && wording.words.count <= 12 ? .aside : nil
    }
}

extension Wording {
    /// The first two words.
    fileprivate var opening: String { words.prefix(2).map(\.text).joined(separator: " ") }
}

/// The words by which people lean on what was said: English of conversation, not of any subject.
enum Lexicon {
    static let more: Set<String> = [
        "more", "tell me more", "more please", "go on", "continue", "please continue", "anything else", "what else",
        "and more", "show more", "show me more", "keep going", "any more", "is there more", "more details",
        "give me more", "more on that", "tell me more about that", "tell me more about it", "and what else",
    ]
    /// Words that move along a track, by so many stops.
    static let steps: [String: Int] = [
        "next": 1, "after": 1, "afterwards": 1, "afterward": 1, "then": 1, "following": 1, "follows": 1,
        "before": -1, "previous": -1, "previously": -1, "preceding": -1, "precedes": -1, "prior": -1,
    ]
    static let determiners: Set<String> = ["the", "a", "an", "our", "your", "my", "this", "that", "product", "phase"]
    /// What people call a stop when they do not name it.
    static let stations: Set<String> = [
        "phase", "phases", "stage", "stages", "step", "steps", "one", "part", "thing", "comes", "come", "happens",
        "point", "very", "topic", "level",
    ]
    static let openings: Set<String> = [
        "and", "or", "but", "so", "as", "for", "in", "at", "with", "to", "by", "then", "also", "why", "during", "from",
        "where", "when",
    ]
    static let openingPairs: Set<String> = ["what about", "how about", "what if", "how so", "who with"]
    static let pointers: Set<String> = [
        "that", "it", "this", "there", "those", "these", "them", "they", "its", "their", "such", "example", "examples",
        "article",
    ]
}
