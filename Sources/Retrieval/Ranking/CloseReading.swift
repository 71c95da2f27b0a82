import Glibc
import Knowledge

/// The second step: a topic read word by word with the question in hand.
///
/// A few dozen topics are read for a question, whatever the size of the knowledge base. The tables are made once a
/// question; reading a topic then costs its length.
struct CloseReading {
    let index: InvertedIndex
    let query: Query
    /// The terms of the question, and for each what it stands for.
    private let terms: TermSet
    private let meanings: [[Meaning]]
    /// Where the options of a slot begin when those of all slots stand in a row.
    private let firstOption: [Int]
    private let optionCount: Int

    /// What a term of the guidance stands for in the question.
    private struct Meaning {
        var slot: Int
        var option: Int
        var worth: Double
    }

    init(of query: Query, in index: InvertedIndex) {
        self.index = index
        self.query = query
        var terms = TermSet(capacity: query.slots.reduce(0) { $0 + $1.options.count })
        var meanings: [[Meaning]] = []
        var firstOption: [Int] = []
        var count = 0
        for (slot, details) in query.slots.enumerated() {
            firstOption.append(count)
            for option in details.options {
                let place = terms.insert(option.term)
                if place == meanings.count { meanings.append([]) }
                meanings[place].append(
                    Meaning(slot: slot, option: count, worth: Weights.worth(of: option.manner)))
                count += 1
            }
        }
        self.terms = terms
        self.meanings = meanings
        self.firstOption = firstOption
        optionCount = count
    }

    /// What was found in a topic: how often each option in each field, which words stand side by side, and how nearly
    /// its questions say the same.
    private struct Tally {
        var frequencies: [Double]
        /// In how many of the topic's passages each option stands.
        var passages: [Int]
        var pairs: [Int: Field] = [:]
        /// The likest passages, best first; three at most.
        var likest: [(passage: Int, likeness: Double)] = []
        /// The largest share of the question that stands in one passage.
        /// Whether a question, title or keyword is the very same, word for word.
        var isSame = false
        var together = 0.0
        var togetherField = Field.body
    }

    func words(of topic: Int) -> TopicWords { index.words(of: topic, for: terms) }

    // MARK: The score of a topic

    /// `wording` gives the text of a field's first, second, … question or keyword, or of a section's heading, for the
    /// explanation; `isCrossing` says that the topic is for a person at a place (a manager, at launch), which needs both to
    /// be named.
    ///
    /// A page for which nobody wrote questions may be long, and bears on a question as its best section does.
    func match(
        _ topic: Int, _ words: TopicWords, id: TopicID, isCrossing: Bool, wording: (Field, Int) -> String
    ) -> Match {
        var (best, score) = (index.view(of: words, in: topic), 0.0)
        let views = words.sectionViews
        if !views.isEmpty {
            for view in [best] + views {
                let own = match(view, id: id, isCrossing: isCrossing) { _, _ in "" }.score
                if own > score { (best, score) = (view, own) }
            }
        }
        return match(best, id: id, isCrossing: isCrossing, wording: wording)
    }

    private func match(_ view: View, id: TopicID, isCrossing: Bool, wording: (Field, Int) -> String) -> Match {
        let words = view.words
        let tally = tally(of: view)
        var parts: [Part] = []
        var covered = 0.0
        var meaning = 0.0
        var firmlyCovered = 0.0
        var saidInPassing = 0.0
        var supported = 0.0
        for (place, slot) in query.slots.enumerated() {
            meaning += slot.weight
            guard var met = best(of: place, tally, among: words.passages.count) else { continue }
            if isCrossing, slot.isPerson, !query.namesPlace { met.score *= Weights.personAlone }
            if isCrossing, slot.isPlace, !query.namesPerson { met.score *= Weights.placeAlone }
            let manner = slot.options[met.option].manner
            covered += slot.weight * Weights.worth(of: manner)
            firmlyCovered += slot.weight * firmness(of: place, tally)
            if isInPassing(place, tally) { saidInPassing += slot.weight * Weights.worth(of: manner) }
            supported += met.score * Weights.trust(in: manner)
            parts.append(
                Part(kind: .word, term: slot.word, field: met.field, manner: manner, score: thousandths(met.score)))
        }
        for (pair, field) in tally.pairs.sorted(by: { $0.key < $1.key }) {
            let (one, other) = (query.slots[pair], query.slots[pair + 1])
            let score = Weights.pair * (one.weight + other.weight)
            parts.append(
                Part(
                    kind: .pair, term: "\(one.word) \(other.word)", field: field, manner: .exact,
                    score: thousandths(score)))
        }
        if let likest = tally.likest.first {
            let (field, section) = (words.passages[likest.passage].field, words.passages[likest.passage].section)
            let before = words.passages[..<likest.passage].count { $0.field == field }
            let term = section >= 0 ? wording(.heading, section) : wording(field, before)
            let score = Weights.whole * wholeness(tally) * query.weight
            parts.append(
                Part(kind: .whole, term: term, field: field, manner: .exact, score: thousandths(score)))
        }
        let together = Weights.together * tally.together * tally.together * query.weight
        parts.append(
            Part(kind: .together, term: "", field: tally.togetherField, manner: .exact, score: thousandths(together)))
        parts.removeAll { $0.score <= 0 }
        return Match(
            topic: id, score: thousandths(parts.reduce(0) { $0 + $1.score }), parts: parts,
            coverage: meaning > 0 ? min(covered / meaning, 1) : 0,
            support: query.weight > 0 ? supported / query.weight : 0,
            likeness: tally.isSame ? 1 : tally.likest.first?.likeness ?? 0,
            firmCoverage: meaning > 0 ? min(firmlyCovered / meaning, 1) : 0,
            passing: meaning > 0 ? saidInPassing / meaning : 0, sections: [])
    }

    /// The likeness of the likest question, and of those after it: where several ask alike, one alone is no accident.
    private func wholeness(_ tally: Tally) -> Double {
        var sum = tally.isSame ? Weights.same : 0
        var weight = 1.0
        for (_, likeness) in tally.likest {
            sum += weight * pow(likeness, Weights.wholePower)
            weight *= Weights.furtherWhole
        }
        return sum
    }

    private func tally(of view: View) -> Tally {
        var tally = Tally(
            frequencies: [Double](repeating: 0, count: optionCount * InvertedIndex.fields),
            passages: [Int](repeating: 0, count: optionCount))
        var lastPassage = [Int](repeating: -1, count: optionCount)
        var worths = [Double](repeating: 0, count: query.slots.count)
        var met: [Int] = []
        for (number, passage) in view.words.passages.enumerated() {
            let field = Int(passage.field.rawValue)
            let weight = view.weights[field]
            var previous = (slot: -2, place: 0)
            for hit in view.words.hits[passage.hits] {
                for meaning in meanings[Int(hit.term)] {
                    tally.frequencies[meaning.option * InvertedIndex.fields + field] += weight
                    if lastPassage[meaning.option] != number {
                        lastPassage[meaning.option] = number
                        tally.passages[meaning.option] += 1
                    }
                    if worths[meaning.slot] == 0 { met.append(meaning.slot) }
                    worths[meaning.slot] = max(worths[meaning.slot], meaning.worth)
                }
                let place = Int(hit.place)
                guard place < passage.count, let slot = meanings[Int(hit.term)].first?.slot else { continue }
                if slot == previous.slot + 1, isNear(slot, place - previous.place) {
                    let before = tally.pairs[previous.slot] ?? .body
                    tally.pairs[previous.slot] = min(before, passage.field)
                }
                previous = (slot, place)
            }
            guard !met.isEmpty else { continue }
            let shared = met.reduce(0) { $0 + query.slots[$1].weight * worths[$1] }
            if passage.field.isWhole {
                compare(number, saying: index.weight(of: passage), shared: shared, &tally)
                tally.isSame = tally.isSame || index.says(passage, query.terms)
            }
            if query.weight > 0, shared / query.weight > tally.together {
                tally.together = shared / query.weight
                tally.togetherField = passage.field
            }
            for slot in met { worths[slot] = 0 }
            met.removeAll(keepingCapacity: true)
        }
        return tally
    }

    /// Whether two neighbours of the question stand about as near in the guidance.
    private func isNear(_ slot: Int, _ distance: Int) -> Bool {
        distance <= query.slots[slot].place - query.slots[slot - 1].place + 1
    }

    /// Tversky's index: what both say, over that and a share of what only one says ("Features of Similarity", 1977).
    private func compare(_ number: Int, saying said: Double, shared: Double, _ tally: inout Tally) {
        let onlyAsked = max(query.weight - shared, 0)
        let onlyThere = max(said - shared, 0)
        let all = shared + Weights.onlyAsked * onlyAsked + Weights.onlyThere * onlyThere
        guard all > 0 else { return }
        let likeness = shared / all
        let place = tally.likest.firstIndex { $0.likeness < likeness } ?? tally.likest.count
        guard place < Weights.likest else { return }
        tally.likest.insert((number, likeness), at: place)
        if tally.likest.count > Weights.likest { tally.likest.removeLast() }
    }

    /// The option by which a slot scores most, with the field that gave the largest share.
    private func best(of slot: Int, _ tally: Tally, among passages: Int) -> (option: Int, field: Field, score: Double)?
    {
        var best: (option: Int, field: Field, score: Double)?
        for (number, option) in query.slots[slot].options.enumerated() {
            let start = (firstOption[slot] + number) * InvertedIndex.fields
            let byField = tally.frequencies[start..<(start + InvertedIndex.fields)]
            let frequency = byField.reduce(0, +)
            guard frequency > 0 else { continue }
            let score =
                index.value(of: option, frequency: frequency) * query.slots[slot].emphasis
                * peculiarity(of: option, hits: tally.passages[firstOption[slot] + number], among: passages)
            guard score > best?.score ?? -1 else { continue }
            let field = Field.allCases.max { byField[start + Int($0.rawValue)] < byField[start + Int($1.rawValue)] }
            best = (number, field ?? .body, score)
        }
        return best
    }

    /// What the best option of a slot is worth that stands outside of running text; 0 when none does.
    private func firmness(of slot: Int, _ tally: Tally) -> Double {
        var best = 0.0
        for (number, option) in query.slots[slot].options.enumerated() {
            let start = (firstOption[slot] + number) * InvertedIndex.fields
            let isFirm = Field.allCases.contains { $0 != .body && tally.frequencies[start + Int($0.rawValue)] > 0 }
            if isFirm { best = max(best, Weights.worth(of: option.manner)) }
        }
        return best
    }

    /// Whether a slot is met by one question of the topic, and by nothing else in it.
    private func isInPassing(_ slot: Int, _ tally: Tally) -> Bool {
        query.slots[slot].options.indices.allSatisfy { number in
            let option = firstOption[slot] + number
            let start = option * InvertedIndex.fields
            return tally.passages[option] <= 1
                && Field.allCases.allSatisfy { $0 == .question || tally.frequencies[start + Int($0.rawValue)] == 0 }
        }
    }

    /// More than 1 for a term that more of this topic's passages have than of all passages, less for one that fewer
    /// have: what is common here and rare elsewhere tells topics apart.
    private func peculiarity(of option: Query.Option, hits: Int, among passages: Int) -> Double {
        let here = Double(hits) / Double(passages)
        let everywhere = index.share(of: option.term)
        return 1 + Weights.peculiarity * (here - everywhere) / (here + everywhere)
    }

    // MARK: The sections of a topic

    /// The sections that bear on the question, best first. Words that the title has do not count: all of the topic is
    /// about them, and they do not tell one section from another.
    func sections(in words: TopicWords) -> [SectionMatch] {
        let views = words.sectionViews
        guard views.isEmpty else { return sections(views) }
        var frequencies: [Int: [Double]] = [:]
        var inTitle: Set<Int> = []
        for passage in words.passages {
            guard passage.section >= 0 || passage.field == .title else { continue }
            for hit in words.hits[passage.hits] {
                for meaning in meanings[Int(hit.term)] {
                    if passage.field == .title {
                        inTitle.insert(meaning.slot)
                    } else {
                        let blank = [Double](repeating: 0, count: optionCount)
                        frequencies[passage.section, default: blank][meaning.option] +=
                            passage.field == .heading ? 2 : 1
                    }
                }
            }
        }
        var matches: [SectionMatch] = []
        for (section, frequencies) in frequencies {
            var score = 0.0
            for (place, slot) in query.slots.enumerated() where !inTitle.contains(place) {
                score +=
                    slot.options.indices.map { number in
                        index.value(of: slot.options[number], frequency: frequencies[firstOption[place] + number])
                    }.max() ?? 0
            }
            if score > 0 { matches.append(SectionMatch(place: section, score: thousandths(score))) }
        }
        return matches.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    }
}

extension CloseReading {
    /// The sections of a page that nobody prepared, by what each scores on its own.
    private func sections(_ views: [View]) -> [SectionMatch] {
        views.map { view in
            SectionMatch(place: view.section, score: match(view, id: "", isCrossing: false) { _, _ in "" }.score)
        }
        .filter { $0.score > 0 }.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    }
}

extension InvertedIndex {
    /// What a slot earns that is met by this option so often, weighted by field.
    func value(of option: Query.Option, frequency: Double) -> Double {
        guard frequency > 0 else { return 0 }
        return weight(of: option.term) * Weights.worth(of: option.manner) * saturated(frequency)
    }
}
