extension Retriever {
    /// Where the telling words of a question stand in a text, in any of their forms or as a synonym: offsets into its
    /// UTF-8, in order. Linear in the text.
    package func sightings(of query: Query, in text: String) -> [Range<Int>] {
        let terms = query.soughtTerms
        return analyzer.tokens(in: text).filter { token in
            let names = [token.stem] + token.concepts.map { InvertedIndex.name(of: $0.number) }
            return names.contains { name in index[name].map(terms.contains) ?? false }
        }.map(\.range)
    }
}

extension Query {
    /// What may stand for the words that say what the question is about. Words that nearly every question has, and
    /// those that mean the same only in everyday English, would mark half the page.
    fileprivate var soughtTerms: Set<TermID> {
        let sought = slots.filter { !English.isLight($0.stem) && !$0.isPerson }
        return Set(sought.flatMap(\.options).filter { $0.manner != .everyday }.map(\.term))
    }
}
