/// One session of a cohort's timetable: what people are present at, for so many minutes.
package struct TimetabledSession: Sendable, Hashable {
    package let id: Identifier<TimetabledSession>
    package let cohort: Identifier<Cohort>
    package let plan: PlannedSession
    package let starts: ZonedDateTime

    package init(id: Identifier<TimetabledSession>, cohort: Identifier<Cohort>, plan: PlannedSession, starts: ZonedDateTime) {
        (self.id, self.cohort, self.plan, self.starts) = (id, cohort, plan, starts)
    }

    package var ends: Instant { starts.instant.adding(seconds: Int64(plan.minutes) * 60) }

    /// Sessions are for the whole cohort, so two at once would count hours that nobody can attend.
    func overlaps(_ other: TimetabledSession) -> Bool { starts.instant < other.ends && other.starts.instant < ends }
}
