/// From the text of a question to a query against one index.
struct QueryBuilder {
    let analyzer: Analyzer
    let index: InvertedIndex
    let speller: Speller
    let people: People

    func query(for text: String) -> Query {
        var tokens = analyzer.tokens(in: text)
        let corrections = correct(&tokens, in: text)
        let corrected = Set(corrections.map(\.range.lowerBound))
        let joints = compounds(of: tokens)
        let bytes = Array(text.utf8)
        var seen: Set<String> = []
        var slots: [Query.Slot] = []
        var weight = 0.0
        for (place, token) in tokens.enumerated() {
            let isCorrected = corrected.contains(token.range.lowerBound)
            var slot = slot(token, at: place, isCorrected: isCorrected, joints: joints[place] ?? [])
            slot.isName = isName(token, at: place, in: bytes)
            weight += slot.weight
            let isFunctionWord = English.tier(of: token.stem) == 1
            let isPartOfPhrase = slot.options.contains { $0.manner == .synonym || $0.manner == .compound }
            if !isFunctionWord || isPartOfPhrase, seen.insert(token.stem).inserted { slots.append(slot) }
        }
        people.quieten(&slots, in: tokens)
        return Query(text: text, corrections: corrections, slots: slots, weight: weight)
    }

    private func slot(_ token: Analyzer.Token, at place: Int, isCorrected: Bool, joints: [TermID]) -> Query.Slot {
        var options: [Query.Option] = []
        if let term = index[token.stem] {
            options.append(Query.Option(term: term, manner: isCorrected ? .spelling : .exact))
        }
        options += joints.map { Query.Option(term: $0, manner: .compound) }
        for concept in token.concepts {
            guard let term = index[InvertedIndex.name(of: concept)] else { continue }
            options.append(Query.Option(term: term, manner: concept.isEveryday ? .everyday : .synonym))
        }
        let telling = options.map { index.telling($0.term) }.min() ?? index.mostTelling
        return Query.Slot(
            word: token.word, stem: token.stem, options: options,
            weight: telling * English.weight(of: token.stem), place: place)
    }

    // MARK: Typing errors

    /// Replaces the words that nobody knows by those that were probably meant.
    private func correct(_ tokens: inout [Analyzer.Token], in text: String) -> [Query.Correction] {
        let bytes = Array(text.utf8)
        var corrections: [Query.Correction] = []
        for (place, token) in tokens.enumerated() {
            guard index[token.stem] == nil, token.concepts.isEmpty, English.tier(of: token.stem) == nil,
                !isName(token, at: place, in: bytes), compoundParts(of: token.word) == nil,
                let read = speller.correction(of: token.word)
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

    /// A capital inside a sentence: "Waterloo". A question all in capitals has no names.
    private func isName(_ token: Analyzer.Token, at place: Int, in bytes: [UInt8]) -> Bool {
        guard place > 0 else { return false }
        let first = bytes[token.range.lowerBound]
        let isCapital = first >= 0x41 && first <= 0x5A
        let before = bytes[..<token.range.lowerBound].last { $0 != 0x20 }
        let beginsSentence = before.map { [0x2E, 0x3F, 0x21, 0x3A].contains($0) } ?? true
        return isCapital && !beginsSentence && bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
    }

    // MARK: Words written apart or joined

    /// For each place the terms that a word forms with its neighbour ("micro services"), or the parts that an unknown
    /// word falls into ("golive").
    private func compounds(of tokens: [Analyzer.Token]) -> [Int: [TermID]] {
        var joints: [Int: [TermID]] = [:]
        for place in tokens.indices.dropLast() {
            let joined = tokens[place].word + tokens[place + 1].word
            guard joined.utf8.count >= 6, let term = index[analyzer.stem(of: joined)], speller.knows(joined) else {
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

    /// The terms of the two known words that make up an unknown one.
    private func compoundParts(of word: String) -> (TermID, TermID)? {
        let letters = Array(word)
        guard letters.count >= 6, !speller.knows(word), English.tier(of: analyzer.stem(of: word)) == nil else {
            return nil
        }
        for cut in 2...(letters.count - 3) {
            let (one, other) = (String(letters[..<cut]), String(letters[cut...]))
            guard speller.knows(one), speller.knows(other), let first = index[analyzer.stem(of: one)],
                let second = index[analyzer.stem(of: other)]
            else { continue }
            return (first, second)
        }
        return nil
    }
}
