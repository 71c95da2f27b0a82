/// What Up and Ctrl-R bring back: every line once, the newest at the end.
struct Recall {
    static let capacity = 10_000

    private struct Entry {
        var text: String
        /// The number under which libedit keeps it; nil for what only Ctrl-R brings back.
        var number: Int?
    }

    private var entries: [Entry] = []

    var count: Int { entries.count }

    /// Oldest first.
    subscript(index: Int) -> String { entries[index].text }

    /// Lines from earlier, oldest first, of which the newest of equal ones counts. Linear.
    init(_ earlier: [String], for libEdit: LibEdit, with standIns: inout StandIns) {
        var seen: Set<String> = []
        let kept = earlier.reversed().filter { seen.insert($0).inserted }.prefix(Self.capacity).reversed()
        for text in kept { append(text, to: libEdit, with: &standIns) }
    }

    /// Adds a line as the newest; where it stood before it is gone.
    mutating func add(_ text: String, to libEdit: LibEdit, with standIns: inout StandIns) {
        if let index = entries.lastIndex(where: { $0.text == text }) {
            if let number = entries.remove(at: index).number { libEdit.forget(number) }
        }
        append(text, to: libEdit, with: &standIns)
        // libedit drops its oldest by itself.
        if entries.count > Self.capacity { entries.removeFirst() }
    }

    /// Lines from before all others, oldest first, for Ctrl-R alone. Linear.
    mutating func addOlder(_ lines: [String]) {
        let known = Set(entries.map(\.text))
        entries.insert(contentsOf: lines.filter { !known.contains($0) }.map { Entry(text: $0, number: nil) }, at: 0)
    }

    /// An empty line is not worth recalling.
    private mutating func append(_ text: String, to libEdit: LibEdit, with standIns: inout StandIns) {
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        guard let number = libEdit.remember(standIns.codes(for: text)) else { return }
        entries.append(Entry(text: text, number: number))
    }
}
