package protocol AppealRecords {
    /// Of a cohort, in the order of their identifiers.
    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [AppealEntry]
    /// About one person.
    func entries(of person: Identifier<Person>) throws -> [AppealEntry]
    func entry(_ id: Identifier<Appeal>) throws -> AppealEntry?
    func find(_ id: Identifier<Appeal>) throws -> Appeal?
    /// Finds the appeal and keeps others from changing it until the transaction ends.
    func lock(_ id: Identifier<Appeal>) throws -> Appeal?
    /// The one appeal that a released result can have.
    func find(_ enrolment: Identifier<Enrolment>, _ assessment: ContentCode, release: Identifier<Release>) throws -> Appeal?
    /// Everybody of a cohort whose appeal is not decided.
    func open(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>>
    func insert(_ appeal: Appeal, assessment: Identifier<Assessment>, at instant: Instant, by actor: Actor) throws
    func apply(_ event: AppealEvent, to appeal: Appeal, reason: String?, at instant: Instant, by actor: Actor) throws -> Appeal
    func seat(_ panel: [Identifier<Account>], on appeal: Identifier<Appeal>) throws
    func panel(_ appeal: Identifier<Appeal>) throws -> [Identifier<Account>]

    /// - Returns: false where the person had waived it before.
    func waive(_ enrolment: Identifier<Enrolment>, at instant: Instant, by actor: Actor) throws -> Bool
    /// Everybody of a cohort who waived the appeal.
    func waivers(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>>
}
