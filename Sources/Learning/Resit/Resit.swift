/// A sitting that was opened for one person beside the first: a resit after a fail, a repeat by the board's permission, or a deferred sitting.
package struct Resit: Sendable, Hashable {
    package let id: Identifier<Resit>
    package let enrolment: Identifier<Enrolment>
    package let assessment: Identifier<Assessment>
    /// 2 and more.
    package let sitting: Int
    package let isCapped: Bool
    package let openedAt: Instant

    package init(
        id: Identifier<Resit>,
        enrolment: Identifier<Enrolment>,
        assessment: Identifier<Assessment>,
        sitting: Int,
        isCapped: Bool,
        openedAt: Instant
    ) {
        (self.id, self.enrolment, self.assessment) = (id, enrolment, assessment)
        (self.sitting, self.isCapped, self.openedAt) = (sitting, isCapped, openedAt)
    }
}

package protocol ResitRecords {
    func all(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [Resit]
    /// Those who can sit a later sitting, because it was opened for them.
    func entrants(of sitting: Sitting) throws -> [EmailAddress]
    func insert(_ resit: Resit) throws
}
