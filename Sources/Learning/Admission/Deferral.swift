/// That somebody was deferred from an edition; kept for the person, whether it happened before or after enrolment.
package struct Deferral: Sendable, Hashable {
    package let id: Identifier<Deferral>
    package let person: Identifier<Person>
    package let cohort: Identifier<Cohort>
    package let cause: DeferralCause
    package let at: Instant

    package init(id: Identifier<Deferral>, person: Identifier<Person>, cohort: Identifier<Cohort>, cause: DeferralCause, at: Instant) {
        (self.id, self.person, self.cohort, self.cause, self.at) = (id, person, cohort, cause, at)
    }
}

package protocol DeferralRecords {
    /// Of all editions of the course, oldest first.
    func all(of person: Identifier<Person>, courseOf cohort: Identifier<Cohort>) throws -> [Deferral]
    func insert(_ deferral: Deferral) throws
}

/// Once by wish, to the next edition only; what nobody chose does not count (domain.md 2.2, ruling 25).
package enum DeferralRule {
    /// - Throws: ``Refusal`` `deferred-before`.
    package static func check(_ cause: DeferralCause, after earlier: [Deferral]) throws(Refusal) {
        guard cause.counts, let before = earlier.first(where: { $0.cause.counts }) else { return }
        throw Refusal(.deferredBefore, [before.at.utcDate.description])
    }
}
