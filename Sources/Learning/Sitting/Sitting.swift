import CanonicalJSON

/// One holding of an assessment for a cohort. A resit or a session for those who were excused is a sitting of its own, with its own dates and entrants.
package struct Sitting: Sendable, Hashable {
    package struct Schedule: Sendable, Hashable {
        package let opens: LocalDateTime
        /// Derived from ``opens`` on the cohort's clock.
        package let opensAt: Instant
        package let deadline: Deadline

        package init(opens: LocalDateTime, opensAt: Instant, deadline: Deadline) {
            (self.opens, self.opensAt, self.deadline) = (opens, opensAt, deadline)
        }
    }

    package let id: Identifier<Sitting>
    package let cohort: Identifier<Cohort>
    package let assessment: Identifier<Assessment>
    package let key: SittingKey
    /// Whether its marks count up to the cap of resits only; the first sitting's never do.
    package let isCapped: Bool
    /// Who wrote the brief, and so does not review it; nil for the machine's operator.
    package let author: Identifier<Account>?
    package var briefVersion: Int
    /// The limit of words; nil where there is none.
    package var words: Int?
    /// Nil until dates are set.
    package var schedule: Schedule?
    package var state: SittingState
    /// The next moment at which the clock has something to do for it or for a work in it: to open, to pass a deadline, to close. Nil when there is nothing.
    package var clockAt: Instant?

    package init(
        id: Identifier<Sitting>,
        cohort: Identifier<Cohort>,
        assessment: Identifier<Assessment>,
        key: SittingKey,
        isCapped: Bool,
        author: Identifier<Account>?,
        briefVersion: Int,
        words: Int?,
        schedule: Schedule?,
        state: SittingState,
        clockAt: Instant? = nil
    ) {
        (self.id, self.cohort, self.assessment, self.key) = (id, cohort, assessment, key)
        (self.isCapped, self.author, self.briefVersion, self.words) = (isCapped, author, briefVersion, words)
        (self.schedule, self.state, self.clockAt) = (schedule, state, clockAt)
    }

    /// What authority is asked about.
    package var subject: Subject { Subject(cohort: cohort, assessment: key.assessment) }

    /// - Throws: ``Refusal`` `sitting-not-scheduled`.
    package func requireSchedule() throws(Refusal) -> Schedule {
        guard let schedule else { throw Refusal(.sittingNotScheduled, [key.description]) }
        return schedule
    }
}

extension Sitting {
    /// Of its frame - brief, limit, dates - and of where it stands.
    package var version: EditVersion {
        EditVersion(
            of: [
                "state": .string(state.rawValue), "brief": .integer(Int64(briefVersion)), "words": words.map { .integer(Int64($0)) } ?? .null,
                "opens": schedule.map { .string($0.opens.description) } ?? .null,
                "deadline": schedule.map { .string($0.deadline.local.description) } ?? .null,
            ]
        )
    }
}
