import Knowledge

/// What an image depends on beside the guidance: the word lists of English, and the weights that bounds are made of.
/// An image that was made by another recipe is made anew.
enum Recipe {
    static let sum: UInt64 = {
        var numbers = Field.allCases.flatMap { [Weights.weight(of: $0), Weights.normalisation(of: $0)] }
        numbers += (1...5).map { Weights.weight(ofTier: $0) } + [Weights.weight(ofTier: nil), Weights.questionWord]
        var record = RecordWriter()
        for number in numbers { record.write(number) }
        let lists = [English.commonWords, English.everydaySynonyms, English.irregularForms, English.spellings]
        return lists.reduce(Checksum.of(record.bytes)) { sum, list in
            list.withUTF8Buffer { sum &* 31 &+ Checksum.of(UnsafeRawBufferPointer($0)) }
        }
    }()
}
