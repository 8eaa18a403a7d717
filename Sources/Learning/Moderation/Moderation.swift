/// The review of a sample of a run, and what became of it.
package struct Moderation: Sendable, Hashable {
    package let id: Identifier<Moderation>
    package let sitting: Identifier<Sitting>
    /// From 1; a run that the board had marked again is moderated again.
    package let number: Int
    /// What the lots of the sample were drawn from.
    package let seed: UInt64
    package let choices: [ModerationSample.Choice]
    package var state: ModerationState

    package init(
        id: Identifier<Moderation>,
        sitting: Identifier<Sitting>,
        number: Int,
        seed: UInt64,
        choices: [ModerationSample.Choice],
        state: ModerationState = .initial
    ) {
        (self.id, self.sitting, self.number, self.seed) = (id, sitting, number, seed)
        (self.choices, self.state) = (choices, state)
    }
}
