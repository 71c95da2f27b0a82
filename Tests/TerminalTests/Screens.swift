import Glibc
import Testing

/// Compares a text with the file of that name in Screens. A missing file is written, and fails: look at it, and keep it.
func expectScreen(_ name: String, shows text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = "\(folder)/Screens/\(name).txt"
    let shown = text.replacing("\u{1B}", with: "␛")
    if let kept = contents(of: path) {
        #expect(shown == kept, "\(name) looks different", sourceLocation: location)
    } else {
        let file = fopen(path, "w")
        fputs(shown, file)
        fclose(file)
        Issue.record("\(name) was missing and has been written", sourceLocation: location)
    }
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

extension String {
    fileprivate func replacing(_ character: Character, with other: Character) -> String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { Character($0) == character ? other.unicodeScalars.first ?? $0 : $0 }))
    }
}
