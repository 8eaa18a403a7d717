/// That somebody opened a unit, and when they said that they were done with it. A statement of the trainee, for their own overview; no hours follow from it.
package struct UnitProgress: Sendable, Hashable {
    package let enrolment: Identifier<Enrolment>
    package let unit: ContentKey
    package let openedAt: Instant
    package let doneAt: Instant?

    package init(enrolment: Identifier<Enrolment>, unit: ContentKey, openedAt: Instant, doneAt: Instant?) {
        (self.enrolment, self.unit, self.openedAt, self.doneAt) = (enrolment, unit, openedAt, doneAt)
    }
}
