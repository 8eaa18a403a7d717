package protocol LearningGroupRecords {
    /// In the order of their numbers; members in the order in which they were put there.
    func all(in cohort: Identifier<Cohort>) throws -> [LearningGroup]
    /// Everybody in a group, in the order of the names.
    func roster(in cohort: Identifier<Cohort>) throws -> [GroupMember]
    /// Everybody who takes part, with the country and sector of the application; a person without one has the own country and no sector.
    func candidates(in cohort: Identifier<Cohort>) throws -> [GroupDraw.Candidate]
    /// Puts these groups in the place of those there are.
    func replace(_ groups: [LearningGroup], in cohort: Identifier<Cohort>, at instant: Instant) throws
    /// Puts somebody into a group, and out of the one before.
    func move(_ enrolment: Identifier<Enrolment>, to number: Int, in cohort: Identifier<Cohort>, at instant: Instant) throws
    func freeze(_ cohort: Identifier<Cohort>, at instant: Instant) throws
}
