import Foundation
import ShippedGuidance

/// Made-up guidance of any size whose words come as often as in natural text: they follow each other as in the shipped
/// guidance, and one in twenty is from a long tail of invented ones, the rarer the more there are of them (Zipf's law).
/// The same seed gives the same text.
struct Corpus {
    static let sectionsPerFile = 10

    private let words: [String]
    /// The shipped guidance as numbers of words, and where each word stands in it.
    private let text: [Int]
    private let places: [[Int]]
    private let common: Set<Int>

    init() {
        var words: [String] = []
        var numbers: [String: Int] = [:]
        var text: [Int] = []
        for file in ShippedGuidance.files where file.path.hasSuffix(".md") {
            for word in file.text.lowercased().split(whereSeparator: { !$0.isLetter }) {
                let number = numbers[String(word)] ?? words.count
                if number == words.count {
                    words.append(String(word))
                    numbers[String(word)] = number
                }
                text.append(number)
            }
        }
        var places = [[Int]](repeating: [], count: words.count)
        for (place, word) in text.dropLast().enumerated() { places[word].append(place) }
        self.words = words
        self.text = text
        self.places = places
        common = Set(places.indices.sorted { places[$0].count > places[$1].count }.prefix(150))
    }

    struct Section {
        var heading: String
        var body: String
    }

    /// The sections of one file, the first headed by its title.
    func sections(ofFile number: Int, count: Int = sectionsPerFile) -> [Section] {
        var random = Linear(state: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        return (0..<count).map { _ in
            let heading = sentence(of: .random(in: 2...5, using: &random), &random)
            let sentences = (0..<Int.random(in: 4...10, using: &random)).map { _ in
                sentence(of: .random(in: 8...18, using: &random), &random) + "."
            }
            return Section(heading: heading, body: sentences.joined(separator: " "))
        }
    }

    private func sentence(of count: Int, _ random: inout Linear) -> String {
        var sentence = ""
        var place = Int.random(in: 0..<text.count, using: &random)
        for number in 0..<count {
            if number > 0 { sentence += " " }
            if Int.random(in: 0..<20, using: &random) == 0 {
                sentence += invented(&random)
            } else {
                place = places[text[place]].randomElement(using: &random).map { $0 + 1 } ?? 0
                sentence += number == 0 ? words[text[place]].capitalized : words[text[place]]
            }
        }
        return sentence
    }

    private static let syllables = [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
    ]

    /// A word by its rank among 400,000.
    private func invented(_ random: inout Linear) -> String {
        var rank = Int(exp(Double.random(in: 0..<log(400_000), using: &random)))
        var word = "x"
        repeat {
            word += Self.syllables[rank % 16]
            rank /= 16
        } while rank > 0
        return word
    }

    /// Questions of three to six words that stand together somewhere, without the commonest.
    func questions(_ count: Int, files: Int) -> [[String]] {
        var random = Linear(state: 4711)
        let dull = Set(common.map { words[$0] })
        return (0..<count).map { _ in
            let section = sections(ofFile: .random(in: 0..<files, using: &random)).randomElement(using: &random)
            let telling = (section?.body.lowercased().split(whereSeparator: { !$0.isLetter }) ?? []).filter {
                $0.count > 3 && !dull.contains(String($0))
            }
            let wanted = Int.random(in: 3...6, using: &random)
            var chosen: [String] = []
            for word in telling.shuffled(using: &random) where chosen.count < wanted && !chosen.contains(String(word)) {
                chosen.append(String(word))
            }
            return chosen
        }
    }

    /// Writes so many sections below a folder, a thousand files at most in each folder of it.
    func write(sections: Int, to folder: String) throws {
        let files = Self.files(for: sections)
        for number in 0..<files {
            let inner = "\(folder)/\(number / 1000)"
            if number % 1000 == 0 {
                try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
            }
            let text = self.sections(ofFile: number).enumerated().map { place, section in
                "\(place == 0 ? "#" : "##") \(section.heading)\n\n\(section.body)\n"
            }
            try Data(text.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: "\(inner)/\(number).md"))
        }
    }

    static func files(for sections: Int) -> Int { max(1, sections / sectionsPerFile) }
}

/// Knuth's MMIX generator: the same text on every machine.
struct Linear: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
