package protocol ReleaseRecords {
    func insert(_ release: Release, _ items: [ReleaseItem], by actor: Actor) throws
    func find(board: Identifier<Board>) throws -> Release?
    /// The last that everybody in a cohort was told, by enrolment and assessment.
    func latest(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: ReleasedMark]]
    /// The same of one person.
    func latest(of enrolment: Identifier<Enrolment>) throws -> [ContentCode: ReleasedMark]
}
