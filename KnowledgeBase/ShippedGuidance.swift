/// The guidance of this folder, as it was when the program was built: the executable needs no folder beside it.
package enum ShippedGuidance {
    /// Each file with its path within the folder (`phase/launch.md`), in the order of the paths.
    package static var files: [(path: String, text: String)] {
        literals.map { (path: String(describing: $0.path), text: String(describing: $0.text)) }
    }
}
