/// One question with everything that presenting and scoring it needs.
package struct Item: Sendable, Hashable {
    /// Unique in the course; answers are kept under it.
    package let key: ContentKey
    package let prompt: LocalizedText
    package let body: ItemBody
    /// What a full answer earns.
    package let points: Int
    /// The outcomes of the bank's unit that it tests.
    package let outcomes: [ContentKey]
    package let difficulty: Difficulty
    /// The readings of the bank's unit that its key rests on.
    package let sources: [ContentKey]
    /// Why the answer is right, shown with the feedback.
    package let rationale: LocalizedText

    package static let pointsRange = 1...100

    /// - Throws: the first of ``ItemBody/faults``.
    package init(
        key: ContentKey,
        prompt: LocalizedText,
        body: ItemBody,
        points: Int = 1,
        outcomes: [ContentKey],
        difficulty: Difficulty,
        sources: [ContentKey],
        rationale: LocalizedText
    ) throws(ItemFault) {
        (self.key, self.prompt, self.body, self.points) = (key, prompt, body, points)
        (self.outcomes, self.difficulty, self.sources, self.rationale) = (outcomes, difficulty, sources, rationale)
        guard Self.pointsRange.contains(points) else { throw .numberOutOfRange(.points) }
        if let fault = body.faults.first { throw fault }
    }

    package var kind: ItemKind { body.kind }
}
