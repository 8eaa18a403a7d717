/// The answers that an author foresaw to a question answered by typing.
package struct TextKey: Sendable, Hashable {
    /// Wordings that count alike, and what they earn.
    package struct Answer: Sendable, Hashable {
        package let wordings: [String]
        /// Percent of the points: 100 for a right answer, less for one that is partly right, 0 for a foreseen mistake with feedback of its own.
        package let share: Int
        package let feedback: LocalizedText

        package init(wordings: [String], share: Int = 100, feedback: LocalizedText) {
            (self.wordings, self.share, self.feedback) = (wordings, share, feedback)
        }
    }

    package let answers: [Answer]
    /// For every answer that was not foreseen; it earns nothing.
    package let feedbackOtherwise: LocalizedText

    package init(_ answers: [Answer], otherwise feedback: LocalizedText) {
        (self.answers, feedbackOtherwise) = (answers, feedback)
    }

    package func answer(to response: String) -> Answer? {
        let given = Self.comparable(response)
        return given.isEmpty ? nil : answers.first { $0.wordings.contains { Self.comparable($0) == given } }
    }

    /// The form in which wordings are compared: case, accents and white space do not count (``Folding``), nor do the kind of apostrophe and hyphen
    /// and punctuation at the ends.
    static func comparable(_ text: String) -> String {
        let plain = String(text.map { "’‘ʼ`´".contains($0) ? "'" : "‐‑‒–—−".contains($0) ? "-" : $0 })
        let folded = Folding.folded(plain)
        let ends: (Character) -> Bool = { $0.isWhitespace || ".,;:!?\"«»“”()".contains($0) }
        guard let first = folded.firstIndex(where: { !ends($0) }), let last = folded.lastIndex(where: { !ends($0) }) else { return "" }
        return String(folded[first...last])
    }
}
