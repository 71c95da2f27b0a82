/// What site generators read within a line of prose: `:material-check:`, which they draw as a picture, and
/// `{ .class width="300" }` behind a link or a picture.
enum InlineMarks {
    /// Code between backquotes stays as it is. A line without any of this is returned as it is.
    static func plain(_ line: Substring) -> Substring {
        guard line.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ":") }) else { return line }
        var result = ""
        var rest = line
        var isInCode = false
        while let first = rest.first {
            if first == "`" { isInCode.toggle() }
            if !isInCode, let length = pictureName(rest) ?? attributes(rest, behind: result.last) {
                rest = rest.dropFirst(length)
                // Of the spaces on either side one is enough.
                if result.isEmpty || result.last == " " { rest = rest.drop { $0 == " " } }
            } else {
                result.append(first)
                rest.removeFirst()
            }
        }
        return result.utf8.count == line.utf8.count ? line : result[...]
    }

    private static let collections = ["material", "octicons", "fontawesome", "simple"]

    /// How long the name of a picture is that begins here: `:octicons-file-code-16:`.
    private static func pictureName(_ text: Substring) -> Int? {
        guard text.first == ":" else { return nil }
        let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard text[name.endIndex...].first == ":", collections.contains(where: { name.hasPrefix($0 + "-") }) else {
            return nil
        }
        return name.count + 2
    }

    /// How long the attributes are that begin here.
    private static func attributes(_ text: Substring, behind last: Character?) -> Int? {
        guard text.first == "{", last == ")" || last == "]", let end = text.firstIndex(of: "}") else { return nil }
        let inner = text[..<end].dropFirst().drop { $0 == " " || $0 == ":" }
        guard let first = inner.first else { return nil }
        let isName = (first == "." || first == "#") && inner.dropFirst().first?.isLetter == true
        let key = inner.prefix { $0.isLetter || $0 == "-" }
        let isPair = !key.isEmpty && inner[key.endIndex...].first == "="
        return isName || isPair || key.hasPrefix("data-") ? text[..<end].count + 1 : nil
    }
}
