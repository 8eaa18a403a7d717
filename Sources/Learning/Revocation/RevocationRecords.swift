package protocol RevocationRecords {
    /// Of a cohort, in the order of their identifiers.
    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [RevocationEntry]
    /// About one person.
    func entries(of person: Identifier<Person>) throws -> [RevocationEntry]
    func entry(_ id: Identifier<RevocationCase>) throws -> RevocationEntry?
    /// Finds the case and keeps others from changing it until the transaction ends.
    func lock(_ id: Identifier<RevocationCase>) throws -> RevocationCase?
    /// The case of an award that is not decided; there is never more than one.
    func open(of award: Identifier<Award>) throws -> RevocationCase?
    /// The enrolments of a cohort on whose award a case is not decided.
    func open(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>>
    /// Of one award, oldest first.
    func all(of award: Identifier<Award>) throws -> [RevocationCase]
    func insert(_ revocation: RevocationCase, at instant: Instant, by actor: Actor) throws
    func seat(_ panel: [Identifier<Account>], on id: Identifier<RevocationCase>) throws
    func panel(_ id: Identifier<RevocationCase>) throws -> [Identifier<Account>]
    /// Whether somebody recorded a step of the marks on which an award rests, or voted on one of them.
    func hadPart(_ account: Identifier<Account>, in enrolment: Identifier<Enrolment>) throws -> Bool
    func setRecommendation(_ ruling: RevocationCase.Ruling, of id: Identifier<RevocationCase>) throws
    /// Applies the event and writes its history row.
    ///
    /// - Parameter tellBy: with a decision, and with nothing else.
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the new state.
    func apply(_ event: RevocationEvent, to revocation: RevocationCase, tellBy: Deadline?, reason: String?, by act: Act) throws -> RevocationState
}

extension RevocationRecords {
    /// - Throws: ``Refusal`` `case-unknown`.
    package func requireLocked(_ id: Identifier<RevocationCase>) throws -> RevocationCase {
        guard let found = try lock(id) else { throw Refusal(.caseUnknown, [id.description]) }
        return found
    }
}
