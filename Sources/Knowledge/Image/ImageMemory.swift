import Glibc

/// The bytes of an image, wherever they lie: a mapped file or the heap. Never changed; given back with the last view.
package final class ImageMemory: Sendable {
    // Sendable although a pointer is not: nobody writes to what it points to.
    nonisolated(unsafe) let base: UnsafeRawPointer
    let count: Int
    private let isMapped: Bool

    private init(base: UnsafeRawPointer, count: Int, isMapped: Bool) {
        self.base = base
        self.count = count
        self.isMapped = isMapped
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: base), count)
        } else {
            base.deallocate()
        }
    }

    /// Maps a file for reading; no byte of it is read or copied. Nil when it cannot be opened, is no regular file, or is
    /// empty.
    ///
    /// The file must be replaced by renaming, never shortened: a mapping does not survive that.
    package static func mapping(_ path: String) -> ImageMemory? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return mapping(descriptor)
    }

    /// The same for a file that is open; it may be closed afterwards.
    static func mapping(_ descriptor: Int32) -> ImageMemory? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return nil
        }
        let count = Int(status.st_size)
        guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else { return nil }
        return ImageMemory(base: UnsafeRawPointer(base), count: count, isMapped: true)
    }

    /// `count` bytes of the heap, which `fill` has to write. It is given eight more, so that the last store may be wide.
    static func filled(count: Int, by fill: (UnsafeMutableRawBufferPointer) -> Void) -> ImageMemory {
        let base = UnsafeMutableRawPointer.allocate(byteCount: count + 8, alignment: 16)
        fill(UnsafeMutableRawBufferPointer(start: base, count: count + 8))
        return ImageMemory(base: UnsafeRawPointer(base), count: count, isMapped: false)
    }

    package static func holding(_ bytes: [UInt8]) -> ImageMemory {
        filled(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }
}
