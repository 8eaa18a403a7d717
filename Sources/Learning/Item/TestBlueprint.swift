/// The plan that the papers of one test are drawn by: sections with draw rules, and what is said to a result.
package struct TestBlueprint: Sendable, Hashable {
    package struct Section: Sendable, Hashable {
        package let title: LocalizedText
        package let draws: [DrawRule]
        /// Whether its items come in another order in every paper.
        package let isShuffled: Bool

        package init(title: LocalizedText, draws: [DrawRule], isShuffled: Bool = true) {
            (self.title, self.draws, self.isShuffled) = (title, draws, isShuffled)
        }
    }

    /// Said to whoever reached so many per cent, until the next one begins.
    package struct Feedback: Sendable, Hashable {
        /// Percent of the points.
        package let from: Int
        package let text: LocalizedText

        package init(from: Int, text: LocalizedText) { (self.from, self.text) = (from, text) }
    }

    package let sections: [Section]
    /// Ascending from 0; may be empty.
    package let feedback: [Feedback]

    package init(sections: [Section], feedback: [Feedback]) {
        (self.sections, self.feedback) = (sections, feedback)
    }

    /// Items of one paper.
    package var itemCount: Int { sections.flatMap(\.draws).reduce(0) { $0 + $1.count } }

    /// The last one that the result, in percent, has reached.
    package func feedback(to percent: Rational) -> LocalizedText? {
        feedback.last { Rational($0.from) <= percent }?.text
    }
}
