import CLineEdit
import Glibc

/// Writing to a descriptor without a buffer: what was written is out when the call returns.
///
///     let output = Output()
///     try output.write("Product launch\n")
package struct Output: Sendable {
    private let descriptor: Int32

    /// A closed pipe becomes `OutputError.closed`; the signal that would end the process is ignored from now on.
    package init(descriptor: Int32 = 1) {
        self.descriptor = descriptor
        cle_ignore_broken_pipes()
    }

    package static let standard = Output(descriptor: 1)
    package static let error = Output(descriptor: 2)

    /// Writes all of the text, or throws.
    package func write(_ text: String) throws(OutputError) {
        try write(Array(text.utf8))
    }

    func write(_ bytes: [UInt8]) throws(OutputError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if let failure = recover(from: errno) {
                throw failure
            }
        }
    }

    /// Nil when writing may go on.
    private func recover(from number: Int32) -> OutputError? {
        switch number {
        case EINTR: return nil
        case EAGAIN:
            // Whoever shares the terminal may have made it non-blocking.
            var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&wanted, 1, -1)
            return nil
        case EPIPE: return .closed
        default: return .failed(number)
        }
    }
}

/// Why something could not be written.
package enum OutputError: Error, Equatable, CustomStringConvertible {
    /// The reader has gone, as `head` does when it has seen enough.
    case closed
    /// The number of the system's error.
    case failed(Int32)

    package var description: String {
        switch self {
        case .closed: "The reader has closed the pipe."
        case .failed(let number): "Cannot write: \(systemMessage(number))."
        }
    }
}

/// The system's words for an error number.
func systemMessage(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
}
