import Testing

@testable import Knowledge
@testable import Retrieval

@Suite("Typing errors are read as the word that was meant")
struct SpellerTests {
    let speller = Speller([
        "launch": 9, "retention": 7, "microservice": 3, "boundaries": 4, "market": 8, "developer": 5, "persona": 2,
    ])

    @Test(
        "Letters swapped, missing, doubled or mistaken",
        arguments: [
            ("lauch", "launch"), ("launhc", "launch"), ("retension", "retention"), ("makret", "market"),
            ("develloper", "developer"), ("persnoa", "persona"), ("boundries", "boundaries"), ("befor", "before"),
            ("lauching", "launch"), ("droping", "drop"),
        ])
    func corrected(typed: String, meant: String) {
        #expect(speller.correction(of: typed) == meant)
    }

    @Test(
        "A known word, a short one and one that is like no other stay as typed",
        arguments: [
            "launch", "house", "cron", "kafka", "xyzzy", "jar", "12345", "日本語",
        ])
    func kept(word: String) {
        #expect(speller.correction(of: word) == nil)
    }

    @Test("Letters swapped in a word of four", arguments: [("taem", "team"), ("hlep", "help"), ("palns", "plans")])
    func shortSwaps(typed: String, meant: String) {
        #expect(Speller(["team": 5, "tame": 1, "help": 3, "plans": 2]).correction(of: typed) == meant)
    }

    @Test("A word is never read as one with a digit in it")
    func digits() {
        #expect(Speller(["abcdefg1": 9]).correction(of: "abcdefgh") == nil)
    }

    /// Words of few letters, so that many are near each other.
    @Test("Walking through the words finds what comparing with every word finds", arguments: 0..<20)
    func walk(seed: Int) {
        var random = Linear(state: UInt64(seed))
        func word() -> String {
            String(
                (0..<Int.random(in: 2...9, using: &random)).map { _ in "aeinst".randomElement(using: &random) ?? "a" })
        }
        let table = WordTable(Set((0..<600).map { _ in word() } + ["a1b2", "été", "sein2", "t"]))
        for typed in (0..<40).map({ _ in word() }) where typed.utf8.count >= 4 {
            for allowed in [0.6, 1, 2] {
                var found: [String: Double] = [:]
                var walk = SpellingWalk(Array(typed.utf8), through: table)
                walk.run(allowed: allowed) { place, errors in
                    found[table.word(at: place)] = errors
                    return allowed
                }
                let expected = (0..<table.count).map(table.word).filter { word in
                    word.count >= 3 && word.utf8.allSatisfy(SpellingWalk.isLetter)
                        && abs(word.count - typed.count) <= Int(allowed) && typed.prefix(2).contains(word.prefix(1))
                        && SpellingWalk.errors(Array(typed.utf8), Array(word.utf8)) <= allowed
                }
                #expect(Set(found.keys) == Set(expected))
            }
        }
    }

    @Test(
        "What is measured is what differs",
        arguments: [
            ("abc", "abc", 0.0), ("abc", "acb", 0.6), ("abbc", "abc", 0.5), ("abc", "abbc", 0.5), ("abc", "axc", 1.0),
            ("retantion", "retention", 0.7),
        ])
    func errors(typed: String, word: String, expected: Double) {
        #expect(SpellingWalk.errors(Array(typed.utf8), Array(word.utf8)) == expected)
    }
}

@Suite("Words written apart or joined are found either way")
struct CompoundTests {
    let shop = retriever([
        topic("services", title: "Microservices", lead: "Cut microservices along the business."),
        topic("launch", title: "Go live", lead: "The day on which you go live."),
        topic("other", title: "Something else", lead: "Nothing to do with either."),
    ])

    @Test("Compounds", arguments: [("micro services", "services"), ("golive", "launch"), ("go-live", "launch")])
    func compounds(question: String, topic: String) {
        #expect(shop.matches(for: shop.query(for: question)).first?.topic.path == topic)
    }

    @Test(
        "A word that is two rarer ones as well is read as the one that is said more often",
        arguments: [("retension", "retention"), ("tensionfield", nil)])
    func rarerParts(typed: String, read: String?) {
        let shop = retriever([
            topic("stay", title: "Retention", lead: "Retention is who stays. Look at retention."),
            topic("calm", title: "Tension", lead: "Tension: re a field."),
        ])
        #expect(shop.query(for: "what is \(typed)").corrections.first?.read == read)
    }
}

@Suite("English is known whatever the guidance is about")
struct EnglishTests {
    @Test(
        "Irregular forms and spellings share a base",
        arguments: [
            ("bought", "buy"), ("sold", "sell"), ("people", "person"), ("colour", "color"), ("organise", "organize"),
        ])
    func bases(form: String, base: String) {
        let stemmer = Stemmer()
        #expect(English.base(of: stemmer.stem(form)) == English.base(of: stemmer.stem(base)))
    }

    @Test("Common words tell little", arguments: [("the", 1), ("should", 2)])
    func tiers(word: String, atMost tier: Int) throws {
        #expect(try #require(English.tier(of: Stemmer().stem(word))) <= tier)
    }

    @Test("A name in mid-sentence is not corrected")
    func names() {
        let shop = retriever([topic("a", title: "Market research", lead: "Ask the market.")])
        #expect(shop.query(for: "is Makret a town?").corrections.isEmpty)
        #expect(shop.query(for: "is makret a town?").correctedText == "is market a town?")
    }
}

extension Speller {
    /// From words and how often each stands in the guidance.
    init(_ words: [String: Int32]) {
        let table = WordTable(words.keys)
        self.init(
            vocabulary: table,
            frequencies: Column((0..<table.count).map { UInt32(words[table.word(at: $0)] ?? 0) }))
    }
}
