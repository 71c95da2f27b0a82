import CStemmer

/// Snowball's English stemmer (Porter2): "launching" and "launched" are both `launch`.
///
/// One instance must not be used by two threads at once; making one costs a tenth of a microsecond, so each analysis
/// makes its own.
struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer?

    init() { stemmer = sb_stemmer_new("english", "UTF_8") }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a folded word's base form: what words are indexed and looked up by.
    func baseStem(of word: String) -> String { English.base(of: stem(word)) }

    /// The stem of a folded word; the word itself where it has none.
    func stem(_ word: String) -> String {
        guard let stemmer else { return word }
        var word = word
        return word.withUTF8 { bytes in
            guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            let length = Int(sb_stemmer_length(stemmer))
            return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
        }
    }
}
