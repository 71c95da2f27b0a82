/// The part of TOML that stands in front matter: keys with texts, numbers, dates and lists of them. Tables are passed
/// over, as nothing in them concerns us.
struct Toml {
    private(set) var entries: [FrontMatter.Entry] = []

    /// `offset` lines stand before the first of this text.
    init(parsing text: String, offset: Int) throws(Yaml.Mistake) {
        var reader = Reader(text: Array(text.unicodeScalars), line: offset + 1)
        var isInTable = false
        while reader.skipToKey() {
            let line = reader.line
            if reader.peek == "[" {
                isInTable = true
                reader.skipLine()
                continue
            }
            let key = try reader.key()
            let (texts, isList) = try reader.value()
            guard !isInTable else { continue }
            entries.append(
                FrontMatter.Entry(
                    key: key, line: line, text: isList ? nil : texts.first?.text, texts: texts.map(\.text),
                    lines: texts.map(\.line)))
        }
    }

    private struct Reader {
        let text: [Unicode.Scalar]
        var place = 0
        var line: Int

        init(text: [Unicode.Scalar], line: Int) {
            self.text = text
            self.line = line
        }

        var peek: Unicode.Scalar? { place < text.count ? text[place] : nil }

        mutating func next() -> Unicode.Scalar? {
            guard let scalar = peek else { return nil }
            place += 1
            if scalar == "\n" { line += 1 }
            return scalar
        }

        mutating func skipLine() { while let scalar = peek, scalar != "\n" { _ = next() } }

        mutating func skip(newlines: Bool) {
            while let scalar = peek {
                if scalar == "#" {
                    skipLine()
                } else if scalar == " " || scalar == "\t" || (newlines && scalar == "\n") {
                    _ = next()
                } else {
                    return
                }
            }
        }

        mutating func skipToKey() -> Bool {
            skip(newlines: true)
            return peek != nil
        }

        mutating func key() throws(Yaml.Mistake) -> String {
            var name = ""
            while let scalar = peek, scalar != "=", scalar != "\n" {
                if scalar != "\"", scalar != "'" { name.unicodeScalars.append(scalar) }
                _ = next()
            }
            guard peek == "=" else { throw Yaml.Mistake(reason: "a key has no '='", line: line) }
            _ = next()
            while name.last == " " || name.last == "\t" { name.removeLast() }
            return name
        }

        mutating func value() throws(Yaml.Mistake) -> ([(text: String, line: Int)], isList: Bool) {
            skip(newlines: false)
            switch peek {
            case "[":
                let start = line
                _ = next()
                var texts: [(text: String, line: Int)] = []
                while true {
                    skip(newlines: true)
                    guard let scalar = peek else { throw Yaml.Mistake(reason: "a list is not closed", line: start) }
                    if scalar == "]" || scalar == "," {
                        _ = next()
                        if scalar == "]" { return (texts, true) }
                    } else {
                        texts += try value().0
                    }
                }
            case "{":
                skipLine()
                return ([], true)
            case "\"", "'": return ([try quoted()], false)
            default:
                let start = line
                var bare = ""
                while let scalar = peek, !",]#\n".unicodeScalars.contains(scalar) {
                    bare.unicodeScalars.append(scalar)
                    _ = next()
                }
                while bare.last == " " || bare.last == "\t" { bare.removeLast() }
                guard !bare.isEmpty else { throw Yaml.Mistake(reason: "a key has no value", line: start) }
                return ([(bare, start)], false)
            }
        }

        private mutating func quoted() throws(Yaml.Mistake) -> (text: String, line: Int) {
            let start = line
            let mark = next()
            var isLong = false
            if peek == mark {
                _ = next()
                guard peek == mark else { return ("", start) }
                _ = next()
                isLong = true
                if peek == "\n" { _ = next() }
            }
            var text = String.UnicodeScalarView()
            while let scalar = next() {
                if scalar == mark {
                    if !isLong { return (String(text), start) }
                    if place + 1 < self.text.count, peek == mark, self.text[place + 1] == mark {
                        place += 2
                        return (String(text), start)
                    }
                    text.append(scalar)
                } else if scalar == "\n", !isLong {
                    break
                } else if scalar == "\\", mark == "\"" {
                    append(escaped: next(), to: &text)
                } else {
                    text.append(scalar)
                }
            }
            throw Yaml.Mistake(reason: "a text is not closed", line: start)
        }

        private mutating func append(escaped scalar: Unicode.Scalar?, to text: inout String.UnicodeScalarView) {
            switch scalar {
            case "n": text.append("\n")
            case "t": text.append("\t")
            case "\n": skip(newlines: true)
            case "u", "U":
                var value: UInt32 = 0
                for _ in 0..<(scalar == "u" ? 4 : 8) {
                    guard let digit = peek.flatMap({ Character($0).hexDigitValue }) else { break }
                    value = value &* 16 &+ UInt32(digit)
                    _ = next()
                }
                text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
            case let scalar?: text.append(scalar)
            case nil: break
            }
        }
    }
}
