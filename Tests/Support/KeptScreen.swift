import Glibc

/// Compares a screen with the file of that name in the folder `Screens` beside a test file: nil where they are the same,
/// else what is wrong.
///
/// A missing file is written, and that is wrong too: look at it, and keep it. With `COUNSEL_REWRITE_SCREENS=1` in the
/// environment every file is written anew.
package func differenceFromKept(_ name: String, _ text: String, testFile: String = #filePath) -> String? {
    let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = "\(folder)/Screens/\(name).txt"
    // An escape is something to be seen.
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{1B}" ? "␛" : $0 }))
    let kept = contents(of: path)
    if let kept, getenv("COUNSEL_REWRITE_SCREENS") == nil {
        guard shown != kept else { return nil }
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let place = zip(lines, keptLines).prefix { $0 == $1 }.count
        func line(of lines: [Substring]) -> String { lines.indices.contains(place) ? String(lines[place]) : "its end" }
        return "\(path):\(place + 1): '\(line(of: lines))' in place of '\(line(of: keptLines))'"
    }
    guard let file = fopen(path, "w") else { return "\(path) cannot be written" }
    defer { fclose(file) }
    fputs(shown, file)
    return kept == nil ? "\(path) was missing and has been written" : nil
}

private func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { break }
        bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
}
