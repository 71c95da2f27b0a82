import Knowledge
import Markdown
import Retrieval
import Review
import ShippedGuidance
import Testing

@Suite("The shipped guidance keeps its promises")
struct GuidanceTests {
    let retriever: Retriever
    var base: KnowledgeBase { retriever.knowledgeBase }

    init() throws { retriever = try ShippedGuidance.retriever() }

    @Test("Every topic has the one form: a lead, what to do, how to see that it works, traps, three questions")
    func form() {
        for topic in base.topics {
            let headings = topic.sections.map(\.heading)
            let doing = headings.prefix { $0 == "Do" || $0.hasPrefix("Do: ") }.count
            #expect((1...3).contains(doing), "\(topic.id): \(headings)")
            #expect(headings.suffix(3) == ["See that it works", "Traps", "Ask yourself"], "\(topic.id): \(headings)")
            #expect(headings.count <= doing + 4, "\(topic.id): one more section at most, \(headings)")
            #expect((10...60).contains(words(in: topic.lead)), "\(topic.id): a lead of \(words(in: topic.lead)) words")
            guard
                case .list(let questions)? = Document(parsing: topic.sections.last?.markdown ?? "").blocks.first?
                    .content
            else {
                Issue.record("\(topic.id): nothing to ask oneself")
                continue
            }
            #expect(questions.items.count == 3, "\(topic.id)")
        }
    }

    @Test("A topic is 150 to 450 words long")
    func length() {
        for topic in base.topics {
            let count = ([topic.title, topic.lead] + topic.sections.flatMap { [$0.heading, $0.markdown] })
                .reduce(0) { $0 + words(in: $1) }
            #expect((150...450).contains(count), "\(topic.id) has \(count) words")
        }
    }

    @Test("Every topic names its sources, and can be asked for in eight ways or more")
    func found() {
        for topic in base.topics {
            #expect(!topic.sources.isEmpty, "\(topic.id)")
            #expect(topic.questions.count >= 8, "\(topic.id)")
            #expect(topic.keywords.count >= 5, "\(topic.id)")
        }
    }

    @Test("A source that no topic names is not listed")
    func sources() {
        let named = Set(base.topics.flatMap(\.sources))
        #expect(base.sources.keys.filter { !named.contains($0) }.sorted() == [])
    }

    @Test("There is a topic for every role in every phase")
    func crossings() throws {
        let people = try #require(base.tracks.first { $0.isOfPeople })
        let phases = try #require(base.tracks.first { !$0.isOfPeople })
        for phase in phases.stops {
            for person in people.stops {
                let stops = [person.topic, phase.topic]
                #expect(
                    base.topics.contains { $0.stops == stops && $0.id.parent == phase.topic },
                    "\(person.topic) at \(phase.topic)")
            }
        }
    }

    @Test("The check has nothing to say")
    func audit() {
        let problems = Audit.problems(of: retriever, manifestPath: "KnowledgeBase/knowledge-base.yml")
        #expect(problems.map(\.description) == [])
    }

    private func words(in markdown: String) -> Int {
        Document(parsing: markdown).plainText.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }.count
    }
}
