/// Topics in an order that has a meaning: the phases of a product, the stages of a career.
///
/// Tracks give "what comes next?" and "and for a manager?" their sense.
package struct Track: Sendable {
    package var name: String
    package var stops: [Stop]
    /// Whether the stops are people: they say who asks or is asked about, more than what.
    package var isOfPeople = false

    package init(name: String, stops: [Stop], isOfPeople: Bool = false) {
        self.name = name
        self.stops = stops
        self.isOfPeople = isOfPeople
    }

    package struct Stop: Sendable {
        package var topic: TopicID
        /// How a question is aimed at this stop: "at launch", "as a manager".
        package var phrase: String
        /// What people call it: "launch", "release".
        package var names: [String]
    }

    /// Where `topic`, or the nearest topic above it, stands on this track.
    package func position(of topic: TopicID) -> Int? {
        stops.firstIndex { topic.isWithin($0.topic) }
    }
}
