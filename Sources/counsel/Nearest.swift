/// The word that was most likely meant: the first that begins so, else the one with the fewest slips between them, two
/// at most.
func nearest(to typed: String, among words: [String]) -> String? {
    if !typed.isEmpty, let longer = words.first(where: { $0.hasPrefix(typed) }) { return longer }
    let best = words.map { ($0, distance(typed, $0)) }.min { $0.1 < $1.1 }
    return best.flatMap { $0.1 <= 2 ? $0.0 : nil }
}

/// How many letters must be changed, added, left out or swapped with their neighbour to make one word the other
/// (optimal string alignment). Costs the product of the lengths: for short words.
private func distance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in 1...a.count {
        rows[i][0] = i
        for j in 1...b.count {
            let change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
            }
        }
    }
    return rows[a.count][b.count]
}
