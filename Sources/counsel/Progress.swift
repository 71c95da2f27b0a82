import Foundation
import Glibc
import Terminal

/// A line on stderr about work that takes longer than half a second, gone when the work is done. Nothing where stderr is
/// no terminal.
final class Progress: @unchecked Sendable {
    // Sendable by its condition, which guards what changes.
    private let condition = NSCondition()
    private var text = ""
    private var isEnded = false

    /// Calls `body` with the progress that it may tell of.
    static func during<Value>(_ body: (Progress) throws -> Value) rethrows -> Value {
        let progress = Progress()
        guard isatty(2) == 1, variable("TERM") != "dumb" else { return try body(progress) }
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            progress.show()
            done.signal()
        }
        defer {
            progress.condition.withLock {
                progress.isEnded = true
                progress.condition.signal()
            }
            done.wait()
        }
        return try body(progress)
    }

    /// What is being done, on one short line.
    func say(_ text: String) { condition.withLock { self.text = text } }

    private func show() {
        var isOnScreen = false
        var time = Date(timeIntervalSinceNow: 0.5)
        condition.lock()
        while !isEnded {
            guard !condition.wait(until: time) else { continue }
            try? Output.error.write("\r\(text)\u{1B}[K")
            isOnScreen = true
            time = Date(timeIntervalSinceNow: 0.1)
        }
        condition.unlock()
        if isOnScreen { try? Output.error.write("\r\u{1B}[K") }
    }
}
