/// The list as the panel agreed it: once an edition, and for good.
package struct SelectionList: Sendable, Hashable {
    package enum Result: String, Sendable, CaseIterable {
        case offered, reserve
        /// Below the least mean score; not ranked.
        case rejected
    }

    package struct Entry: Sendable, Hashable {
        package let application: Identifier<Application>
        package let result: Result
        package let score: Rational
        /// Nil for the rejected.
        package let position: SelectionPosition?

        package init(application: Identifier<Application>, result: Result, score: Rational, position: SelectionPosition?) {
            (self.application, self.result, self.score, self.position) = (application, result, score, position)
        }
    }

    package let cohort: Identifier<Cohort>
    package let agreedAt: Instant
    /// Seats that were free.
    package let seats: Int
    /// In the order of the positions, the rejected last.
    package let entries: [Entry]

    package init(cohort: Identifier<Cohort>, agreedAt: Instant, seats: Int, entries: [Entry]) {
        (self.cohort, self.agreedAt, self.seats, self.entries) = (cohort, agreedAt, seats, entries)
    }
}
