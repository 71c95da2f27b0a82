import Foundation
import History
import Knowledge
import Retrieval

extension KnowledgeOptions {
    /// Where indexes are kept; nil where neither `HOME` nor `XDG_CACHE_HOME` names a folder.
    static var indexFolder: String? { Folders(environment: environment).cache.map { $0 + "/index" } }

    /// The guidance ready to be asked, and how that came about.
    struct Indexed {
        enum Way {
            /// The index that was there is right.
            case current
            /// It is right, and does not have to be compared file by file next time.
            case renewed
            /// So many files were parsed: those that were added or changed, or all of them.
            case built(parsed: Int)
        }

        var retriever: Retriever
        var problems: [String]
        var way: Way
        /// Why the index could not be kept.
        var failure: ImageFile.Failure?
    }

    /// False for the shipped guidance alone, whose index is a part of the program.
    var needsIndex: Bool { names != [Self.shippedName] }

    var keptIndex: KeptIndex? { Self.indexFolder.map { KeptIndex(of: origins, in: $0) } }

    /// Opens the index of the folders, or makes it: anew, or from the one that is there where only a few files changed.
    /// With `isPrivate` nothing is written.
    func indexed(isPrivate: Bool, anew: Bool = false) throws -> Indexed {
        try orFail { () throws(LoadError) in try makeIndexed(isPrivate: isPrivate, anew: anew) }
    }

    private func makeIndexed(isPrivate: Bool, anew: Bool) throws(LoadError) -> Indexed {
        let kept = keptIndex
        let old = anew ? nil : kept?.read()
        var places: [String: Int] = [:]
        if let old {
            let today = try Inventory(of: old.hasShipped ? [Self.shipped] + origins : origins)
            let difference = old.inventory.difference(to: today)
            var found = Indexed(retriever: old.retriever, problems: old.problems, way: .current)
            if difference == .none { return found }
            if difference == .touched {
                found.way = .renewed
                if !isPrivate {
                    do throws(ImageFile.Failure) {
                        try kept?.renew(old.inventory.renewed(by: today))
                    } catch {
                        found.failure = error
                    }
                }
                return found
            }
            places = old.inventory.unchanged(in: today)
        }
        let result = Progress.during { progress in
            Result { () throws(LoadError) in
                try build(isPrivate ? nil : kept, places, old, progress)
            }
        }
        return try result.get()
    }

    private func build(
        _ kept: KeptIndex?, _ places: [String: Int], _ old: KeptIndex.Contents?, _ progress: Progress
    ) throws(LoadError) -> Indexed {
        var today = try Inventory(of: origins)
        let count = today.files.count
        var pages = KnownPages(places: places, of: old?.retriever.knowledgeBase) { read in
            if read % 16 == 0 { progress.say("Reading \(read.grouped) of \(count.grouped) files") }
        }
        let (knowledgeBase, all, hasShipped) = try loadMerged(&pages)
        let problems = all.filter(\.isLoss)
        if hasShipped { today = try Inventory(of: [Self.shipped] + origins) }
        progress.say("Indexing \(knowledgeBase.topics.count.grouped) topics")
        let complaints = problems.map(\.description)
        let way = Indexed.Way.built(parsed: pages.parsed)
        guard let kept else {
            return Indexed(retriever: Retriever(over: knowledgeBase), problems: complaints, way: way)
        }
        let (contents, failure) = kept.build(
            knowledgeBase, problems: complaints,
            inventory: pages.completed(today, since: old?.inventory, knowledgeBase, problems), hasShipped: hasShipped)
        return Indexed(retriever: contents.retriever, problems: complaints, way: way, failure: failure)
    }
}

extension Int {
    /// "14,000".
    var grouped: String {
        var digits = String(self)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }
}
