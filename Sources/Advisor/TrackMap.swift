import Knowledge
import Retrieval

/// Where people are on the tracks of a knowledge base: finds stops by the names people give them.
struct TrackMap: Sendable {
    /// A stop, by its places.
    struct Position: Hashable, Sendable {
        var track: Int
        var stop: Int
    }

    /// A stop named in an utterance, and by which words.
    struct Mention: Sendable {
        var position: Position
        var words: Range<Int>
    }

    let tracks: [Track]
    /// The names of all stops; their values are places in `positions`.
    private let names: PhraseTree
    private let positions: [Position]
    /// The topics that say which stops they are for.
    private let stopsOfTopics: [TopicID: [Position]]
    private let crossings: [Set<Position>: TopicID]

    init(of knowledgeBase: KnowledgeBase) {
        tracks = knowledgeBase.tracks
        var names: [(words: [String], value: Int)] = []
        var positions: [Position] = []
        for (track, stops) in tracks.map(\.stops).enumerated() {
            for (stop, details) in stops.enumerated() {
                for name in details.names { names.append((Wording(of: name).keys, positions.count)) }
                positions.append(Position(track: track, stop: stop))
            }
        }
        self.names = PhraseTree(names)
        self.positions = positions
        var stopsOfTopics: [TopicID: [Position]] = [:]
        var crossings: [Set<Position>: TopicID] = [:]
        for topic in knowledgeBase.topics.forStops {
            let positions = tracks.enumerated().compactMap { track, details in
                details.stops.firstIndex { topic.stops.contains($0.topic) }.map { Position(track: track, stop: $0) }
            }
            stopsOfTopics[topic.id] = positions
            if positions.count > 1 { crossings[Set(positions)] = crossings[Set(positions)] ?? topic.id }
        }
        self.stopsOfTopics = stopsOfTopics
        self.crossings = crossings
    }

    subscript(position: Position) -> Track.Stop { tracks[position.track].stops[position.stop] }

    /// The stops named, in order; where names overlap the longest counts ("first-line manager" is no manager).
    func mentions(in wording: Wording) -> [Mention] {
        names.longest(in: wording.keys).map { Mention(position: positions[$0.value], words: $0.words) }
    }

    /// The topic for several stops at once, one a track: a manager, at launch. Nil where nobody wrote one.
    func crossing(of positions: [Position]) -> TopicID? { crossings[Set(positions)] }

    /// The topic for these stops at once, else that of `stop` alone.
    func topic(at positions: [Position], else stop: Position) -> TopicID { crossing(of: positions) ?? self[stop].topic }

    /// The stops at which a topic stands, at most one a track: those that it is for, or those it hangs below.
    func positions(of topic: TopicID) -> [Position] {
        stopsOfTopics[topic]
            ?? tracks.enumerated().compactMap { track, stops in
                stops.position(of: topic).map { Position(track: track, stop: $0) }
            }
    }

    /// The stop so many steps on, nil beyond the ends.
    func position(_ steps: Int, from position: Position) -> Position? {
        let stop = position.stop + steps
        return tracks[position.track].stops.indices.contains(stop) ? Position(track: position.track, stop: stop) : nil
    }
}
