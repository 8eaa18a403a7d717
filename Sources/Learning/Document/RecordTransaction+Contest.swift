extension RecordTransaction {
    /// Those of a cohort whose marks or award are under dispute - a revision, an appeal, an inquiry. Nothing that claims their award is prepared or sealed meanwhile:
    /// a verifier would be told that it is valid.
    func contestedEnrolments(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>> {
        try revisions.open(in: cohort).union(appeals.open(in: cohort)).union(revocations.open(in: cohort))
    }
}
