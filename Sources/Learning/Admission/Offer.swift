/// A seat held out to somebody, until when, and what became of it.
package struct Offer: Sendable, Hashable {
    package enum Answer: String, Sendable, CaseIterable {
        case accepted, declined, lapsed
        /// The file ended otherwise: withdrawn, cancelled, a death.
        case void
    }

    /// What must still come before an accepted seat is sure (ruling 25).
    package enum Condition: String, Sendable, CaseIterable {
        case none, visa
        case missionOrder = "mission-order"
    }

    package let id: Identifier<Offer>
    package let application: Identifier<Application>
    package let madeAt: Instant
    package let answerBy: Deadline
    /// Since when the clock stands still, because the mail came back (ruling 25).
    package let stoppedAt: Instant?
    /// Nil while it is open.
    package let answer: Answer?
    package let condition: Condition
    /// Nil without a condition.
    package let conditionBy: Deadline?
    package let conditionMetAt: Instant?

    package init(
        id: Identifier<Offer>,
        application: Identifier<Application>,
        madeAt: Instant,
        answerBy: Deadline,
        stoppedAt: Instant? = nil,
        answer: Answer? = nil,
        condition: Condition = .none,
        conditionBy: Deadline? = nil,
        conditionMetAt: Instant? = nil
    ) {
        (self.id, self.application, self.madeAt, self.answerBy) = (id, application, madeAt, answerBy)
        (self.stoppedAt, self.answer, self.condition) = (stoppedAt, answer, condition)
        (self.conditionBy, self.conditionMetAt) = (conditionBy, conditionMetAt)
    }

    /// Whether it can no longer be answered.
    package func isOver(at instant: Instant) -> Bool { stoppedAt == nil && answerBy.isPast(at: instant) }

    /// Whether the seat can be enrolled on.
    package var isUnconditional: Bool { condition == .none || conditionMetAt != nil }

    /// Whether what had to come did not come in time.
    package func hasFailed(at instant: Instant) -> Bool { !isUnconditional && conditionBy.map { $0.isPast(at: instant) } ?? false }
}
