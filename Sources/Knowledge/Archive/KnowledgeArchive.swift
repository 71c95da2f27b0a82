extension KnowledgeBase {
    /// Writes everything, so that it can be read back without its files.
    package func write(to archive: inout ArchiveWriter) {
        archive.write(fingerprint)
        archive.write(title)
        archive.write(welcome)
        archive.write(ask)
        archive.write(sources.keys.sorted())
        archive.write(sources.sorted { $0.key < $1.key }.map(\.value))
        archive.write(synonyms.map { Int32($0.count) })
        archive.write(synonyms.flatMap(\.self))
        archive.write(outside)
        archive.write(threshold.map { [$0] } ?? [])
        archive.write(grade.map { [$0] } ?? [])
        archive.write(tracks.count)
        for track in tracks { track.write(to: &archive) }
        archive.write(topics.count)
        for topic in topics { topic.write(to: &archive) }
    }

    /// - Throws: When the archive was not written by `write(to:)`.
    package init(from archive: inout ArchiveReader) throws(ArchiveError) {
        let fingerprint = try archive.text()
        var manifest = Manifest()
        manifest.title = try archive.text()
        manifest.welcome = try archive.texts()
        manifest.ask = try archive.text()
        let ids = try archive.texts()
        manifest.sources = Dictionary(zip(ids, try archive.texts())) { first, _ in first }
        let counts = try archive.numbers()
        var members = try archive.texts()[...]
        for count in counts {
            manifest.synonyms.append(Array(members.prefix(Int(count))))
            members = members.dropFirst(Int(count))
        }
        manifest.outside = try archive.texts()
        manifest.threshold = try archive.reals().first
        manifest.grade = try archive.reals().first
        for _ in 0..<(try archive.number()) { manifest.tracks.append(try Track(from: &archive)) }
        var topics: [Topic] = []
        for _ in 0..<(try archive.number()) { topics.append(try Topic(from: &archive)) }
        self = KnowledgeBase(manifest: manifest, topics: topics).withFingerprint(fingerprint)
    }
}

extension Track {
    fileprivate func write(to archive: inout ArchiveWriter) {
        archive.write(name)
        archive.write(isOfPeople ? 1 : 0)
        archive.write(stops.map(\.topic.path))
        archive.write(stops.map(\.phrase))
        for stop in stops { archive.write(stop.names) }
    }

    fileprivate init(from archive: inout ArchiveReader) throws(ArchiveError) {
        let name = try archive.text()
        let isOfPeople = try archive.number() == 1
        let topics = try archive.texts()
        var stops: [Stop] = []
        for (topic, phrase) in zip(topics, try archive.texts()) {
            stops.append(Stop(topic: TopicID(topic), phrase: phrase, names: try archive.texts()))
        }
        self.init(name: name, stops: stops, isOfPeople: isOfPeople)
    }
}

extension Topic {
    fileprivate func write(to archive: inout ArchiveWriter) {
        archive.write([id.path, title, lead, path])
        archive.write(line)
        archive.write(keywords)
        archive.write(questions)
        archive.write(next.map(\.path))
        archive.write(stops.map(\.path))
        archive.write(sources)
        archive.write(lines.keys.sorted())
        archive.write(lines.sorted { $0.key < $1.key }.map { Int32($0.value) })
        archive.write(questionLines.map { Int32($0) })
        archive.write(sections.map(\.heading))
        archive.write(sections.map(\.markdown))
        archive.write(sections.map(\.path))
        archive.write(sections.map { Int32($0.line) })
    }

    fileprivate init(from archive: inout ArchiveReader) throws(ArchiveError) {
        let names = try archive.texts()
        guard names.count == 4 else { throw ArchiveError(offset: 0) }
        let line = try archive.number()
        let keywords = try archive.texts()
        let questions = try archive.texts()
        let next = try archive.texts().map { TopicID($0) }
        let stops = try archive.texts().map { TopicID($0) }
        let sources = try archive.texts()
        let keys = try archive.texts()
        let lines = Dictionary(zip(keys, try archive.numbers().map(Int.init))) { first, _ in first }
        let questionLines = try archive.numbers().map(Int.init)
        let (headings, texts, paths) = (try archive.texts(), try archive.texts(), try archive.texts())
        let sectionLines = try archive.numbers()
        guard headings.count == texts.count, texts.count == paths.count, paths.count == sectionLines.count else {
            throw ArchiveError(offset: 0)
        }
        let sections = headings.indices.map {
            Section(heading: headings[$0], markdown: texts[$0], path: paths[$0], line: Int(sectionLines[$0]))
        }
        self.init(
            id: TopicID(names[0]), title: names[1], lead: names[2], sections: sections, keywords: keywords,
            questions: questions, next: next, stops: stops, sources: sources, path: names[3], line: line, lines: lines,
            questionLines: questionLines)
    }
}
