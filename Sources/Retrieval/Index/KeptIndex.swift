package import Knowledge

/// The image of some folders in a file of the cache, with what tells later whether the folders are still the same.
///
///     let kept = KeptIndex(of: origins, in: "/home/ada/.cache/counsel/index")
///     if let found = kept.read(), found.inventory.difference(to: today) == .none { … found.retriever … }
///
/// The file is never trusted: one of another version, a damaged one or one that somebody made up is as good as none, and
/// nothing outside of it can be read.
package struct KeptIndex: Sendable {
    package let path: String
    /// The folders as they were written, where they are, and which of their files are read.
    private let names: [String]
    private let folders: [String]
    private let selections: [Selection]

    package static let ending = ".index"

    /// One file for each list of origins, as they were written: what is cited begins with that.
    package init(of origins: [Origin], in folder: String) {
        names = origins.map(\.name)
        folders = origins.map { origin in
            switch origin {
            case .files(let name, _): "=\(name)"
            case .folder(let path, _): ImageFile.realPath(path) ?? path
            }
        }
        selections = origins.map { origin in
            if case .folder(_, let selection) = origin { selection } else { Selection() }
        }
        var record = RecordWriter()
        record.write(folders)
        record.write(names)
        for selection in selections { selection.write(to: &record) }
        let digits = String(Checksum.of(record.bytes), radix: 16)
        path = folder + "/" + String(repeating: "0", count: 16 - digits.count) + digits + Self.ending
    }

    package struct Contents: Sendable {
        package var retriever: Retriever
        /// What was to be told when the files were read.
        package var problems: [String]
        package var inventory: Inventory
        /// Whether the shipped guidance is a part of it without being named.
        package var hasShipped: Bool
        package var size: Int
    }

    /// Up to so many bytes are looked at, each of them, whenever an image is opened: that takes a few milliseconds. The
    /// sum of a larger one is looked at by `isWhole` only.
    private static let looksAt = 32 << 20

    /// What the file has; nil when there is none that can be used. Costs the same for any size.
    package func read() -> Contents? {
        guard let image = Self.image(at: path), image.size > Self.looksAt || image.isWhole else { return nil }
        return try? Self.contents(of: image, for: self)
    }

    /// Whether every byte of the file is what was written.
    package var isWhole: Bool { Self.image(at: path)?.isWhole ?? false }

    private static func image(at path: String) -> Image? {
        ImageMemory.mapping(path).flatMap { try? Image($0) }
    }

    private static func contents(of image: Image, for kept: KeptIndex?) throws(ImageError) -> Contents {
        var reader = ImageReader(image)
        let head = try head(&reader)
        guard kept == nil || (head.folders == kept?.folders && head.selections == kept?.selections) else {
            throw ImageError()
        }
        return Contents(
            retriever: try Retriever(from: &reader), problems: head.problems, inventory: head.inventory,
            hasShipped: head.hasShipped, size: image.size)
    }

    private static func head(
        _ reader: inout ImageReader
    ) throws(ImageError) -> Head {
        var record = try reader.record()
        let (names, folders) = (record.texts(), record.texts())
        let head = Head(
            names: names, folders: folders, selections: folders.map { _ in Selection(from: &record) },
            hasShipped: record.number() == 1, problems: record.texts(), inventory: Inventory(from: &record))
        guard !record.isBroken, head.names.count == head.folders.count else { throw ImageError() }
        return head
    }

    private struct Head {
        var names: [String]
        var folders: [String]
        var selections: [Selection]
        var hasShipped: Bool
        var problems: [String]
        var inventory: Inventory
    }

    /// Indexes what was read, and keeps it; `failure` says why where it could not be kept.
    package func build(
        _ knowledgeBase: KnowledgeBase, problems: [String], inventory: Inventory, hasShipped: Bool
    ) -> (contents: Contents, failure: ImageFile.Failure?) {
        var image = ImageWriter()
        writeHead(problems, inventory, hasShipped, to: &image)
        Retriever.write(knowledgeBase, to: &image)
        let bytes = image.finished()
        var failure: ImageFile.Failure?
        var memory: ImageMemory?
        do throws(ImageFile.Failure) {
            memory = try ImageFile.write(bytes, to: path)
        } catch {
            failure = error
        }
        if let contents = try? Self.contents(of: Image(memory ?? .holding(bytes)), for: self) {
            return (contents, failure)
        }
        preconditionFailure("an image that was just written cannot be read")
    }

    /// Keeps the index with an inventory of today: its files look different and say the same.
    package func renew(_ inventory: Inventory) throws(ImageFile.Failure) {
        guard let old = Self.image(at: path) else { return }
        var reader = ImageReader(old)
        guard let head = try? Self.head(&reader) else { return }
        var image = ImageWriter()
        writeHead(head.problems, inventory, head.hasShipped, to: &image)
        for part in reader.rest() { image.write(Array(part)) }
        try ImageFile.write(image.finished(), to: path)
    }

    private func writeHead(
        _ problems: [String], _ inventory: Inventory, _ hasShipped: Bool, to image: inout ImageWriter
    ) {
        var record = RecordWriter()
        record.write(names)
        record.write(folders)
        for selection in selections { selection.write(to: &record) }
        record.write(hasShipped ? 1 : 0)
        record.write(problems)
        inventory.write(to: &record)
        image.write(record)
    }
}

extension KeptIndex {
    /// What a file of the cache is the index of.
    package struct Summary: Sendable {
        /// Where the folders are; `=name` for what is no folder.
        package var folders: [String]
        package var contents: Contents
        /// The same files today; nil when a folder is gone.
        package var difference: Difference?
    }

    /// Nil for a file that cannot be used. `shipped` are the texts of the guidance that comes with the program.
    package static func summary(ofFile path: String, shipped: Origin) -> Summary? {
        guard let image = image(at: path), image.isWhole else { return nil }
        var reader = ImageReader(image)
        guard let head = try? head(&reader), let contents = try? contents(of: image, for: nil) else { return nil }
        let origins = head.folders.indices.map { number in
            head.folders[number].hasPrefix("=")
                ? shipped : Origin.folder(head.names[number], head.selections[number])
        }
        let extra = head.hasShipped ? [shipped] : []
        let today = try? Inventory(of: extra + origins, at: extra.map(\.name) + head.folders)
        return Summary(
            folders: head.folders, contents: contents, difference: today.map(head.inventory.difference))
    }

    /// The paths of the files of all indexes in a folder.
    package static func paths(in folder: String) -> [String] {
        ImageFile.names(in: folder).filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
    }

    /// Removes the indexes whose folders are gone, those that cannot be used, and what processes left behind that were
    /// ended while they wrote; how many files and bytes.
    package static func prune(_ folder: String) -> (files: Int, bytes: Int) {
        var removed = (files: 0, bytes: 0)
        for name in ImageFile.names(in: folder) {
            let path = "\(folder)/\(name)"
            guard
                name.hasSuffix(ImageFile.ending)
                    ? ImageFile.isAbandoned(path) : name.hasSuffix(ending) && isUseless(path),
                let size = ImageFile.remove(path)
            else { continue }
            removed = (removed.files + 1, removed.bytes + size)
        }
        return removed
    }

    private static func isUseless(_ path: String) -> Bool {
        guard let image = image(at: path), image.isWhole else { return true }
        var reader = ImageReader(image)
        guard let head = try? head(&reader) else { return true }
        return head.folders.contains { !$0.hasPrefix("=") && ImageFile.realPath($0) == nil }
    }
}
