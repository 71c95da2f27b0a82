internal import GRDB

extension HistoryStore {
    /// The turns in whose question or answer all of these words occur, the best first; of equal ones the later.
    ///
    /// A word is found at the beginning of a longer one, with or without its accents. Without a capital it is found in
    /// capitals as well; with one it is taken as it was typed.
    ///
    /// - Parameter limit: How many at most.
    /// - Throws: `.busy`, `.damaged`, `.failed`.
    package func search(_ text: String, limit: Int) throws(HistoryError) -> [Hit] {
        let words = text.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard !words.isEmpty, limit > 0 else { return [] }
        // As a string of FTS5, a word has no operators in it; the star finds longer ones.
        let pattern = words.map { "\"" + $0.split(separator: "\"").joined(separator: " ") + "\"*" }.joined(
            separator: " ")
        let exact = words.filter { $0.contains(where: \.isUppercase) }
        return try reading { db in
            var hits: [Hit] = []
            // Questions count four times as much as answers, which are long and much alike.
            let ranked = try Int64.fetchCursor(
                db,
                sql: """
                    SELECT rowid FROM turnText WHERE turnText MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'
                    ORDER BY rank, rowid DESC
                    """, arguments: [pattern])
            while hits.count < limit, let row = try ranked.next() {
                guard let hit = try Hit.at(row, of: pattern, in: db) else { continue }
                if exact.allSatisfy(hit.has) { hits.append(hit.hit) }
            }
            return hits
        }
    }

    /// A turn that was found, with the places at which the words stand.
    package struct Hit: Sendable, Equatable {
        /// The id of its session.
        package let session: String
        package let turn: Turn
        package let question: [Piece]
        /// The part of the answer in which most of the words stand, on one line.
        package let excerpt: [Piece]
    }

    /// A stretch of text that is, or is not, one of the words.
    package struct Piece: Sendable, Equatable {
        package let text: String
        package let isMatch: Bool
    }
}

extension HistoryStore.Hit {
    /// A hit, and what decides whether it is one: the words of question and answer that were found.
    fileprivate struct Candidate {
        let hit: HistoryStore.Hit
        let found: Set<Substring>

        func has(_ word: Substring) -> Bool { found.contains { $0.hasPrefix(word) } }
    }

    fileprivate static func at(_ row: Int64, of pattern: String, in db: Database) throws -> Candidate? {
        let sql = """
            SELECT turns.*, highlight(turnText, 0, char(2), char(3)) AS foundInQuestion,
                highlight(turnText, 1, char(2), char(3)) AS foundInReply,
                snippet(turnText, 1, char(2), char(3), '…', 20) AS excerpt
            FROM turnText JOIN turns ON turns.id = turnText.rowid WHERE turnText MATCH ? AND turnText.rowid = ?
            """
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [pattern, row]) else { return nil }
        let question = pieces(row["foundInQuestion"])
        let found = (question + pieces(row["foundInReply"])).filter(\.isMatch).map { $0.text[...] }
        return Candidate(
            hit: HistoryStore.Hit(
                session: row["session"], turn: Turn(row), question: question,
                excerpt: pieces(withoutMarks(row["excerpt"]))),
            found: Set(found))
    }

    /// On one line, without the signs of Markdown that stand alone at the beginning of one.
    private static func withoutMarks(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).filter { !$0.allSatisfy("#>*-".contains) }.joined(separator: " ")
    }

    /// The text between the marks that were put around each match.
    private static func pieces(_ marked: String) -> [HistoryStore.Piece] {
        var pieces: [HistoryStore.Piece] = []
        for (index, part) in marked.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated() {
            let halves =
                index == 0 ? [part] : part.split(separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 { pieces.append(.init(text: String(halves[0]), isMatch: true)) }
            if let rest = halves.last, !rest.isEmpty { pieces.append(.init(text: String(rest), isMatch: false)) }
        }
        return pieces
    }
}
