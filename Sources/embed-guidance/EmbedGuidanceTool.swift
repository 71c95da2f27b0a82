import Glibc
import Knowledge
import Retrieval

/// `embed-guidance OUTPUT FOLDER FILE…`: writes a Swift file that holds every file, and what indexing them finds out, as
/// raw string literals.
///
/// `StaticString` literals cost nothing at start-up and compile fast, unlike arrays of bytes.
@main
struct EmbedGuidanceTool {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { fail("usage: embed-guidance OUTPUT FOLDER FILE…") }
        let folder = arguments[2] + "/"
        let files = arguments.dropFirst(3).map { path in
            (path: path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path, text: read(path))
        }
        var code =
            "extension ShippedGuidance {\n    static let literals: [(path: StaticString, text: StaticString)] = [\n"
        for file in files { code += "        (\n\(literal(file.path)), \(literal(file.text))\n        ),\n" }
        code += "    ]\n\n    static let image: StaticString = \(literal(image(of: files)))\n}\n"
        write(code, to: arguments[1])
    }

    static func image(of files: [(path: String, text: String)]) -> String {
        do {
            let (knowledgeBase, _) = try KnowledgeBase.load(from: [.files(name: "KnowledgeBase", files)])
            return String(decoding: Literal.packed(Retriever.image(of: knowledgeBase)), as: UTF8.self)
        } catch {
            fail("\(error)")
        }
    }

    /// A raw string literal that `text` cannot end: it has more number signs than any run of them in the text.
    static func literal(_ text: String) -> String {
        var longest = 0
        var current = 0
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "#") ? current + 1 : 0
            longest = max(longest, current)
        }
        let fence = String(repeating: "#", count: longest + 1)
        return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
    }

    static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { fail("\(path): cannot be read") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path): is not UTF-8") }
        // A literal cannot hold carriage returns or NUL; neither belongs into guidance.
        return String(text.unicodeScalars.filter { $0 != "\r" && $0 != "\0" })
    }

    static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { fail("\(path): cannot be written") }
        let isWritten = fputs(text, file) >= 0
        guard fclose(file) == 0, isWritten else { fail("\(path): cannot be written") }
    }

    static func fail(_ message: String) -> Never {
        let line = Array("embed-guidance: \(message)\n".utf8)
        _ = Glibc.write(STDERR_FILENO, line, line.count)
        exit(1)
    }
}
