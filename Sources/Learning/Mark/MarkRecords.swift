package protocol MarkRecords {
    /// The steps of one component, in the order in which they were recorded.
    func steps(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [MarkStep]

    /// The steps of everybody in a cohort, by enrolment and assessment.
    func steps(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: [MarkStep]]]

    /// The marks of everybody in a cohort, by enrolment and assessment, as they were computed when their last step was recorded.
    func marks(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: ComponentMark]]

    /// The marks of one person, the same way.
    func marks(of enrolment: Identifier<Enrolment>) throws -> [ContentCode: ComponentMark]

    /// Only adds the step. Commands call ``RecordTransaction/record(_:for:in:_:payload:)``, which keeps mark and audit trail with it.
    func append(_ step: MarkStep, enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>) throws

    /// Replaces what the component counts; nil where no sitting counts any more.
    func store(_ mark: ComponentMark?, enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>, at instant: Instant) throws
}
