extension [Inline] {
    /// With the links of wikis, `[[Page]]`, `[[Page|as it is called here]]` and `![[picture.png]]`, made links and images.
    ///
    /// cmark leaves them as runs of text, one for each bracket. Inside of code nothing is changed.
    var withWikiLinks: [Inline] {
        guard contains(where: { if case .text(let text) = $0 { text.contains("[") } else { false } }) else {
            return self
        }
        var result: [Inline] = []
        var run = ""
        func close() {
            if !run.isEmpty { result += Self.linked(run) }
            run = ""
        }
        for inline in self {
            if case .text(let text) = inline {
                run += text
            } else {
                close()
                result.append(inline)
            }
        }
        close()
        return result
    }

    private static func linked(_ text: String) -> [Inline] {
        var result: [Inline] = []
        var rest = text[...]
        var plain = ""
        while let open = rest.firstRange("[["), let close = rest[open.upperBound...].firstRange("]]") {
            let inner = rest[open.upperBound..<close.lowerBound]
            let parts = inner.split(separator: "|", maxSplits: 1)
            plain += rest[..<open.lowerBound]
            rest = rest[close.upperBound...]
            // `[[ -f x ]]` is a condition of a shell, not a page.
            guard let page = parts.first, let first = page.first, first.isLetter || first.isNumber || first == "#",
                !inner.contains("[")
            else {
                plain += "[[\(inner)]]"
                continue
            }
            let isEmbedded = plain.last == "!"
            if isEmbedded { plain.removeLast() }
            if !plain.isEmpty { result.append(.text(plain)) }
            plain = ""
            let name = Inline.text(String(parts.count > 1 ? parts[1] : page.first == "#" ? page.dropFirst() : page))
            result.append(
                isEmbedded
                    ? .image(source: String(page), [.text(String(page))]) : .link(destination: String(page), [name]))
        }
        plain += rest
        if !plain.isEmpty { result.append(.text(plain)) }
        return result
    }
}

extension Substring {
    /// Where two characters of ASCII stand next to each other first.
    fileprivate func firstRange(_ pair: StaticString) -> Range<Index>? {
        let (one, two) = (pair.utf8Start[0], pair.utf8Start[1])
        var place = utf8.startIndex
        while let found = utf8[place...].firstIndex(of: one) {
            let next = utf8.index(after: found)
            if next < utf8.endIndex, utf8[next] == two { return found..<utf8.index(after: next) }
            place = next
        }
        return nil
    }
}
