package import Knowledge
package import Retrieval

/// The guidance of this folder, as it was when the program was built: the executable needs no folder beside it.
package enum ShippedGuidance {
    /// Ready to be asked: indexed when the program was built, so that nothing is parsed or analysed at the start.
    ///
    /// - Throws: Never in a program that was built whole.
    package static func retriever() throws(ImageError) -> Retriever {
        let memory = image.withUTF8Buffer { Literal.unpacked(UnsafeRawBufferPointer($0)) }
        return try Retriever(reading: Image(memory))
    }

    /// Each file with its path within the folder (`phase/launch.md`), in the order of the paths.
    package static var files: [(path: String, text: String)] {
        literals.map { (path: String(describing: $0.path), text: String(describing: $0.text)) }
    }
}
