internal import GRDB

extension HistoryStore {
    /// The turns in whose question or answer all of these words occur, the best first; of equal ones the later.
    ///
    /// A word of three letters or more is found at the beginning of a longer one, with or without its accents. Without a
    /// capital it is found in capitals as well; with one it is taken as it was typed.
    ///
    /// Words that occur everywhere are ranked within the latest turns first: what was asked of late is most likely meant,
    /// and ranking a hundred thousand would take long.
    ///
    /// - Parameter limit: How many at most.
    /// - Throws: `.busy`, `.damaged`, `.failed`.
    package func search(_ text: String, limit: Int) throws(HistoryError) -> [Hit] {
        let words = text.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard !words.isEmpty, limit > 0 else { return [] }
        // As a string of FTS5, a word has no operators in it; the star finds longer ones. Two letters begin too many.
        let pattern = words.map { word in
            let isShort = word.utf8.count <= 2
            return "\"" + word.split(separator: "\"").joined(separator: " ") + (isShort ? "\"" : "\"*")
        }.joined(separator: " ")
        let exact = words.filter { $0.contains(where: \.isUppercase) }.map(bare)
        return try reading { db in
            var hits: [Hit] = []
            var window = Window(before: .max, size: 2000)
            while hits.count < limit, var rows = try window.ranked(pattern, exact, in: db) {
                while hits.count < limit, !rows.isEmpty {
                    let next = rows.prefix(min(limit, 500))
                    let found = try Hit.at(next, of: pattern, in: db).filter { exact.allSatisfy($0.has) }
                    hits += found.prefix(limit - hits.count).map(\.hit)
                    rows.removeFirst(next.count)
                }
            }
            return hits
        }
    }

    /// The word without the marks around it, which are not searched for.
    private func bare(_ word: Substring) -> Substring {
        var word = word.drop { !($0.isLetter || $0.isNumber) }
        while let last = word.last, !(last.isLetter || last.isNumber) { word.removeLast() }
        return word
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

/// A stretch of the turns in which the words occur, from the latest backwards.
private struct Window {
    /// The turn that lies behind it.
    var before: Int64
    /// How many turns are ranked at once. It grows, for whoever needs a second one may need many.
    var size: Int

    /// The turns within, the best first, and moves on; nil when there are no more.
    mutating func ranked(_ pattern: String, _ exact: [Substring], in db: Database) throws -> [Int64]? {
        // SQLite sorts out at once what does not have the capitals; whether they begin a word is seen later.
        let filter = String(
            repeating: " AND (instr(turns.question, ?) OR instr(turns.reply, ?))", count: exact.count)
        // Questions count four times as much as answers, which are long and much alike.
        let sql = """
            SELECT turnText.rowid AS id, bm25(turnText, 4.0, 1.0) AS score
            FROM turnText \(exact.isEmpty ? "" : "JOIN turns ON turns.id = turnText.rowid")
            WHERE turnText MATCH ? AND turnText.rowid < ?\(filter) ORDER BY turnText.rowid DESC LIMIT ?
            """
        let words = exact.flatMap { [String($0), String($0)] }
        var arguments: StatementArguments = [pattern, before]
        arguments += StatementArguments(words) + [size]
        let found: [(id: Int64, score: Double)] = try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            (row["id"], row["score"])
        }
        guard let last = found.last else { return nil }
        before = last.id
        size *= 8
        return found.sorted { ($0.score, -$0.id) < ($1.score, -$1.id) }.map(\.id)
    }
}

extension HistoryStore.Hit {
    /// A hit, and what decides whether it is one: the words of question and answer that were found.
    fileprivate struct Candidate {
        let hit: HistoryStore.Hit
        let found: Set<Substring>

        func has(_ word: Substring) -> Bool { found.contains { $0.hasPrefix(word) } }
    }

    /// The turns of these rows, in their order.
    ///
    /// In one pass over the matches (`+` keeps SQLite from looking each row up): beginning anew at each would gather the
    /// longer words for each.
    fileprivate static func at(_ rows: some Collection<Int64>, of pattern: String, in db: Database) throws
        -> [Candidate]
    {
        let list = rows.map(String.init).joined(separator: ", ")
        let sql = """
            SELECT turns.*, highlight(turnText, 0, char(2), char(3)) AS foundInQuestion,
                highlight(turnText, 1, char(2), char(3)) AS foundInReply,
                snippet(turnText, 1, char(2), char(3), '…', 20) AS excerpt
            FROM turnText JOIN turns ON turns.id = turnText.rowid
            WHERE turnText MATCH ? AND +turnText.rowid IN (\(list)) AND turnText.rowid BETWEEN ? AND ?
            """
        var found: [Int64: Candidate] = [:]
        let arguments: StatementArguments = [pattern, rows.min(), rows.max()]
        for row in try Row.fetchAll(db, sql: sql, arguments: arguments) {
            let question = pieces(row["foundInQuestion"])
            let words = (question + pieces(row["foundInReply"])).filter(\.isMatch).map { $0.text[...] }
            let hit = HistoryStore.Hit(
                session: row["session"], turn: Turn(row), question: question,
                excerpt: pieces(withoutMarks(row["excerpt"])))
            found[row["id"]] = Candidate(hit: hit, found: Set(words))
        }
        return rows.compactMap { found[$0] }
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
