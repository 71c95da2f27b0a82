/// Some passages of a topic, each as the field that it counts as, and what a mention in each field counts.
struct View {
    var words: TopicWords
    var weights: [Double]
    /// Place in `Topic.sections`; -1 for all of a topic.
    var section = -1
}

extension InvertedIndex {
    /// All of a topic.
    func view(of words: TopicWords, in topic: Int) -> View {
        View(words: words, weights: (0..<Self.fields).map { fieldWeight(of: $0, in: topic) })
    }
}

extension TopicWords {
    /// Each section with a heading of its own as if it were a topic: its heading is the title, and the page's title counts
    /// as its lead. None where the author wrote questions, which the topic as a whole answers.
    var sectionViews: [View] {
        guard !passages.contains(where: { $0.field == .question }) else { return [] }
        let titles = passages.filter { $0.field == .title }.map { $0.counting(as: .lead) }
        var views: [View] = []
        for (number, passage) in passages.enumerated() where passage.field == .heading {
            var chosen = titles + [passage.counting(as: .title)]
            if number + 1 < passages.count, passages[number + 1].section == passage.section {
                chosen.append(passages[number + 1])
            }
            guard chosen.contains(where: { !$0.hits.isEmpty }) else { continue }
            let length = chosen.reduce(0) { $0 + $1.count }
            let weights = (0..<InvertedIndex.fields).map { field in
                field == Field.body.rawValue
                    ? InvertedIndex.fieldWeight(
                        of: field, length: UInt32(clamping: length), average: Weights.sectionLength)
                    : InvertedIndex.fieldWeight(of: field, length: 1, average: 1)
            }
            views.append(
                View(words: TopicWords(passages: chosen, hits: hits), weights: weights, section: passage.section))
        }
        return views
    }
}

extension Passage {
    fileprivate func counting(as field: Field) -> Passage {
        var passage = self
        passage.field = field
        return passage
    }
}
