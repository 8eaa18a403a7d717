/// What reading commands read, each method in one query whose cost follows from one person or one cohort, never from the size of the academy.
package protocol ProgressRecords {
    func unit(_ unit: ContentKey, of enrolment: Identifier<Enrolment>) throws -> UnitProgress?
    func put(_ progress: UnitProgress) throws

    /// Finds by the names people use.
    func file(cohort: CohortKey, email: EmailAddress) throws -> StudyFile?
    func ledger(of enrolment: Identifier<Enrolment>) throws -> StudyLedger
    /// The sittings that concern one person, from the announcement of their dates on: those of which they are an entrant, and first ones to come.
    func tasks(of enrolment: Identifier<Enrolment>) throws -> [TaskEntry]

    /// The cohort with everybody in it, in the order of the names.
    func roll(of cohort: CohortKey) throws -> CohortRoll?
    /// The sessions of the cohort, and of the editions with which somebody of it takes a module, in the order of time.
    func sessions(forMembersOf cohort: Identifier<Cohort>) throws -> [TimetabledSession]
    func entries(ofMembersOf cohort: Identifier<Cohort>) throws -> CohortEntries

    /// Those of a cohort whose time runs: neither awarded nor ended.
    func running(in cohort: Identifier<Cohort>) throws -> [RunningEnrolment]
}
