package protocol AwardRecords {
    func find(_ enrolment: Identifier<Enrolment>) throws -> Award?
    func all(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: Award]
    func insert(_ award: Award, at instant: Instant) throws
    func ratify(_ id: Identifier<Award>, on date: LocalDate) throws
}
