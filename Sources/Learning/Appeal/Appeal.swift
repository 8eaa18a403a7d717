/// Somebody's appeal to a panel against a released result (domain.md 2.4). Disagreement with a mark is no ground.
package struct Appeal: Sendable, Hashable {
    package enum Ground: String, Sendable, CaseIterable {
        /// The rules of the assessment or of the board were not kept.
        case irregularity
        /// Circumstances that could not be told in time, for good reason.
        case lateKnownCircumstances = "late-known-circumstances"
        case bias
    }

    package let id: Identifier<Appeal>
    package let enrolment: Identifier<Enrolment>
    package let assessment: ContentCode
    package let release: Identifier<Release>
    package let ground: Ground
    package let statement: String
    package let lodgedAt: Instant
    package let state: AppealState

    package init(
        id: Identifier<Appeal>,
        enrolment: Identifier<Enrolment>,
        assessment: ContentCode,
        release: Identifier<Release>,
        ground: Ground,
        statement: String,
        lodgedAt: Instant,
        state: AppealState
    ) {
        (self.id, self.enrolment, self.assessment, self.release) = (id, enrolment, assessment, release)
        (self.ground, self.statement, self.lodgedAt, self.state) = (ground, statement, lodgedAt, state)
    }
}
