/// From the text of a question to a query against one index.
struct QueryBuilder {
    let analyzer: Analyzer
    let index: InvertedIndex
    let speller: Speller
    let people: People
    let outside: Outside

    func query(for text: String) -> Query {
        var tokens = analyzer.tokens(in: text)
        let names = Self.names(among: tokens, in: text)
        let corrections = correct(&tokens, except: names)
        let corrected = Set(corrections.map(\.range.lowerBound))
        let joints = compounds(of: tokens)
        var seen: Set<String> = []
        var slots: [Query.Slot] = []
        var weight = 0.0
        for (place, token) in tokens.enumerated() {
            let isCorrected = corrected.contains(token.range.lowerBound)
            var slot = slot(token, at: place, isCorrected: isCorrected, joints: joints[place] ?? [])
            slot.isName = names.contains(place)
            weight += slot.weight
            let isFunctionWord = English.tier(of: token.stem) == 1
            let isPartOfPhrase = slot.options.contains { $0.manner == .synonym || $0.manner == .compound }
            if !isFunctionWord || isPartOfPhrase, seen.insert(token.stem).inserted { slots.append(slot) }
        }
        let keys = Analyzer.keys(of: tokens)
        people.mark(&slots, keys: keys)
        return Query(
            text: text, corrections: corrections, slots: slots, terms: tokens.map { index[$0.stem] }, weight: weight,
            outside: outside.words(in: tokens, keys: keys), stops: people.stops(in: keys))
    }

    private func slot(_ token: Analyzer.Token, at place: Int, isCorrected: Bool, joints: [TermID]) -> Query.Slot {
        var options: [Query.Option] = []
        if let term = index[token.stem] {
            options.append(Query.Option(term: term, manner: isCorrected ? .spelling : .exact))
        }
        options += joints.map { Query.Option(term: $0, manner: .compound) }
        for concept in token.concepts {
            guard let term = index[InvertedIndex.name(of: concept.number)] else { continue }
            options.append(Query.Option(term: term, manner: concept.isEveryday ? .everyday : .synonym))
        }
        let telling = options.map { index.telling($0.term) }.min() ?? index.mostTelling
        return Query.Slot(
            word: token.word, stem: token.stem, options: options,
            weight: telling * English.weight(of: token.stem), place: place)
    }

    // MARK: Typing errors

    /// Replaces the words that nobody knows by those that were probably meant.
    private func correct(_ tokens: inout [Analyzer.Token], except names: Set<Int>) -> [Query.Correction] {
        var corrections: [Query.Correction] = []
        for (place, token) in tokens.enumerated() {
            guard index[token.stem] == nil, token.concepts.isEmpty, English.tier(of: token.stem) == nil,
                !names.contains(place), let read = speller.correction(of: token.word),
                !isCompound(token.word, ratherThan: read)
            else { continue }
            tokens[place] = analyzer.token(read, inPlaceOf: token)
            corrections.append(Query.Correction(typed: token.word, read: read, range: token.range))
        }
        if !corrections.isEmpty {
            for place in tokens.indices { tokens[place].concepts = [] }
            analyzer.addConcepts(to: &tokens)
        }
        return corrections
    }

    /// The places of words with a capital inside a sentence: "Waterloo". A question all in capitals has no names.
    private static func names(among tokens: [Analyzer.Token], in text: String) -> Set<Int> {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return [] }
        let places = tokens.indices.dropFirst().filter { place in
            let start = tokens[place].range.lowerBound
            let before = bytes[..<start].last { $0 != 0x20 }
            let beginsSentence = before.map { [0x2E, 0x3F, 0x21, 0x3A].contains($0) } ?? true
            return bytes[start] >= 0x41 && bytes[start] <= 0x5A && !beginsSentence
        }
        return Set(places)
    }

    // MARK: Words written apart or joined

    /// For each place the terms that a word forms with its neighbour ("micro services"), or the parts that an unknown
    /// word falls into ("golive").
    private func compounds(of tokens: [Analyzer.Token]) -> [Int: [TermID]] {
        var joints: [Int: [TermID]] = [:]
        let stemmer = Stemmer()
        for place in tokens.indices.dropLast() {
            let joined = tokens[place].word + tokens[place + 1].word
            guard joined.utf8.count >= 6, let term = index[stemmer.baseStem(of: joined)], speller.knows(joined) else {
                continue
            }
            joints[place, default: []].append(term)
            joints[place + 1, default: []].append(term)
        }
        for (place, token) in tokens.enumerated() where index[token.stem] == nil {
            guard let (one, other) = compoundParts(of: token.word) else { continue }
            joints[place, default: []] += [one, other]
        }
        return joints
    }

    /// Whether an unknown word is two known ones rather than an error: "golive" is not "olive", where "live" is said more
    /// often, but "retension" is "retention", for all the "tension" there may be.
    private func isCompound(_ word: String, ratherThan read: String) -> Bool {
        guard let parts = compoundWords(in: word) else { return false }
        return min(speller.frequency(of: parts.0), speller.frequency(of: parts.1)) >= speller.frequency(of: read)
    }

    /// The terms of the two known words that make up an unknown one.
    private func compoundParts(of word: String) -> (TermID, TermID)? {
        guard let (one, other) = compoundWords(in: word) else { return nil }
        let stemmer = Stemmer()
        guard let first = index[stemmer.baseStem(of: one)], let second = index[stemmer.baseStem(of: other)] else {
            return nil
        }
        return (first, second)
    }

    private func compoundWords(in word: String) -> (String, String)? {
        let letters = Array(word)
        guard letters.count >= 6, !speller.knows(word) else { return nil }
        let stemmer = Stemmer()
        for cut in 2...(letters.count - 3) {
            let (one, other) = (String(letters[..<cut]), String(letters[cut...]))
            guard speller.knows(one), speller.knows(other), index[stemmer.baseStem(of: one)] != nil,
                index[stemmer.baseStem(of: other)] != nil
            else { continue }
            return (one, other)
        }
        return nil
    }
}
