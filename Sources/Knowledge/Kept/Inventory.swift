import Dispatch
import Glibc

/// The files that guidance is read from, as they look from outside: enough to see later that nothing changed without
/// reading them again.
package struct Inventory: Sendable, Equatable {
    package struct File: Sendable, Equatable {
        /// As it is cited.
        package var path: String
        /// Where it is opened, when that is elsewhere.
        var location: String?
        package var stamp: Stamp
        /// The sum of its text; nil where that was not read.
        package var sum: UInt64?
        /// The topic that says what the file says and nothing else, so that it need not be parsed again.
        package var topic: Int?
    }

    /// Bytes, and nanoseconds since 1970 at which the contents and the entry changed. The last cannot be set by programs
    /// that give a copy the time of its original.
    package struct Stamp: Sendable, Equatable {
        package var size = 0
        package var modified = 0
        package var changed = 0

        package init(size: Int = 0, modified: Int = 0, changed: Int = 0) {
            self.size = size
            self.modified = modified
            self.changed = changed
        }
    }

    /// In the order in which they are read.
    package var files: [File] = []
    /// What could not be listed, as it was told.
    package var complaints: [String] = []
    /// When it was taken, in nanoseconds since 1970.
    package var taken = 0

    package init() {}

    /// Lists the files, and opens none of them. `places` says where the folders are, for those who look from elsewhere.
    ///
    /// - Throws: When an origin does not exist.
    package init(of origins: [Origin], at places: [String]? = nil) throws(LoadError) {
        taken = Self.now
        var problems: [Problem] = []
        for (number, origin) in origins.enumerated() {
            switch origin {
            case .files(let name, let texts):
                files += texts.map { path, text in
                    File(
                        path: Folder.joined(name, path), stamp: Stamp(size: text.utf8.count), sum: Self.sum(of: text))
                }
            case .folder(let path, let selection):
                let place = places.flatMap { number < $0.count ? $0[number] : nil } ?? path
                let folder = try Folder.opened(place, selection)
                let names = folder.names(problems: &problems)
                let locations = names.map { Folder.joined(place, $0) }
                let stamps = Stamp.stamps(ofFiles: locations)
                files += names.indices.map { number in
                    File(
                        path: Folder.joined(path, names[number]),
                        location: place == path ? nil : locations[number], stamp: stamps[number])
                }
            }
        }
        complaints = problems.map(\.description)
    }

    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.nanoseconds
    }

    static func sum(of text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { Checksum.of(UnsafeRawBufferPointer($0)) }
    }
}

extension Inventory.Stamp {
    /// All 0 where there is no such file.
    package init(ofFile path: String) {
        self.init()
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        size = Int(status.st_size)
        modified = status.st_mtim.nanoseconds
        changed = status.st_ctim.nanoseconds
    }
}

extension Inventory.Stamp {
    /// On all cores: asking for one file takes little, for ten thousand longer than all else at a start.
    static func stamps(ofFiles paths: [String]) -> [Self] {
        let stretch = 512
        return [Self](unsafeUninitializedCapacity: paths.count) { stamps, count in
            // Each iteration writes its own slots, and the call ends after the last.
            nonisolated(unsafe) let slots = stamps
            DispatchQueue.concurrentPerform(iterations: (paths.count + stretch - 1) / stretch) { number in
                for place in (number * stretch)..<min((number + 1) * stretch, paths.count) {
                    slots.initializeElement(at: place, to: Self(ofFile: paths[place]))
                }
            }
            count = paths.count
        }
    }
}

extension timespec {
    fileprivate var nanoseconds: Int { tv_sec &* 1_000_000_000 &+ tv_nsec }
}

/// How the files of today differ from those of an inventory.
package enum Difference: Sendable, Equatable {
    case none
    /// They were touched, or have to be looked at because they were new when they were read; what they say is the same.
    case touched
    /// So many were added, removed or say something else.
    case changed(files: Int)
}

extension Inventory {
    /// A file that was changed so short a time before it was listed may have changed again without a sign: the clocks of
    /// some file systems count in steps of two seconds.
    private static let doubtful = 2_000_000_000

    /// What is different in the inventory of today, reading only files that look different or were new.
    package func difference(to today: Inventory) -> Difference {
        if hasSameLook(as: today) { return .none }
        let before = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        var changed = max(0, files.count - today.files.count)
        var known = 0
        for file in today.files {
            guard let earlier = before[file.path] else {
                changed += 1
                continue
            }
            known += 1
            if !isSure(earlier, file), earlier.sum != file.sum ?? Self.sum(ofFile: file.location ?? file.path) {
                changed += 1
            }
        }
        changed = max(changed, files.count - known)
        if changed == 0, files.map(\.path) != today.files.map(\.path) || complaints != today.complaints { changed = 1 }
        return changed == 0 ? .touched : .changed(files: changed)
    }

    private func hasSameLook(as today: Inventory) -> Bool {
        files.count == today.files.count && complaints == today.complaints
            && zip(files, today.files).allSatisfy { $0.path == $1.path && isSure($0, $1) }
    }

    /// Whether a file certainly says what it said.
    private func isSure(_ earlier: File, _ now: File) -> Bool {
        if let sum = now.sum { return sum == earlier.sum }
        return earlier.stamp == now.stamp && max(earlier.stamp.modified, earlier.stamp.changed) < taken - Self.doubtful
    }

    /// The inventory of today, with what is known of files that say the same.
    package func renewed(by today: Inventory) -> Inventory {
        let before = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        var today = today
        for number in today.files.indices {
            guard let earlier = before[today.files[number].path] else { continue }
            today.files[number].sum = earlier.sum
            today.files[number].topic = earlier.topic
        }
        return today
    }

    private static func sum(ofFile path: String) -> UInt64? {
        var problems: [Problem] = []
        return Folder.text(ofFile: path, problems: &problems).map { sum(of: $0) }
    }

    /// The topics of an earlier reading by the paths of files that certainly say the same today.
    package func unchanged(in today: Inventory) -> [String: Int] {
        let before = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        return today.files.reduce(into: [:]) { unchanged, file in
            guard let earlier = before[file.path], let topic = earlier.topic, isSure(earlier, file) else { return }
            unchanged[file.path] = topic
        }
    }
}

extension Inventory {
    package func write(to record: inout RecordWriter) {
        record.write(taken)
        record.write(complaints)
        record.write(files.count)
        for file in files {
            record.write(file.path)
            record.write([file.stamp.size, file.stamp.modified, file.stamp.changed])
            record.write(file.sum == nil ? 0 : 1)
            record.write(Int(bitPattern: UInt(file.sum ?? 0)))
            record.write(file.topic.map { $0 + 1 } ?? 0)
        }
    }

    package init(from record: inout RecordReader) {
        taken = record.number()
        complaints = record.texts()
        for _ in 0..<max(record.number(), 0) where !record.isAtEnd {
            let path = record.text()
            let numbers = record.numbers() + [0, 0, 0]
            let (hasSum, sum, topic) = (record.number() == 1, record.number(), record.number())
            files.append(
                File(
                    path: path, stamp: Stamp(size: numbers[0], modified: numbers[1], changed: numbers[2]),
                    sum: hasSum ? UInt64(UInt(bitPattern: sum)) : nil, topic: topic > 0 ? topic - 1 : nil))
        }
    }
}
