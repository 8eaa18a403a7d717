/// Somebody's request that one released result be looked at again, by someone who had no part in it (domain.md 2.4). Academic judgement is not reviewed: only what
/// can be shown wrong by objective criteria.
package struct Revision: Sendable, Hashable {
    package enum Ground: String, Sendable, CaseIterable {
        /// Points added wrongly, a page not marked, a mark entered for another.
        case clerical
        /// Against the rubric or the brief, in a way that can be shown.
        case objective
    }

    package let id: Identifier<Revision>
    package let enrolment: Identifier<Enrolment>
    package let assessment: ContentCode
    /// The release that told the result.
    package let release: Identifier<Release>
    package let ground: Ground
    package let statement: String
    package let requestedAt: Instant
    /// Nil until one is assigned.
    package let reviser: Identifier<Account>?
    package let state: RevisionState

    package init(
        id: Identifier<Revision>,
        enrolment: Identifier<Enrolment>,
        assessment: ContentCode,
        release: Identifier<Release>,
        ground: Ground,
        statement: String,
        requestedAt: Instant,
        reviser: Identifier<Account>?,
        state: RevisionState
    ) {
        (self.id, self.enrolment, self.assessment, self.release) = (id, enrolment, assessment, release)
        (self.ground, self.statement, self.requestedAt) = (ground, statement, requestedAt)
        (self.reviser, self.state) = (reviser, state)
    }
}
