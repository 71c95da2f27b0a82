internal import GRDB

extension HistoryStore {
    /// What there was no guidance on, the most often asked first, then the latest: what an author might write next.
    ///
    /// Questions that differ in capitals, white space and the mark at their end are one, worded as it was last.
    ///
    /// - Throws: `.busy`, `.damaged`, `.failed`.
    package func unanswered() throws(HistoryError) -> [Unanswered] {
        try reading { db in
            var byWords: [String: Unanswered] = [:]
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT coalesce(understood, question) AS question, asked FROM turns
                    WHERE status = 'unanswered' ORDER BY id
                    """)
            while let row = try rows.next() {
                let question = oneLine(row["question"])
                let words = question.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
                let count = byWords[words]?.count ?? 0
                byWords[words] = Unanswered(question: question, count: count + 1, latest: row["asked"])
            }
            return byWords.values.sorted { ($0.count, $0.latest, $1.question) > ($1.count, $1.latest, $0.question) }
        }
    }

    /// A question, how often it was asked, and when last, in seconds since 1970.
    package struct Unanswered: Sendable, Equatable {
        package let question: String
        package let count: Int
        package let latest: Double
    }
}
