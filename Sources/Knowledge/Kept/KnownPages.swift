/// What is known of files from an earlier reading, and what this one finds out about them.
package struct KnownPages: Sendable {
    /// Where the topics of files that did not change stand among the earlier ones.
    private let places: [String: Int]
    private let topics: Topics?
    private var sums: [String: UInt64] = [:]
    /// How many files were parsed.
    package private(set) var parsed = 0
    /// Told of every file that was read: how many there were so far.
    private let progress: @Sendable (Int) -> Void
    private var read = 0

    package init(
        places: [String: Int] = [:], of earlier: KnowledgeBase? = nil,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.places = places
        topics = earlier?.topics
        self.progress = progress
    }

    /// The topic of a file that did not change. Ids are compared as well, as nothing that comes from a file is trusted.
    mutating func topic(_ id: TopicID, at path: String) -> Topic? {
        guard let place = places[path], let topics, place < topics.count else { return nil }
        let topic = topics[place]
        guard topic.id == id, topic.path == path else { return nil }
        count()
        return topic
    }

    /// Takes down the sum of the text of a file that was parsed.
    mutating func note(_ sum: UInt64, of path: String) {
        sums[path] = sum
        parsed += 1
        count()
    }

    private mutating func count() {
        read += 1
        progress(read)
    }

    /// The inventory with the sums of what was read, and for each file the topic that is all of it and only that.
    package func completed(
        _ inventory: Inventory, since earlier: Inventory?, _ knowledgeBase: KnowledgeBase, _ problems: [Problem]
    ) -> Inventory {
        let before = Dictionary((earlier?.files ?? []).map { ($0.path, $0.sum) }) { first, _ in first }
        // What is told of a file would not be told again if it was not read again.
        let troubled = Set(problems.map(\.path))
        var ownTopics: [String: Int] = [:]
        for (place, topic) in knowledgeBase.topics.enumerated()
        where !troubled.contains(topic.path) && topic.sections.allSatisfy({ $0.path == topic.path }) {
            ownTopics[topic.path] = place
        }
        var inventory = inventory
        for number in inventory.files.indices {
            let path = inventory.files[number].path
            inventory.files[number].sum = inventory.files[number].sum ?? sums[path] ?? before[path] ?? nil
            inventory.files[number].topic = ownTopics[path]
        }
        return inventory
    }
}
