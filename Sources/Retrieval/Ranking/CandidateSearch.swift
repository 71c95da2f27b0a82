/// The first step: which topics are worth a close reading. BM25F over the postings of the query's terms.
struct CandidateSearch {
    let index: InvertedIndex

    /// The places of the best topics, best first; among equals the earlier id first.
    ///
    /// Costs the postings of the query's terms, and no more.
    func best(_ limit: Int, for query: Query) -> [Int] {
        var totals = [Double](repeating: 0, count: index.topicCount)
        var best = totals
        var reached: [Int] = []
        var isReached = [Bool](repeating: false, count: index.topicCount)
        for slot in query.slots {
            var touched: [Int] = []
            for option in slot.options {
                accumulate(option, slot: slot, best: &best, touched: &touched)
            }
            for topic in touched {
                totals[topic] += best[topic]
                best[topic] = 0
                if !isReached[topic] {
                    isReached[topic] = true
                    reached.append(topic)
                }
            }
        }
        return Array(reached.sorted { (totals[$1], $0) < (totals[$0], $1) }.prefix(limit))
    }

    /// Raises `best` of each topic to what it earns when the slot is met by this option.
    private func accumulate(_ option: Query.Option, slot: Query.Slot, best: inout [Double], touched: inout [Int]) {
        var topic = -1
        var frequency = 0.0
        let factor = index.weights[Int(option.term.number)] * Weights.worth(of: option.manner) * slot.emphasis
        func finish() {
            guard topic >= 0 else { return }
            if best[topic] == 0 { touched.append(topic) }
            best[topic] = max(best[topic], factor * saturated(frequency))
        }
        for posting in index.postings(of: option.term) {
            let passage = index.passages[Int(posting.passage)]
            if Int(passage.topic) != topic {
                finish()
                topic = Int(passage.topic)
                frequency = 0
            }
            frequency += Double(posting.frequency) * index.fieldWeight(of: passage.field, in: topic)
        }
        finish()
    }
}

/// BM25's saturation: the tenth mention of a word adds little to the ninth.
func saturated(_ frequency: Double) -> Double { frequency / (frequency + Weights.saturation) }

extension InvertedIndex {
    /// What one mention in this field of this topic counts: the field's weight, normalised by the field's length.
    func fieldWeight(of field: Field, in topic: Int) -> Double {
        let relativeLength = relativeLengths[topic * Self.fields + Int(field.rawValue)]
        let share = Weights.normalisation(of: field)
        return Weights.weight(of: field) / (1 - share + share * relativeLength)
    }
}
