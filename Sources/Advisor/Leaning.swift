import Knowledge
import Retrieval

/// The lines that lean on what was said before.
extension Conversation {
    /// To a stop of a track: "and after that?"
    mutating func move(_ line: String, to target: TrackMap.Position?, from: TrackMap.Position?) -> Reply {
        guard let target else {
            let stop = from.flatMap { retriever.knowledgeBase[map[$0].topic]?.title } ?? ""
            return writer.endOfTrack(stop, question: line, followUps: followUps)
        }
        // "and after that?" stays with the manager where there is something for a manager to do next.
        let here = focus.map { map.positions(of: $0.topic) } ?? []
        let there = (here.filter { $0.track != target.track } + [target]).sorted { $0.track < $1.track }
        let crossing = here.count > 1 ? map.crossing(of: there) : nil
        let positions = crossing == nil ? [target] : there
        return turn(
            to: [crossing ?? map[target].topic], Asked(line, as: completed(positions), usesContext: true),
            track: target.track, positions: positions)
    }

    /// The same question at other stops: "and for a manager?"
    mutating func aim(_ line: String, at named: [TrackMap.Position]) -> Reply {
        guard let focus else { return answer(Asked(line)) }
        let kept = focus.positions.filter { old in !named.contains { $0.track == old.track } }
        let positions = (kept + named).sorted { $0.track < $1.track }
        let question =
            focus.positions.isEmpty
            ? focus.question.withoutMark + " " + map[named[0]].phrase + "?" : completed(positions)
        return turn(
            to: [map.crossing(of: positions)].compactMap(\.self) + named.map { map[$0].topic } + [focus.topic],
            Asked(line, as: question, usesContext: true),
            track: named[0].track, positions: positions)
    }

    /// One of several: of the stops, when the conversation moves along a track; else of the topics below.
    mutating func choose(_ line: String, _ number: Int) -> Reply {
        guard let focus, let topic = topicAtHand else { return answer(Asked(line)) }
        let listed = focus.listed.isEmpty ? enumerated(at: topic).map(\.id) : focus.listed
        if !focus.isMoving, !listed.isEmpty {
            guard let place = place(number, among: listed.count), let chosen = retriever.knowledgeBase[listed[place]]
            else { return aside(line) }
            let reply = turn(
                to: [chosen.id], Asked(line, as: chosen.prompt, usesContext: true), track: nil,
                positions: focus.positions)
            self.focus?.listed = listed
            return reply
        }
        guard let position = focus.position(),
            let stop = place(number, among: map.tracks[position.track].stops.count)
        else { return aside(line) }
        return move(line, to: TrackMap.Position(track: position.track, stop: stop), from: nil)
    }

    /// The topics that a topic falls into, or else those beside it, in the order that their parent gives them.
    private func enumerated(at topic: Topic) -> [Topic] {
        let base = retriever.knowledgeBase
        let below = base.children(of: topic.id)
        guard below.isEmpty else { return ordered(below, by: topic) }
        guard let parent = base.nearestParent(of: topic.id).flatMap({ base[$0] }) else { return [] }
        return ordered(base.children(of: parent.id), by: parent)
    }

    private func ordered(_ topics: [Topic], by parent: Topic) -> [Topic] {
        let places = topics.map { parent.next.firstIndex(of: $0.id) ?? .max }
        return zip(places, topics).sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
    }

    /// "back to launch: why the fuss?"
    mutating func goBack(_ line: String, to place: String, then: String) -> Reply {
        let wording = Wording(of: place)
        var target = map.mentions(in: wording).first?.position
        if target == nil, let position = focus?.position(),
            let ordinal = wording.words.lazy.compactMap({ Lexicon.ordinals[$0.text] }).first
        {
            let count = map.tracks[position.track].stops.count
            target = TrackMap.Position(track: position.track, stop: self.place(ordinal, among: count) ?? count - 1)
        }
        let topic = target.map { map[$0].topic } ?? retriever.evidence(for: place).matches.first?.topic
        guard let topic, let title = retriever.knowledgeBase[topic]?.title else {
            return answer(Asked(line))
        }
        let question = then.contains(where: \.isLetter) ? "\(title): \(then)" : target.map { completed([$0]) } ?? title
        return turn(
            to: [topic], Asked(line, as: question, usesContext: true), track: target?.track,
            positions: target.map { [$0] } ?? [], by: retriever.query(for: then))
    }

    /// "what does this belong to?"
    mutating func parent(_ line: String) -> Reply {
        guard let focus, let id = retriever.knowledgeBase.nearestParent(of: focus.topic),
            let topic = retriever.knowledgeBase[id]
        else { return aside(line) }
        return turn(
            to: [id], Asked(line, as: topic.prompt, usesContext: true), track: nil, positions: focus.positions)
    }

    /// A question: of its own, or about the topic at hand when it has no answer of its own.
    mutating func ask(_ line: String) -> Reply {
        let query = retriever.query(for: line)
        let evidence = retriever.evidence(for: query)
        return leansOnFocus(query, evidence)
            ? aside(line, query, evidence) : answer(Asked(line), query, evidence)
    }

    /// Whether a question that has no answer of its own is about the topic at hand: it names no subject, or one that
    /// the topic has as well.
    private func leansOnFocus(_ query: Query, _ evidence: Evidence) -> Bool {
        guard let focus, !query.isEmpty, !query.hasUnknownSubject, query.slotCount <= 3,
            case .insufficient = evidence
        else { return false }
        return query.isLight || (retriever.match(focus.topic, for: query)?.coverage ?? 0) >= 0.7
    }

    /// Something more about the topic at hand, unless the line clearly has a topic of its own.
    mutating func aside(_ line: String) -> Reply {
        let query = retriever.query(for: line)
        return aside(line, query, retriever.evidence(for: query))
    }

    private mutating func aside(_ line: String, _ query: Query, _ evidence: Evidence) -> Reply {
        guard let focus, let topic = topicAtHand, let here = retriever.match(focus.topic, for: query),
            !query.hasUnknownSubject || here.score > 0
        else { return answer(Asked(line), query, evidence) }
        let asked = Asked(line, as: "\(topic.title): \(line)", usesContext: true)
        let matches = evidence.matches
        if let named = relative(of: focus.topic, named: Wording(of: line)) {
            return turn(to: [named], asked, track: nil, positions: focus.positions, by: query)
        }
        // What stands about as near as the topic at hand is no reason to leave it.
        if !query.isLight, let best = matches.first, best.topic != focus.topic, here.score < 0.95 * best.score {
            // Of two that fit, the one beside what was spoken of is meant.
            if let kin = matches.first(where: { isKin($0.topic, of: focus.topic) }), kin.score >= 0.7 * best.score,
                kin.score > 1.2 * here.score
            {
                return turn(to: [kin.topic], asked, track: nil, positions: focus.positions, by: query)
            }
            if query.hasSubject, evidence.confidence > 0, best.likeness >= 0.5 || best.score > 1.5 * here.score {
                return answer(Asked(line), query, evidence)
            }
        }
        return turn(to: [focus.topic], asked, track: focus.track, positions: focus.positions, by: query)
    }

    /// What the topic at hand says and was not yet shown.
    mutating func more(_ line: String) -> Reply {
        guard let focus, let topic = topicAtHand else {
            return writer.unanswered(Asked(line).understood(by: retriever.query(for: line)), closest: [])
        }
        let rest = topic.sections.indices.filter { !focus.shown.contains($0) }
        guard !rest.isEmpty else { return writer.nothingMore(topic, question: line, followUps: followUps) }
        return show(rest.prefix(Self.mostSections), of: topic, line, isLast: rest.count <= Self.mostSections)
    }

    /// A section by its number: "the third point".
    mutating func point(_ line: String, _ number: Int) -> Reply {
        guard let topic = topicAtHand else { return answer(Asked(line)) }
        guard let place = place(number, among: topic.sections.count) else { return aside(line) }
        return show([place], of: topic, line, isLast: false)
    }

    private mutating func show(
        _ places: some Collection<Int>, of topic: Topic, _ line: String, isLast: Bool
    ) -> Reply {
        focus?.shown.formUnion(places)
        return writer.continuation(
            topic, match: retriever.match(topic.id, for: retriever.query(for: focus?.question ?? line)),
            sections: places.map { Answer.Shown(section: topic.sections[$0], score: 0) }, question: line,
            followUps: followUps, isLast: isLast)
    }

    /// Answers with topics that are known; `query` is what their sections are chosen by, the question for nil.
    private mutating func turn(
        to topics: [TopicID], _ asked: Asked, track: Int?, positions: [TrackMap.Position], by query: Query? = nil
    ) -> Reply {
        let query = query ?? retriever.query(for: asked.question)
        var matches: [Match] = []
        for topic in topics where !matches.contains(where: { $0.topic == topic }) {
            if let match = retriever.match(topic, for: query) { matches.append(match) }
        }
        return reply(asked, query, matches, confidence: 1, track: track, positions: positions)
    }

    private var topicAtHand: Topic? { focus.flatMap { retriever.knowledgeBase[$0.topic] } }

    /// The place of an ordinal, counted from 0 and -1 for the last; nil when there are not so many.
    private func place(_ ordinal: Int, among count: Int) -> Int? {
        let place = ordinal < 0 ? count - 1 : ordinal
        return (0..<count).contains(place) ? place : nil
    }

    /// The topic below or beside that a line names and says nothing else: "and the product?" at the customers.
    private func relative(of id: TopicID, named wording: Wording) -> TopicID? {
        let said = Set(wording.words.filter { !$0.isLight }.map(\.key))
        guard !said.isEmpty else { return nil }
        let base = retriever.knowledgeBase
        let beside = base.nearestParent(of: id).map { base.children(of: $0) } ?? []
        let relatives = base.children(of: id) + beside
        return relatives.first { topic in
            let name = topic.id.path.split(separator: "/").last.map { String($0).replacing("-", with: " ") } ?? ""
            return topic.id != id && Set(Wording(of: name).keys) == said
        }?.id
    }

    /// Parent, child or sibling.
    private func isKin(_ one: TopicID, of other: TopicID) -> Bool {
        guard one != other else { return false }
        let (above, beside) = (one.parent, other.parent)
        return above == other || beside == one || (above != nil && above == beside)
    }
}

extension String {
    /// Without the question mark or full stop at its end.
    fileprivate var withoutMark: String {
        var text = self[...]
        while let last = text.last, "?!. ".contains(last) { text.removeLast() }
        return String(text)
    }
}
