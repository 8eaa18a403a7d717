extension RecordTransaction {
    /// Four queries, the roll among them, whatever the academy holds.
    func overview(of roll: CohortRoll, at now: Instant) throws -> CohortOverview {
        CohortOverview(
            roll: roll,
            course: try courses.require(roll.courseVersion).course,
            sessions: try progress.sessions(forMembersOf: roll.cohort),
            entries: try progress.entries(ofMembersOf: roll.cohort),
            at: now
        )
    }
}
