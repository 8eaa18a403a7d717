/// Somebody's claim that circumstances kept them from doing a work in time, and what was decided.
package struct CircumstancesClaim: Sendable, Hashable {
    package enum Request: Sendable, Hashable {
        /// Calendar days.
        case extend(days: Int)
        /// Another session, uncapped.
        case excuse
    }

    package let id: Identifier<CircumstancesClaim>
    package let submission: Identifier<Submission>
    package let request: Request
    /// What happened, in the claimant's words; apart from the study file.
    package let statement: String
    /// Of the paper that proves it.
    package let evidence: FileDigest?
    package let lodgedAt: Instant
    /// Until when it is to be decided.
    package let decideBy: Deadline
    package var state: ClaimState
    /// Who decided first; an appeal is decided by somebody else.
    package var decidedBy: Identifier<Account>?
    package var decidedAt: Instant?
    /// Days granted; zero unless an extension was.
    package var grantedDays: Int

    package init(
        id: Identifier<CircumstancesClaim>,
        submission: Identifier<Submission>,
        request: Request,
        statement: String,
        evidence: FileDigest?,
        lodgedAt: Instant,
        decideBy: Deadline,
        state: ClaimState = .initial,
        decidedBy: Identifier<Account>? = nil,
        decidedAt: Instant? = nil,
        grantedDays: Int = 0
    ) {
        (self.id, self.submission, self.request, self.statement, self.evidence) = (id, submission, request, statement, evidence)
        (self.lodgedAt, self.decideBy, self.state) = (lodgedAt, decideBy, state)
        (self.decidedBy, self.decidedAt, self.grantedDays) = (decidedBy, decidedAt, grantedDays)
    }
}
