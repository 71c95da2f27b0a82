/// What libedit draws, on its way to the screen: stand-ins become what they stand for, in its colours.
///
/// It comes in pieces that may end in the middle of a character; the rest of that waits for the next piece.
struct DrawnText {
    private var waiting: [UInt8] = []

    mutating func translated(_ bytes: some Sequence<UInt8>, with standIns: StandIns) -> [UInt8] {
        let input = waiting + Array(bytes)
        waiting = []
        var output: [UInt8] = []
        output.reserveCapacity(input.count)
        var start = ""
        var index = 0

        func begin(_ next: String) {
            if next == start { return }
            if !start.isEmpty { output += Array(Theme.end.utf8) }
            output += Array(next.utf8)
            start = next
        }

        while index < input.count {
            // Every stand-in has four bytes, and so begins like this.
            let length = input[index] >= 0xF0 ? 4 : 1
            guard index + length <= input.count else {
                waiting = Array(input[index...])
                break
            }
            let piece = input[index..<index + length]
            let scalar = length == 4 ? String(decoding: piece, as: UTF8.self).unicodeScalars.first : nil
            if let scalar, let meaning = standIns.meaning(of: StandIns.Code(scalar.value)) {
                begin(meaning.start)
                output += Array(meaning.shown.utf8)
            } else {
                begin("")
                output += piece
            }
            index += length
        }
        begin("")
        return output
    }
}
