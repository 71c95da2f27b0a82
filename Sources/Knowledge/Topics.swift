/// The topics of a knowledge base in the order of their ids: as they were read, or as an image has them, of which only
/// those that are asked for become values.
package struct Topics: RandomAccessCollection, Sendable {
    private enum Storage: Sendable {
        case list([Topic])
        case image(ImageTopics)
    }
    private let storage: Storage
    /// For each topic 1 + the place of the nearest one above it; 0 at the top.
    let parents: Column<UInt32>
    /// For how many stops of tracks each topic is.
    let stopCounts: Column<UInt8>

    init(_ topics: [Topic]) {
        let sorted = topics.sorted { $0.id < $1.id }
        let places = Dictionary(zip(sorted.map(\.id), 0...)) { first, _ in first }
        let parents = sorted.map { topic in
            var above = topic.id.parent
            while let candidate = above, places[candidate] == nil { above = candidate.parent }
            return UInt32(above.flatMap { places[$0] }.map { $0 + 1 } ?? 0)
        }
        storage = .list(sorted)
        self.parents = Column(parents)
        stopCounts = Column(sorted.map { UInt8(clamping: $0.stops.count) })
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { parents.count }

    package subscript(place: Int) -> Topic {
        switch storage {
        case .list(let topics): topics[place]
        case .image(let topics): topics.topic(at: place)
        }
    }

    package func id(at place: Int) -> TopicID {
        switch storage {
        case .list(let topics): topics[place].id
        case .image(let topics): TopicID(topics.ids[place])
        }
    }

    package func title(at place: Int) -> String {
        switch storage {
        case .list(let topics): topics[place].title
        case .image(let topics): topics.title(at: place)
        }
    }

    /// Nil where the topic has no question of this number.
    package func question(_ number: Int, at place: Int) -> String? {
        switch storage {
        case .list(let topics): topics[place].questions.dropFirst(number).first
        case .image(let topics): topics.question(number, at: place)
        }
    }

    /// Keywords first, then what other pages call the topic; nil where it has none of this number.
    package func keyword(_ number: Int, at place: Int) -> String? {
        switch storage {
        case .list(let topics): (topics[place].keywords + topics[place].anchors).dropFirst(number).first
        case .image(let topics): topics.keyword(number, at: place)
        }
    }

    /// The way to a topic's section; nil where it has none of this number.
    package func breadcrumb(ofSection number: Int, at place: Int) -> String? {
        switch storage {
        case .list(let topics): topics[place].sections.dropFirst(number).first?.breadcrumb
        case .image(let topics): topics.breadcrumb(ofSection: number, at: place)
        }
    }

    /// The stops of tracks that a topic is for.
    package func stops(at place: Int) -> [TopicID] {
        switch storage {
        case .list(let topics): topics[place].stops
        case .image(let topics): topics.stops(at: place)
        }
    }

    package func isForStops(at place: Int) -> Bool { stopCounts[place] > 0 }

    /// Whether a topic is for a person at a place: a manager, at launch.
    package func isCrossing(at place: Int) -> Bool { stopCounts[place] > 1 }

    /// The topics that say for which stops of tracks they are, and these.
    package var forStops: [(id: TopicID, stops: [TopicID])] {
        indices.filter(isForStops).map { (id(at: $0), stops(at: $0)) }
    }

    /// Found by halving.
    func place(of id: TopicID) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self.id(at: middle) < id { low = middle + 1 } else { high = middle }
        }
        return low < count && self.id(at: low) == id ? low : nil
    }

    /// The place of the nearest topic above; nil at the top.
    package func parent(of place: Int) -> Int? { parents[place] == 0 ? nil : Int(parents[place]) - 1 }

    /// The places of the topics directly below one; those at the top for nil.
    func children(of place: Int?) -> [Int] {
        let wanted = UInt32(place.map { $0 + 1 } ?? 0)
        return indices.filter { parents[$0] == wanted }
    }
}

extension Topics {
    func write(to image: inout ImageWriter) {
        image.write(Array(parents))
        image.write(Array(stopCounts))
        Texts(map(\.id.path)).write(to: &image)
        for write in [Topic.writeHead, Topic.writeTexts] {
            var records = RecordWriter()
            var ends: [UInt64] = []
            for topic in self {
                write(topic)(&records)
                ends.append(UInt64(records.bytes.count))
            }
            image.write(ends)
            image.write(records)
        }
    }

    init(from image: inout ImageReader) throws(ImageError) {
        parents = try image.column()
        stopCounts = try image.column(of: parents.count)
        storage = .image(try ImageTopics(from: &image, count: parents.count))
        let count = parents.count
        guard parents.allSatisfy({ $0 <= count }) else { throw ImageError() }
    }
}

/// The topics of an image.
private struct ImageTopics: Sendable {
    let ids: Texts
    private let heads: Records
    private let texts: Records

    init(from image: inout ImageReader, count: Int) throws(ImageError) {
        ids = try Texts(from: &image)
        heads = try Records(from: &image, count: count)
        texts = try Records(from: &image, count: count)
        guard ids.count == count else { throw ImageError() }
    }

    func head(at place: Int) -> Topic {
        var record = heads[place]
        return Topic(id: TopicID(ids[place]), head: &record)
    }

    func title(at place: Int) -> String {
        var record = heads[place]
        return record.text()
    }

    func stops(at place: Int) -> [TopicID] {
        var record = heads[place]
        record.skipText()
        return record.texts().map { TopicID($0) }
    }

    func question(_ number: Int, at place: Int) -> String? {
        var record = heads[place]
        record.skipText()
        _ = record.text(-1)
        return record.text(number)
    }

    func keyword(_ number: Int, at place: Int) -> String? {
        var record = heads[place]
        record.skipText()
        _ = record.text(-1)
        _ = record.text(-1)
        let keywords = record.texts() + record.texts()
        return keywords.dropFirst(number).first
    }

    func breadcrumb(ofSection number: Int, at place: Int) -> String? {
        var record = texts[place]
        record.skipText()
        guard number < record.number() else { return nil }
        for _ in 0..<number where !record.isAtEnd {
            record.skipText()
            _ = record.text(-1)
            record.skipText()
            record.skipText()
            _ = record.number()
        }
        let heading = record.text()
        return Section.breadcrumb(record.texts(), heading)
    }

    func topic(at place: Int) -> Topic {
        var topic = head(at: place)
        var record = texts[place]
        topic.readTexts(from: &record)
        return topic
    }

    /// One record a topic.
    private struct Records: Sendable {
        let ends: Column<UInt64>
        let bytes: Column<UInt8>

        init(from image: inout ImageReader, count: Int) throws(ImageError) {
            ends = try image.column(of: count)
            bytes = try image.column()
        }

        subscript(place: Int) -> RecordReader {
            let (start, end) = (place == 0 ? 0 : ends[place - 1], ends[place])
            guard start <= end, end <= UInt64(bytes.count) else { return RecordReader(bytes, 0..<0) }
            return RecordReader(bytes, Int(start)..<Int(end))
        }
    }
}

extension Topic {
    fileprivate func writeHead(to record: inout RecordWriter) {
        record.write(title)
        record.write(stops.map(\.path))
        record.write(questions)
        record.write(keywords)
        record.write(anchors)
        record.write(path)
        record.write(line)
        record.write(isAside ? 1 : 0)
        record.write(next.map(\.path))
        record.write(sources)
        record.write(lines.keys.sorted())
        record.write(lines.sorted { $0.key < $1.key }.map(\.value))
        record.write(questionLines)
    }

    fileprivate init(id: TopicID, head record: inout RecordReader) {
        let (title, stops) = (record.text(), record.texts().map { TopicID($0) })
        let (questions, keywords, anchors) = (record.texts(), record.texts(), record.texts())
        let (path, line, isAside) = (record.text(), record.number(), record.number() == 1)
        self.init(
            id: id, title: title, lead: "", sections: [], keywords: keywords, questions: questions,
            next: record.texts().map { TopicID($0) }, stops: stops, sources: record.texts(), anchors: anchors,
            isAside: isAside, path: path, line: line,
            lines: Dictionary(zip(record.texts(), record.numbers())) { first, _ in first },
            questionLines: record.numbers())
    }

    fileprivate func writeTexts(to record: inout RecordWriter) {
        record.write(lead)
        record.write(sections.count)
        for section in sections {
            record.write(section.heading)
            record.write(section.parents)
            record.write(section.markdown)
            record.write(section.path == path ? "" : section.path)
            record.write(section.line)
        }
        record.write(links.map(\.destination))
        record.write(links.map(\.text))
    }

    fileprivate mutating func readTexts(from record: inout RecordReader) {
        lead = record.text()
        for _ in 0..<max(record.number(), 0) where !record.isAtEnd {
            let (heading, parents) = (record.text(), record.texts())
            let (markdown, path) = (record.text(), record.text())
            sections.append(
                Section(
                    heading: heading, parents: parents, markdown: markdown, path: path.isEmpty ? self.path : path,
                    line: record.number()))
        }
        links = zip(record.texts(), record.texts()).map { Link(destination: $0, text: $1) }
    }
}
