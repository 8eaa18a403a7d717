package protocol RevisionRecords {
    /// Of a cohort, in the order of their identifiers.
    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [RevisionEntry]
    /// About one person.
    func entries(of person: Identifier<Person>) throws -> [RevisionEntry]
    func entry(_ id: Identifier<Revision>) throws -> RevisionEntry?
    func find(_ id: Identifier<Revision>) throws -> Revision?
    /// Finds the revision and keeps others from changing it until the transaction ends.
    func lock(_ id: Identifier<Revision>) throws -> Revision?
    /// The one revision that a released result can have.
    func find(_ enrolment: Identifier<Enrolment>, _ assessment: ContentCode, release: Identifier<Release>) throws -> Revision?
    /// Everybody of a cohort whose revision is not decided.
    func open(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>>
    func insert(_ revision: Revision, assessment: Identifier<Assessment>, at instant: Instant, by actor: Actor) throws
    func assign(_ revision: Revision, to reviser: Identifier<Account>, at instant: Instant, by actor: Actor) throws -> Revision
    func apply(_ event: RevisionEvent, to revision: Revision, reason: String?, at instant: Instant, by actor: Actor) throws -> Revision
}
