package protocol MarkRecords {
    /// The steps of one component, in the order in which they were recorded.
    func steps(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [MarkStep]

    /// The steps of everybody in a cohort, by enrolment and assessment.
    func steps(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: [MarkStep]]]

    func append(_ step: MarkStep, enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>) throws
}
