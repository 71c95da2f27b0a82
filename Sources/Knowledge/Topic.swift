import Markdown

/// The name of a topic: the path of its file without `.md`, such as `phase/launch`. It never changes.
package struct TopicID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    package let path: String

    package init(_ path: String) { self.path = path }
    package init(stringLiteral path: String) { self.path = path }

    package var description: String { path }

    /// The topic above: `phase/planning` for `phase/planning/profit`, nil at the top.
    package var parent: TopicID? {
        path.lastIndex(of: "/").map { TopicID(String(path[..<$0])) }
    }

    /// Whether this is `other` or hangs below it.
    package func isWithin(_ other: TopicID) -> Bool {
        self == other || path.hasPrefix(other.path + "/")
    }

    package static func < (one: TopicID, other: TopicID) -> Bool { one.path < other.path }
}

/// One file of guidance.
package struct Topic: Sendable, Identifiable {
    package var id: TopicID
    package var title: String
    /// The first paragraph, as Markdown: the answer in one or two sentences. Empty where a file begins otherwise.
    package var lead: String
    package var sections: [Section]
    /// How people name the subject.
    package var keywords: [String]
    /// How people ask for it; the first is this topic's follow-up prompt.
    package var questions: [String]
    /// What is worth asking afterwards.
    package var next: [TopicID]
    /// The stops of tracks that it is for, at most one a track: a manager, at launch. Empty for most topics, which stand
    /// where their ids put them.
    package var stops: [TopicID] = []
    /// Ids into `KnowledgeBase.sources`.
    package var sources: [String]
    /// What other pages call this one where they link to it.
    package var anchors: [String] = []
    /// Where it leads to.
    package var links: [Link] = []
    /// Whether it is not there to be read: a change log, a licence, a list of other pages. Such topics are only among
    /// others of their kind.
    package var isAside = false
    /// The file, as it is to be cited.
    package var path: String
    /// Where the title stands in the file; 1 for a file that does not write one.
    package var line: Int
    /// Where the front matter's keys stand in the file, for those who report about them.
    package var lines: [String: Int]
    /// Where each of `questions` stands; empty where nobody knows.
    package var questionLines: [Int] = []

    /// The question that leads here: the first of `questions`, or the title where there is none.
    package var prompt: String { questions.first ?? title }
}

/// A link to another page, and what that is called here.
package struct Link: Hashable, Sendable {
    /// As it is written.
    package var destination: String
    package var text: String
}

/// A part of a topic under one heading: the smallest thing worth citing.
package struct Section: Hashable, Sendable {
    /// The heading as plain text; the topic's title for text that stands before the first heading.
    package var heading: String
    /// The headings that it stands below within the topic, outermost first: the H2 of an H3.
    package var parents: [String]
    /// What stands below the heading, as Markdown, as it was written but for what only a site generator reads. Empty for
    /// a heading that has nothing below it but further sections.
    package var markdown: String
    /// The file and the line of the heading, counted from 1.
    package var path: String
    package var line: Int

    package init(heading: String, parents: [String] = [], markdown: String, path: String, line: Int) {
        self.heading = heading
        self.parents = parents
        self.markdown = markdown
        self.path = path
        self.line = line
    }

    /// The way to it: "Installation › From source".
    package var breadcrumb: String { Self.breadcrumb(parents, heading) }

    static func breadcrumb(_ parents: [String], _ heading: String) -> String {
        (parents + [heading]).joined(separator: " › ")
    }
}
