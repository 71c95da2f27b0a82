import Retrieval

/// What is said between people rather than asked of the guidance.
enum Courtesy: Sendable, CaseIterable {
    case greeting, thanks, farewell, agreement, disagreement, startOver, abilities, authorship, privacy, wellBeing

    /// Recognises a line that is a courtesy and nothing else.
    init?(_ wording: Wording) {
        let words = wording.words.map(\.text).filter { !Self.trimmings.contains($0) }
        let said = words.joined(separator: " ")
        guard let found = Self.phrases[said] ?? Self.phrases[wording.folded] else { return nil }
        self = found
    }

    /// Words that change nothing about a courtesy.
    private static let trimmings: Set<String> = [
        "counsel", "please", "there", "again", "so", "very", "much", "a", "lot", "really", "oh", "well", "now", "then",
        "just", "everyone", "all", "my", "friend", "and", "too",
    ]

    private static let phrases: [String: Courtesy] = {
        var phrases: [String: Courtesy] = [:]
        for courtesy in allCases {
            for phrase in courtesy.wordings { phrases[phrase] = courtesy }
        }
        return phrases
    }()

    /// Folded, without the trimmings.
    private var wordings: [String] {
        switch self {
        case .greeting:
            [
                "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "good day", "hiya", "howdy",
                "greetings", "hallo", "yo", "hello world", "hi hi", "morning",
            ]
        case .thanks:
            [
                "thanks", "thank you", "thx", "ty", "cheers", "great thanks", "ok thanks", "okay thanks",
                "thanks that helps",
                "that helps", "that helped", "helpful", "thanks that was helpful", "appreciated", "much appreciated",
                "thank you that helps", "perfect thanks", "cool thanks", "many thanks", "no thanks", "no thank you",
            ]
        case .farewell:
            ["bye", "goodbye", "good bye", "see you", "see you later", "good night", "farewell", "ciao", "bye bye"]
        case .agreement:
            [
                "ok", "okay", "great", "cool", "nice", "good", "perfect", "i see", "got it", "understood",
                "makes sense",
                "that makes sense", "yes", "yep", "sure", "alright", "right", "fine", "interesting", "awesome", "wow",
                "excellent", "good to know", "no", "nope",
            ]
        case .disagreement:
            [
                "no thats not what i meant", "thats not what i meant", "not what i meant", "thats not what i asked",
                "i meant something else", "that is not what i meant", "no that is not what i meant", "wrong",
                "thats wrong", "wrong answer", "that doesnt help", "this doesnt help", "not helpful", "no not that",
                "not that", "you misunderstood", "you misunderstood me", "thats not it", "i didnt mean that",
                "that is wrong", "that is not what i asked", "not what i asked", "no i meant something else",
            ]
        case .startOver:
            [
                "start over", "lets start over", "reset", "new topic", "forget it", "forget that", "never mind",
                "nevermind", "start from scratch", "change of subject", "something else",
                "lets talk about something else",
                "new question", "start anew", "can we start over", "lets start from beginning", "clear",
            ]
        case .abilities:
            [
                "what can you do", "what do you do", "what can i ask", "what can i ask you", "what should i ask",
                "what are you", "who are you", "how do you work", "how does this work", "what is this", "whats this",
                "how do i use this", "how do i use you", "what do you know", "what do you know about",
                "what is counsel",
                "what can you help me with", "can you help me", "help me", "how can you help", "how can you help me",
                "what are you able to do", "are you an ai", "are you ai", "are you a bot", "are you human",
                "are you a human", "are you chatgpt", "are you a language model", "what topics do you cover",
                "what is counsel for", "what questions can i ask", "what kind of questions can i ask",
            ]
        case .authorship:
            [
                "who wrote this", "who wrote this advice", "who wrote guidance", "who wrote the guidance",
                "who wrote this guidance", "who made you", "who made this", "who is the author", "who wrote you",
                "where does this come from", "where does this advice come from", "where does the advice come from",
                "where is this from", "what are your sources", "what is your source", "sources",
                "where do you get this from", "where does your advice come from", "who says this", "who says that",
                "who is behind this", "who created you", "who wrote the advice", "whose advice is this",
                "what is this based on", "what are you based on",
            ]
        case .privacy:
            [
                "do you send my questions anywhere", "do you send questions anywhere", "is this private",
                "do you store my questions", "do you keep my questions", "do you save my questions", "are you online",
                "do you need internet", "do you work offline", "do you use internet", "do you use the internet",
                "do you record this", "do you record conversations", "do you log my questions", "who can see questions",
                "who can see my questions", "is my data safe", "is this conversation private",
                "do you share my questions",
                "do you track me", "are my questions private", "where are my questions stored", "do you phone home",
                "do you spy on me", "do you collect data", "does this send data anywhere", "are you spying on me",
            ]
        case .wellBeing:
            [
                "how are you", "how are you doing", "how do you do", "whats up", "how is it going", "hows it going",
                "sup",
            ]
        }
    }
}
