import Glibc
import Terminal
import Testing

@Suite struct OutputTests {
    @Test func `everything is written, however small the pipe`() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        // A pipe that does not wait: a part is taken at a time.
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        let text = String(repeating: "0123456789é", count: 50_000)
        let reading = ends[0]
        let reader = Task.detached { () -> [UInt8] in
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(reading, &buffer, buffer.count)
                if count <= 0 { return bytes }
                bytes += buffer.prefix(count)
            }
        }
        try Output(descriptor: ends[1]).write(text)
        close(ends[1])
        #expect(await reader.value == Array(text.utf8))
        close(ends[0])
    }

    @Test func `a reader that has gone is an error of its own`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        #expect(throws: OutputError.closed) { try Output(descriptor: ends[1]).write("text") }
        close(ends[1])
    }

    @Test func `other failures keep their number`() {
        #expect(throws: OutputError.failed(EBADF)) { try Output(descriptor: 9999).write("text") }
        #expect(throws: OutputError.failed(ENOSPC)) {
            try Output(descriptor: open("/dev/full", O_WRONLY)).write("text")
        }
        #expect(OutputError.failed(ENOSPC).description == "Cannot write: No space left on device.")
    }
}
