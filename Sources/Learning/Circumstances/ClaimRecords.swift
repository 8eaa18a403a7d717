package protocol ClaimRecords {
    /// Of a cohort, in the order of their identifiers.
    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [ClaimEntry]
    /// About one person.
    func entries(of person: Identifier<Person>) throws -> [ClaimEntry]
    func entry(_ id: Identifier<CircumstancesClaim>) throws -> ClaimEntry?
    /// The claim for a submission that was lodged last, kept from others until the transaction ends.
    func lockLast(of submission: Identifier<Submission>) throws -> CircumstancesClaim?
    /// Of one submission, in their order.
    func all(of submission: Identifier<Submission>) throws -> [CircumstancesClaim]
    /// Claims of a cohort that wait for a decision, those due first in front.
    func awaitingDecision(in cohort: Identifier<Cohort>) throws -> [CircumstancesClaim]
    func insert(_ claim: CircumstancesClaim, at instant: Instant, by actor: Actor) throws
    /// Stores what was decided, the state moved by the event, and writes the history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the claim in its new state.
    func apply(_ event: ClaimEvent, to claim: CircumstancesClaim, reason: String?, at instant: Instant, by actor: Actor) throws -> CircumstancesClaim
}
