import Dispatch
import Knowledge
import Markdown

/// From topics to the parts of an image: analysed on all cores, a stretch of topics each, then joined in their order, so
/// that the same topics give the same bytes on any machine.
enum IndexBuilder {
    /// Analyses and indexes every text of the topics. Linear in their length.
    static func write(_ topics: Topics, analyzedBy analyzer: Analyzer, to image: inout ImageWriter) {
        let stretches = stretches(of: topics)
        var analyzed = [TopicStretch?](repeating: nil, count: stretches.count)
        analyzed.withUnsafeMutableBufferPointer { slots in
            // Each iteration writes its own slot, and the call ends after the last.
            nonisolated(unsafe) let slots = slots
            DispatchQueue.concurrentPerform(iterations: stretches.count) { number in
                var stretch = TopicStretch(analyzer: analyzer)
                for place in stretches[number] { stretch.add(topics[place]) }
                slots[number] = stretch
            }
        }
        JoinedStretches(analyzed.compactMap(\.self), topicCount: topics.count).write(to: &image)
    }

    /// Few and long, as each meets the common words anew; more than there are cores, so that none waits for long.
    private static func stretches(of topics: Topics) -> [Range<Int>] {
        let length = max(64, (topics.count + 15) / 16)
        return stride(from: 0, to: topics.count, by: length).map { $0..<min($0 + length, topics.count) }
    }
}

/// Some topics in a row, analysed: their terms are numbered as they came.
struct TopicStretch {
    struct PassageHead {
        var field: UInt8
        /// 1 + the place in `Topic.sections`; 0 outside of them.
        var section: UInt32
        var count: UInt32
        var conceptCount: UInt32
    }

    private(set) var passages: [PassageHead] = []
    private(set) var tokens: [UInt32] = []
    /// For each topic where its passages end.
    private(set) var topicEnds: [Int] = []
    private(set) var terms: [String] = []
    var wordCounts: [(word: String, count: Int)] { words.map { ($0.key, wordForms[$0.value].count) } }

    private let analyzer: Analyzer
    private var numbers: [String: UInt32] = [:]
    private var words: [String: Int] = [:]
    private var wordForms: [Form] = []
    private var conceptTerms: [Int: UInt32] = [:]
    // Used for each passage, kept for their memory:
    private var forms: [Int] = []
    private var concepts: [Int] = []

    /// What is known of a word: its stem's number, its place in phrases, how often it was met.
    private struct Form {
        var stem: UInt32
        var phraseWord: Int32
        var beginsPhrase: Bool
        var count: Int
    }

    init(analyzer: Analyzer) { self.analyzer = analyzer }

    mutating func add(_ topic: Topic) {
        add(topic.title, .title)
        for question in topic.questions { add(question, .question) }
        for keyword in topic.keywords + topic.anchors { add(keyword, .keyword) }
        add(topic.lead, .lead)
        for (number, section) in topic.sections.enumerated() {
            if section.heading != topic.title { add(section.breadcrumb, .heading, section: number) }
            add(section.markdown.searchable, .body, section: number)
        }
        topicEnds.append(passages.count)
    }

    private mutating func add(_ text: String, _ field: Field, section: Int = -1) {
        let found = Words.inText(text)
        guard !found.isEmpty else { return }
        forms.removeAll(keepingCapacity: true)
        concepts.removeAll(keepingCapacity: true)
        for word in found {
            let form = form(of: word.text)
            wordForms[form].count += 1
            forms.append(form)
            tokens.append(wordForms[form].stem)
        }
        for start in forms.indices where wordForms[forms[start]].beginsPhrase {
            analyzer.phrases.matches(
                from: start, in: forms.count, word: { wordForms[forms[$0]].phraseWord },
                { _, number in if !concepts.contains(number) { concepts.append(number) } })
        }
        concepts.sort()
        for concept in concepts { tokens.append(term(of: concept)) }
        passages.append(
            PassageHead(
                field: field.rawValue, section: UInt32(section + 1), count: UInt32(found.count),
                conceptCount: UInt32(concepts.count)))
    }

    private mutating func form(of word: String) -> Int {
        if let known = words[word] { return known }
        let stem = Stemmer().baseStem(of: word)
        let phraseWord = analyzer.phrases.number(of: Analyzer.key(word: word, stem: stem))
        let form = Form(
            stem: number(of: stem), phraseWord: phraseWord, beginsPhrase: analyzer.phrases.begins(with: phraseWord),
            count: 0)
        words[word] = wordForms.count
        wordForms.append(form)
        return wordForms.count - 1
    }

    private mutating func term(of concept: Int) -> UInt32 {
        if let known = conceptTerms[concept] { return known }
        let term = number(of: InvertedIndex.name(of: concept))
        conceptTerms[concept] = term
        return term
    }

    private mutating func number(of term: String) -> UInt32 {
        if let known = numbers[term] { return known }
        let number = UInt32(terms.count)
        numbers[term] = number
        terms.append(term)
        return number
    }
}

extension InvertedIndex {
    /// How a concept is written among the terms; no word contains an equals sign.
    static func name(of concept: Int) -> String { "=\(concept)" }
}
