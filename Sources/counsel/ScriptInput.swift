/// The lines of a standard input that nobody types: a script.
enum ScriptInput {
    /// Calls `body` with the number, counted from 1, and the text of every line that says something.
    ///
    /// A byte order mark, CRLF and a last line without newline are accepted; blank lines and comments are passed over.
    static func forEachLine(_ body: (Int, String) throws -> Void) rethrows {
        var number = 0
        while var line = readLine(strippingNewline: true) {
            number += 1
            if number == 1, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
            while line.last?.isNewline == true { line.removeLast() }
            guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
            try body(number, line)
        }
    }
}
