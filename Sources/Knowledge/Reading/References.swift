/// The link targets that a page gives at its end, `[name]: address`, so that a section can be read without the rest.
struct References {
    /// By their names in lower case, each line as it was written, and its number.
    private var definitions: [String: (text: Substring, line: Int)] = [:]

    init(in lines: [Substring]) {
        for (number, line) in zip(1..., lines) {
            let line = line.drop { $0 == " " }
            guard line.utf8.first == UInt8(ascii: "["),
                let close = line.utf8.firstIndex(of: UInt8(ascii: "]")),
                line[close...].utf8.dropFirst().first == UInt8(ascii: ":"),
                // Without an address it is the end of a sentence; a footnote is no address.
                line[close...].dropFirst(2).contains(where: { !$0.isWhitespace }),
                line.utf8.dropFirst().first != UInt8(ascii: "^")
            else { continue }
            let name = line[..<close].dropFirst().lowercased()
            if definitions[name] == nil { definitions[name] = (line, number) }
        }
    }

    /// The text of these lines with the definitions that it uses and does not have, in the order in which it uses them.
    func completing(_ text: String, of range: Range<Int>) -> String {
        guard !definitions.isEmpty else { return text }
        var used: [Substring] = []
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
            let inner = rest[open...].dropFirst()
            // "[`name`][id]": only what has no bracket in it can be a name.
            guard let close = inner.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }) else {
                break
            }
            if inner[close] == UInt8(ascii: "]"),
                let definition = definitions[Substring(inner[..<close]).lowercased()],
                !range.contains(definition.line), !used.contains(definition.text)
            {
                used.append(definition.text)
            }
            rest = inner[close...]
            if rest.first == UInt8(ascii: "]") { rest = rest.dropFirst() }
        }
        return used.isEmpty ? text : text + "\n\n" + used.joined(separator: "\n")
    }
}
