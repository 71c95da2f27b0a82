import Knowledge

/// What the conversation is about: the topic last answered with, and where on the tracks it stands.
struct Focus: Sendable {
    var topic: TopicID
    /// The question that led here, as it was understood.
    var question: String
    /// At most one stop a track: "at launch", "as a manager".
    var positions: [TrackMap.Position]
    /// The sections that were shown, by their places.
    var shown: Set<Int>
    /// The track along which the conversation moved last.
    var track: Int?

    /// The topics of which one was chosen by its number, in their order, so that "and the second?" goes on with them.
    var listed: [TopicID] = []

    /// Whether the conversation moves along that track, rather than having begun at a stop of it.
    var isMoving = false

    /// The position on a track, the last travelled one for nil.
    func position(on track: Int? = nil) -> TrackMap.Position? {
        if let track = track ?? self.track, let found = positions.first(where: { $0.track == track }) { return found }
        return positions.last
    }
}
