package protocol IntegrityRecords {
    /// Of a cohort, in the order of their identifiers.
    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [IntegrityCaseEntry]
    /// About one person.
    func entries(of person: Identifier<Person>) throws -> [IntegrityCaseEntry]
    func entry(_ id: Identifier<IntegrityCase>) throws -> IntegrityCaseEntry?
    /// Finds the case and keeps others from changing it until the transaction ends.
    func lock(_ id: Identifier<IntegrityCase>) throws -> IntegrityCase?
    /// The open case of a submission; there is never more than one.
    func open(of submission: Identifier<Submission>) throws -> IntegrityCase?
    /// Enrolments of a cohort with an open case: no award for them.
    func enrolmentsWithOpenCase(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>>
    func insert(_ integrityCase: IntegrityCase, at instant: Instant, by actor: Actor) throws
    /// Stores the deduction, moves the state by the event and writes the history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the case in its new state.
    func apply(_ event: IntegrityCaseEvent, to integrityCase: IntegrityCase, reason: String?, at instant: Instant, by actor: Actor) throws
        -> IntegrityCase
}

extension IntegrityRecords {
    /// - Throws: ``Refusal`` `integrity-case-unknown`.
    package func requireLocked(_ id: Identifier<IntegrityCase>) throws -> IntegrityCase {
        guard let found = try lock(id) else { throw Refusal(.integrityCaseUnknown, [id.description]) }
        return found
    }
}
