import Foundation
import Terminal
import Testing

@Suite struct PagerTests {
    @Test(arguments: [
        ("", false), ("  ", false), ("cat", false), ("off", false), ("cat -A", true), ("less -FRX", true),
        ("less", true),
    ]) func `a command says whether there is a pager`(command: String, isThere: Bool) {
        #expect((Pager(command) != nil) == isThere)
    }

    @Test func `it gets the whole text, more than a pipe holds`() throws {
        let file = NSTemporaryDirectory() + "pager-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let text = String(repeating: "line of an answer\n", count: 20_000)
        #expect(try #require(Pager("cat > '\(file)'")).show(text))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }

    @Test func `who leaves early has seen enough`() throws {
        #expect(try #require(Pager("head -n 1 > /dev/null")).show(String(repeating: "line\n", count: 100_000)))
    }

    @Test func `a program that is not there has shown nothing`() throws {
        #expect(try #require(Pager("no-such-pager 2>/dev/null")).show("text\n") == false)
    }
}
