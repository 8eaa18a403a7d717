/// Results made known at one moment: a board's, for everybody but the held cases, or one result anew after a revision or an appeal.
package struct Release: Sendable, Hashable {
    package enum Cause: String, Sendable, CaseIterable {
        case board, revision, appeal
    }

    package let id: Identifier<Release>
    package let cohort: Identifier<Cohort>
    /// Nil for a release after a revision or an appeal.
    package let board: Identifier<Board>?
    package let cause: Cause
    package let at: Instant

    package init(id: Identifier<Release>, cohort: Identifier<Cohort>, board: Identifier<Board>?, cause: Cause, at: Instant) {
        (self.id, self.cohort, self.board, self.cause, self.at) = (id, cohort, board, cause, at)
    }
}

/// One result as its holder was told it. What trainees, correspondents and exports read is this, never the mark as it stands (domain.md 2.9.4).
package struct ReleasedMark: Sendable, Hashable {
    package let release: Identifier<Release>
    package let at: Instant
    /// Nil where the release said that no sitting counts any more.
    package let mark: ComponentMark?
    /// How many steps of the component the release told of; later ones are not its holder's yet.
    package let steps: Int

    package init(release: Identifier<Release>, at: Instant, mark: ComponentMark?, steps: Int) {
        (self.release, self.at, self.mark, self.steps) = (release, at, mark, steps)
    }
}

/// A result that a release tells.
package struct ReleaseItem: Sendable, Hashable {
    package let enrolment: Identifier<Enrolment>
    package let assessment: Identifier<Assessment>
    package let mark: ComponentMark?
    package let steps: Int

    package init(enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>, mark: ComponentMark?, steps: Int) {
        (self.enrolment, self.assessment, self.mark, self.steps) = (enrolment, assessment, mark, steps)
    }
}
