package import Knowledge
package import Retrieval

/// One conversation: what was said leans on what was said before.
///
///     var conversation = Conversation(with: retriever)
///     conversation.reply(to: "what should I do at launch?")
///     conversation.reply(to: "and for a manager?")
///
/// Pure: the same knowledge base and the same lines give the same replies, so that a session is resumed by
/// replaying its questions.
package struct Conversation: Sendable {
    package let retriever: Retriever
    /// How many topics an answer names at most.
    package var limit = 3

    let map: TrackMap
    let writer: ReplyWriter
    var focus: Focus?
    /// What has been answered with, so that follow-ups lead on.
    private var visited: [TopicID] = []
    /// The follow-ups of the latest answer.
    package private(set) var followUps: [FollowUp] = []
    /// The latest reply to a question, for `/why` and `/sources`; nil before the first.
    package private(set) var latest: (reply: Reply, query: Query)?

    package init(with retriever: Retriever) {
        self.retriever = retriever
        map = TrackMap(of: retriever.knowledgeBase)
        writer = ReplyWriter(knowledgeBase: retriever.knowledgeBase)
    }

    /// The topic at hand, for the prompt; nil at the start.
    package var topic: TopicID? { focus?.topic }

    /// Forgets what was said: the next question stands alone.
    package mutating func startOver() {
        focus = nil
        followUps = []
        visited = []
        latest = nil
    }

    /// Offers questions again, for a conversation that goes on where an earlier one ended.
    package mutating func offer(_ questions: [(question: String, topic: TopicID)]) {
        followUps = questions.map { FollowUp(question: $0.question, topic: $0.topic) }
    }

    /// Offers the author's questions to somebody who does not know what to ask, or else those of the first topics.
    package mutating func offerStarters() {
        followUps = writer.welcomePrompts
        guard followUps.isEmpty else { return }
        let prompts = FollowUps(retriever: retriever, map: map, visited: [])
        followUps = retriever.knowledgeBase.children(of: nil).prefix(FollowUps.most).compactMap { topic in
            prompts.prompt(of: topic).map { FollowUp(question: $0, topic: topic.id) }
        }
    }

    /// Replies to one line, as typed.
    package mutating func reply(to line: String) -> Reply {
        switch Utterance(line, in: focus, map: map) {
        case .choice(let number):
            guard followUps.indices.contains(number - 1) else {
                return writer.noSuchChoice(number, of: followUps.count, question: line)
            }
            let followUp = followUps[number - 1]
            return answer(Asked(line, as: followUp.question, usesContext: true))
        case .courtesy(let courtesy):
            if courtesy == .startOver { startOver() }
            return writer.courtesy(courtesy, question: line, followUps: &followUps)
        case .more:
            return more(line)
        case .step(let steps, let position):
            return move(line, to: map.position(steps, from: position), from: position)
        case .ordinal(let number):
            return choose(line, number)
        case .point(let number):
            return point(line, number)
        case .aim(let positions):
            return aim(line, at: positions)
        case .back(let place, let then):
            return goBack(line, to: place, then: then)
        case .parent:
            return parent(line)
        case .aside:
            return aside(line)
        case .question:
            return ask(line)
        }
    }

    /// A line and the question it stands for.
    struct Asked {
        var line: String
        var question: String
        var usesContext: Bool

        /// A line that stands alone.
        init(_ line: String) { self.init(line, as: line, usesContext: false) }

        init(_ line: String, as question: String, usesContext: Bool) {
            self.line = line
            self.question = question
            self.usesContext = usesContext
        }

        func understood(by query: Query) -> Understanding {
            let isCorrected = query.text == question && !query.corrections.isEmpty
            return Understanding(
                question: line, understood: isCorrected ? query.correctedText : question,
                corrections: query.corrections, usedContext: usesContext)
        }
    }

    // MARK: Putting a reply together

    mutating func answer(_ asked: Asked) -> Reply {
        let query = retriever.query(for: asked.question)
        return answer(asked, query, retriever.evidence(for: query))
    }

    mutating func answer(_ asked: Asked, _ query: Query, _ evidence: Evidence) -> Reply {
        switch evidence {
        case .divided(let matches, let confidence) where areNamesakes(matches):
            return reply(asked, query, matches, confidence: confidence, track: nil, positions: [])
        case .divided(let matches, let confidence):
            let answers = matches.compactMap {
                answer($0, showing: isPrepared($0) ? [] : Array(sections(of: $0).prefix(1)))
            }
            let prompts = FollowUps(retriever: retriever, map: map, visited: visited)
            followUps = answers.compactMap { answer in
                prompts.prompt(of: answer.topic, at: answer.sections.first?.section).map {
                    FollowUp(question: $0, topic: answer.topic.id)
                }
            }
            let reply = writer.divided(
                asked.understood(by: query), confidence: confidence, answers: answers, followUps: followUps)
            latest = (reply, query)
            return reply
        case .sufficient(let matches, let confidence):
            let named = map.mentions(in: Wording(of: asked.question)).map(\.position)
            return reply(asked, query, matches, confidence: confidence, track: nil, positions: named)
        case .insufficient(let closest):
            let reply = writer.unanswered(
                asked.understood(by: query), closest: closest.compactMap { answer($0, showing: []) })
            latest = (reply, query)
            return reply
        }
    }

    private func isPrepared(_ match: Match) -> Bool {
        retriever.knowledgeBase[match.topic].map { !$0.questions.isEmpty } ?? false
    }

    /// Whether these are the same page in several places, such as versions of a manual: asking back between them by their
    /// title would be no help.
    private func areNamesakes(_ matches: [Match]) -> Bool {
        let topics = matches.compactMap { retriever.knowledgeBase[$0.topic] }
        return topics.allSatisfy { $0.questions.isEmpty && $0.title == topics.first?.title }
    }

    mutating func reply(
        _ asked: Asked, _ query: Query, _ matches: [Match], confidence: Double, track: Int?,
        positions named: [TrackMap.Position]
    ) -> Reply {
        let answers = matches.prefix(limit).enumerated().compactMap { rank, match in
            answer(match, showing: rank == 0 ? sections(of: match) : Array(sections(of: match).prefix(1)))
        }
        guard let first = answers.first else {
            return writer.unanswered(asked.understood(by: query), closest: [])
        }
        let positions = refocused(on: first, asked: asked, named: named, track: track)
        followUps = FollowUps(retriever: retriever, map: map, visited: visited)
            .after(first.topic, positions: positions, others: answers.dropFirst().map(\.topic.id))
        let reply = writer.answered(
            asked.understood(by: query), confidence: confidence, answers: Array(answers), followUps: followUps,
            marks: { retriever.sightings(of: query, in: $0) })
        latest = (reply, query)
        return reply
    }

    /// Moves the focus to an answer, and gives the stops at which the conversation now stands.
    private mutating func refocused(
        on answer: Answer, asked: Asked, named: [TrackMap.Position], track: Int?
    ) -> [TrackMap.Position] {
        let id = answer.topic.id
        let own = map.positions(of: id)
        var positions = own
        for position in named where !positions.contains(where: { $0.track == position.track }) {
            positions.append(position)
        }
        let places = answer.sections.compactMap { shown in
            answer.topic.sections.firstIndex { $0.line == shown.section.line && $0.path == shown.section.path }
        }
        let shown = focus?.topic == id ? (focus?.shown ?? []) : []
        focus = Focus(
            topic: id, question: asked.question, positions: positions, shown: shown.union(places),
            track: track ?? (own.first { !map.tracks[$0.track].isOfPeople } ?? own.first)?.track, isMoving: track != nil
        )
        if !visited.contains(id) { visited.append(id) }
        return positions
    }

    private func answer(_ match: Match, showing sections: [Int]) -> Answer? {
        guard let topic = retriever.knowledgeBase[match.topic] else { return nil }
        let scores = Dictionary(match.sections.map { ($0.place, $0.score) }) { first, _ in first }
        return Answer(
            topic: topic, match: match,
            sections: sections.map { Answer.Shown(section: topic.sections[$0], score: scores[$0] ?? 0) },
            sources: retriever.knowledgeBase.citations(of: topic))
    }

    /// How many sections a reply shows at most; "tell me more" has the rest.
    static let mostSections = 2

    /// The sections worth showing, in the order of the page: the one that bears most on the question, and the one that
    /// the author put first, for a sign or a trap alone is half an answer.
    private func sections(of match: Match) -> [Int] {
        guard let topic = retriever.knowledgeBase[match.topic], !topic.sections.isEmpty else { return [] }
        guard let best = match.sections.first else { return Array(topic.sections.indices.prefix(Self.mostSections)) }
        if topic.questions.isEmpty { return found(match.sections, in: topic) }
        let others = match.sections.dropFirst().filter { $0.score >= 0.6 * best.score }.map(\.place)
        let chosen = [best.place] + (best.place == 0 ? others : [0])
        return chosen.prefix(Self.mostSections).sorted()
    }

    /// Of a page that nobody prepared, the section that was looked for, and one that bears on the question nearly as much.
    /// Where a heading has nothing but sections below it, the first of these.
    private func found(_ matches: [SectionMatch], in topic: Topic) -> [Int] {
        var chosen: [Int] = []
        for match in matches where match.score >= 0.8 * (matches.first?.score ?? 0) && chosen.count < Self.mostSections
        {
            let filled = topic.sections[match.place...].firstIndex { !$0.markdown.isEmpty } ?? match.place
            if !chosen.contains(filled) { chosen.append(filled) }
        }
        return chosen
    }

    /// The question that asks for the stops, as the knowledge base words it.
    func completed(_ positions: [TrackMap.Position]) -> String {
        let phrases = positions.map { map[$0].phrase }.joined(separator: " ")
        return retriever.knowledgeBase.ask.split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: phrases)
    }
}
