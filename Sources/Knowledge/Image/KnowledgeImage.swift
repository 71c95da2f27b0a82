extension KnowledgeBase {
    /// Writes everything, so that it can be read back without its files.
    package func write(to image: inout ImageWriter) {
        var record = RecordWriter()
        record.write(fingerprint)
        record.write(title)
        record.write(welcome)
        record.write(ask)
        record.write(sources.keys.sorted())
        record.write(sources.sorted { $0.key < $1.key }.map(\.value))
        record.write(synonyms.count)
        for group in synonyms { record.write(group) }
        record.write(outside)
        record.write(threshold)
        record.write(grade)
        record.write(tracks.count)
        for track in tracks { track.write(to: &record) }
        image.write(record)
        topics.write(to: &image)
    }

    /// - Throws: When the image was not written by `write(to:)`.
    package init(from image: inout ImageReader) throws(ImageError) {
        var record = try image.record()
        let fingerprint = record.text()
        var manifest = Manifest()
        manifest.title = record.text()
        manifest.welcome = record.texts()
        manifest.ask = record.text()
        let ids = record.texts()
        manifest.sources = Dictionary(zip(ids, record.texts())) { first, _ in first }
        for _ in 0..<max(record.number(), 0) where !record.isAtEnd { manifest.synonyms.append(record.texts()) }
        manifest.outside = record.texts()
        manifest.threshold = record.real()
        manifest.grade = record.real()
        for _ in 0..<max(record.number(), 0) where !record.isAtEnd { manifest.tracks.append(Track(from: &record)) }
        guard !record.isBroken else { throw ImageError() }
        self.init(manifest: manifest, topics: try Topics(from: &image), fingerprint: fingerprint)
    }
}

extension Track {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(name)
        record.write(isOfPeople ? 1 : 0)
        record.write(stops.count)
        for stop in stops {
            record.write(stop.topic.path)
            record.write(stop.phrase)
            record.write(stop.names)
        }
    }

    fileprivate init(from record: inout RecordReader) {
        let name = record.text()
        let isOfPeople = record.number() == 1
        var stops: [Stop] = []
        for _ in 0..<max(record.number(), 0) where !record.isAtEnd {
            let (topic, phrase) = (record.text(), record.text())
            stops.append(Stop(topic: TopicID(topic), phrase: phrase, names: record.texts()))
        }
        self.init(name: name, stops: stops, isOfPeople: isOfPeople)
    }
}
