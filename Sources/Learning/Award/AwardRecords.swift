package protocol AwardRecords {
    func find(_ enrolment: Identifier<Enrolment>) throws -> Award?
    func all(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: Award]
    func insert(_ award: Award, at instant: Instant) throws
    /// Nil takes the list back.
    func circulate(_ id: Identifier<Award>, on date: LocalDate?) throws
    func ratify(_ id: Identifier<Award>, on date: LocalDate, by manner: RatificationManner) throws
    /// Takes back a recommendation that was not ratified.
    func withdraw(_ id: Identifier<Award>) throws
}
