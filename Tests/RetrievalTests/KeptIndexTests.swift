import Foundation
import Testing

@testable import Knowledge
@testable import Retrieval

@Suite("An index is kept in a file, and right whatever happens to the folder or to the file")
struct KeptIndexTests {
    /// A folder of guidance, and one of the cache.
    private final class Place {
        let root: URL
        var docs: String { root.path + "/docs" }
        var cache: String { root.path + "/cache" }
        var kept: KeptIndex { KeptIndex(of: [.folder(docs)], in: cache) }

        init() throws {
            root = FileManager.default.temporaryDirectory.appendingPathComponent("kept-\(UUID().uuidString)")
            try FileManager.default.createDirectory(atPath: docs, withIntermediateDirectories: true)
            try write("# Tea\n\nBoil the kettle.\n\n## Traps\n\nToo hot.", to: "tea.md")
            try write("# Parking\n\nBehind the house.", to: "parking.md")
            try write("title: House", to: "knowledge-base.yml")
        }

        deinit { try? FileManager.default.removeItem(at: root) }

        func write(_ text: String, to name: String) throws {
            try text.write(toFile: docs + "/" + name, atomically: true, encoding: .utf8)
        }

        /// Reads the folder and keeps the index, as if it were `seconds` later.
        @discardableResult
        func build(later seconds: Int = 10) throws -> (contents: KeptIndex.Contents, parsed: Int) {
            let old = kept.read()
            var today = try Inventory(of: [.folder(docs)])
            today.taken += seconds * 1_000_000_000
            var pages = KnownPages(
                places: old?.inventory.unchanged(in: today) ?? [:], of: old?.retriever.knowledgeBase)
            let (base, problems) = try KnowledgeBase.load(from: [.folder(docs)], &pages)
            let built = kept.build(
                base, problems: problems.map(\.description),
                inventory: pages.completed(today, since: old?.inventory, base, problems), hasShipped: false)
            #expect(built.failure == nil)
            return (built.contents, pages.parsed)
        }

        func difference() throws -> Difference? {
            try kept.read()?.inventory.difference(to: Inventory(of: [.folder(docs)]))
        }
    }

    private static let questions = ["how do I boil a kettle?", "parking", "too hot", "kettel", "zebra"]

    @Test("What is read from the file is what reading the folder gives")
    func same() throws {
        let place = try Place()
        #expect(place.kept.read() == nil)
        try place.build()
        let found = try #require(place.kept.read())
        let fresh = Retriever(over: try KnowledgeBase.load(from: [.folder(place.docs)]).0)
        #expect("\(Array(found.retriever.knowledgeBase.topics))" == "\(Array(fresh.knowledgeBase.topics))")
        for question in Self.questions {
            #expect("\(found.retriever.evidence(for: question))" == "\(fresh.evidence(for: question))")
        }
        #expect(try place.difference() == Difference.none)
    }

    @Test("A changed, an added and a removed file are noticed, and only what changed is parsed")
    func changes() throws {
        let place = try Place()
        #expect(try place.build().parsed == 3)
        try place.write("# Parking\n\nBefore the house.", to: "parking.md")
        #expect(try place.difference() == .changed(files: 1))
        let (contents, parsed) = try place.build(later: 20)
        // The manifest is read every time.
        #expect(parsed == 2)
        #expect(contents.retriever.knowledgeBase["parking"]?.lead == "Before the house.")
        #expect(contents.retriever.knowledgeBase["tea"]?.sections.count == 1)
        try place.write("# Bins\n\nOn Mondays.", to: "bins.md")
        #expect(try place.difference() == .changed(files: 1))
        try place.build(later: 30)
        try FileManager.default.removeItem(atPath: place.docs + "/tea.md")
        #expect(try place.difference() == .changed(files: 1))
        #expect(
            try place.build(later: 40).contents.retriever.knowledgeBase.topics.map(\.id.path) == ["bins", "parking"])
        #expect(try place.difference() == Difference.none)
    }

    @Test("A file that was only touched is read, and what it says is the same")
    func touched() throws {
        let place = try Place()
        try place.build()
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: place.docs + "/tea.md")
        #expect(try place.difference() == .touched)
        let old = try #require(place.kept.read())
        var today = try Inventory(of: [.folder(place.docs)])
        today.taken += 10_000_000_000
        try place.kept.renew(old.inventory.renewed(by: today))
        #expect(try place.difference() == Difference.none)
        #expect(place.kept.read()?.retriever.knowledgeBase.topics.count == 2)
    }

    /// The clock of a file system may stand still while a file is written twice.
    @Test("A change of the same size at the same time is noticed in a file that was new when it was read")
    func sameLook() throws {
        let place = try Place()
        try place.build(later: 0)
        #expect(try place.difference() == .touched)
        try place.write("# Parking\n\nBeside the hose.", to: "parking.md")
        #expect(try place.difference() == .changed(files: 1))
    }

    @Test("Two that build at once both have it, and leave nothing else behind")
    func atOnce() async throws {
        let place = try Place()
        let (kept, docs) = (place.kept, place.docs)
        let base = try KnowledgeBase.load(from: [.folder(docs)]).0
        let inventory = try Inventory(of: [.folder(docs)])
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<8 {
                        let built = kept.build(base, problems: [], inventory: inventory, hasShipped: false)
                        #expect(built.failure == nil)
                        #expect(kept.read()?.retriever.knowledgeBase.topics.count == 2)
                    }
                }
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.cache).count == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: kept.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("Where nothing can be written the index is there all the same")
    func notWritable() throws {
        let place = try Place()
        try "in the way".write(toFile: place.cache, atomically: true, encoding: .utf8)
        let base = try KnowledgeBase.load(from: [.folder(place.docs)]).0
        let built = place.kept.build(base, problems: [], inventory: Inventory(), hasShipped: false)
        #expect(built.failure?.code == ENOTDIR)
        #expect(built.contents.retriever.knowledgeBase.topics.count == 2)
    }

    @Test("Torn or changed by accident it is as good as none", arguments: 0..<8)
    func damaged(seed: Int) throws {
        let place = try Place()
        try place.build()
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: place.kept.path)))
        var random = Linear(state: UInt64(seed))
        for _ in 0..<50 {
            var damaged = bytes
            if Bool.random(using: &random) {
                damaged.removeLast(Int.random(in: 1...bytes.count, using: &random))
            } else {
                damaged[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
            try Data(damaged).write(to: URL(fileURLWithPath: place.kept.path))
            #expect(place.kept.read() == nil)
        }
        try place.build()
        #expect(place.kept.read() != nil)
    }

    /// The sums are made right again, as somebody who means harm would.
    @Test("Changed on purpose it cannot make anybody read outside of it", arguments: 0..<8)
    func hostile(seed: Int) throws {
        let place = try Place()
        try place.build()
        let file = URL(fileURLWithPath: place.kept.path)
        let bytes = [UInt8](try Data(contentsOf: file))
        var random = Linear(state: UInt64(seed))
        var readable = 0
        for _ in 0..<100 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                changed[Int.random(in: 48..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let head = 48 + 16 * Int(changed[32])
            changed.replaceSubrange(24..<32, with: Self.word(Checksum.of(Array(changed[head...]))))
            let sum = changed.withUnsafeBytes { Image.headSum($0, head) }
            changed.replaceSubrange(40..<48, with: Self.word(sum))
            try Data(changed).write(to: file)
            guard let found = place.kept.read() else { continue }
            readable += 1
            for question in Self.questions { _ = found.retriever.evidence(for: question) }
            _ = found.inventory.unchanged(in: found.inventory)
            // What a forged index says is believed, and no more than that.
            _ = try? place.build()
        }
        #expect(readable > 10)
    }

    private static func word(_ value: UInt64) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }

    @Test("Pruning removes the index of a folder that is gone, and what cannot be used")
    func pruning() throws {
        let (place, other) = (try Place(), try Place())
        try place.build()
        try other.build()
        let foreign = KeptIndex(of: [.folder(other.docs)], in: place.cache)
        _ = foreign.build(
            try KnowledgeBase.load(from: [.folder(other.docs)]).0, problems: [], inventory: Inventory(),
            hasShipped: false)
        try "no index".write(toFile: place.cache + "/0123456789abcdef.index", atomically: true, encoding: .utf8)
        try "of somebody".write(toFile: place.cache + "/note.txt", atomically: true, encoding: .utf8)
        #expect(KeptIndex.prune(place.cache).files == 1)
        try FileManager.default.removeItem(atPath: other.docs)
        #expect(KeptIndex.prune(place.cache).files == 1)
        #expect(place.kept.read() != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.cache).count == 2)
    }
}
