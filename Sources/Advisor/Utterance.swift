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
    /// "and the first one?": of what was enumerated last; counted from 0, -1 for the last.
    case ordinal(Int)
    /// "the third point": a section of the topic at hand; counted from 0, -1 for the last.
    case point(Int)
    /// "and for a manager?": the same question, aimed at other stops.
    case aim([TrackMap.Position])
    /// "back to launch: why the fuss?": a place, and what is asked there, which may be nothing.
    case back(to: String, then: String)
    /// "what does this belong to?"
    case parent
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
        if Lexicon.more.contains(wording.folded) {
            self = .more
            return
        }
        guard let focus else {
            self = Self.movement(wording, in: nil, map: map) ?? .question
            return
        }
        self =
            Self.return(line) ?? Self.movement(wording, in: focus, map: map) ?? Self.ordinal(wording)
            ?? Self.ellipsis(wording, map: map) ?? .question
    }

    private static func number(_ line: String) -> Int? {
        let digits = line.filter { !$0.isWhitespace && $0 != "." && $0 != ")" && $0 != "#" }
        guard !digits.isEmpty, digits.utf8.count <= 4, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }

    private static func `return`(_ line: String) -> Utterance? {
        let folded = line.lowercased().filter { $0 != "'" && $0 != "’" }
        guard let opening = Lexicon.returns.first(where: folded.hasPrefix) else { return nil }
        let rest = folded.dropFirst(opening.count)
        let place = rest.prefix { !":.?!;,".contains($0) }
        guard place.contains(where: \.isLetter) else { return nil }
        let then = rest.dropFirst(place.count).drop { !$0.isLetter }
        return .back(to: String(place), then: String(then))
    }

    /// A step along a track, when the line says nothing else.
    private static func movement(_ wording: Wording, in focus: Focus?, map: TrackMap) -> Utterance? {
        let words = wording.words
        guard words.count <= 12,
            let place = words.indices.first(where: { Lexicon.steps[words[$0].text] != nil }),
            let steps = Lexicon.steps[words[place].text]
        else { return nil }
        let mentions = map.mentions(in: wording)
        let start = mentions.first { mention in
            mention.words.lowerBound > place
                && words[(place + 1)..<mention.words.lowerBound].allSatisfy { Lexicon.determiners.contains($0.text) }
        }
        // "earlier, during the planning": the stop is where to go, not where to start from.
        guard mentions.isEmpty || start != nil else { return nil }
        let isAllSaid = words.indices.allSatisfy { index in
            start?.words.contains(index) == true || words[index].isLight || Lexicon.steps[words[index].text] != nil
                || Lexicon.stations.contains(words[index].text)
        }
        guard isAllSaid else { return nil }
        return (start?.position ?? focus?.position()).map { .step(steps, from: $0) }
    }

    private static func ordinal(_ wording: Wording) -> Utterance? {
        let words = wording.words
        guard words.count <= 8, let place = words.firstIndex(where: { Lexicon.ordinals[$0.text] != nil }),
            let number = Lexicon.ordinals[words[place].text],
            words.allSatisfy({
                $0.isLight || Lexicon.stations.contains($0.text) || Lexicon.ordinals[$0.text] != nil
                    || Lexicon.points.contains($0.text)
            }),
            !words.contains(where: { ["should", "do", "start"].contains($0.text) })
        else { return nil }
        return words.contains { Lexicon.points.contains($0.text) } ? .point(number) : .ordinal(number)
    }

    private static func ellipsis(_ wording: Wording, map: TrackMap) -> Utterance? {
        guard let first = wording.words.first else { return nil }
        let words = wording.words
        let mentions = map.mentions(in: wording)
        let telling = words.indices.filter { index in
            !words[index].isLight && !Lexicon.stations.contains(words[index].text)
                && Lexicon.steps[words[index].text] == nil && !mentions.contains { $0.words.contains(index) }
        }
        let isOpening = Lexicon.openings.contains(first.text) || Lexicon.openingPairs.contains(wording.opening)
        let isQuestion = words.contains { Lexicon.asking.contains($0.text) }
        if !mentions.isEmpty, telling.isEmpty, words.count <= 10, isOpening || !isQuestion {
            return .aim(mentions.map(\.position))
        }
        let points = words.contains { Lexicon.pointers.contains($0.text) }
        if points, words.contains(where: { Lexicon.parents.contains($0.text) }) { return .parent }
        let isBrief = words.count <= 4 && telling.count <= 1
        return (isOpening || points || isBrief) && telling.count <= 2 && words.count <= 12 ? .aside : nil
    }
}

extension Wording {
    /// The first two words.
    fileprivate var opening: String { words.prefix(2).map(\.text).joined(separator: " ") }
}
