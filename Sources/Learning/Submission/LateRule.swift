/// How late work is counted (ruling 15): any instant past the deadline is at least one day, then each working day that has started, on the clock and the calendar
/// of the cohort. An extension moves the deadline that is handed in, and so begins the count anew.
package struct LateRule: Sendable {
    /// How long an upload may take that was declared before the deadline.
    package static let uploadSeconds: Int64 = 60 * 60

    private let deadline: Deadline
    private let calendar: WorkingCalendar
    private let zones: any TimeZones
    /// Working days on which late work is taken.
    private let days: Int

    package init(deadline: Deadline, rules: CourseRules.LateWork, acceptsLateWork: Bool, calendar: WorkingCalendar, zones: any TimeZones) {
        (self.deadline, self.calendar, self.zones) = (deadline, calendar, zones)
        days = acceptsLateWork ? rules.days : 0
    }

    /// - Parameter declaredAt: when the upload began and declared the hash of just this work.
    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package func judge(submittedAt: Instant, declaredAt: Instant? = nil) throws(Refusal) -> LateVerdict {
        guard deadline.isPast(at: submittedAt) else { return .onTime }
        if let declaredAt, !deadline.isPast(at: declaredAt), submittedAt <= declaredAt.adding(seconds: Self.uploadSeconds) {
            return .onTimeByDeclaration
        }
        guard days > 0, try submittedAt < windowEnd() else { return .closed(afterDays: days) }
        return .late(days: try started(at: submittedAt))
    }

    /// The first instant at which nothing is taken any more: the beginning of the working day after the last, or the deadline itself where no late work is taken.
    package func windowEnd() throws(Refusal) -> Instant {
        guard days > 0 else { return deadline.instant }
        let first = try local(deadline.instant).date
        let next = calendar.day(days + 1, after: first.adding(days: -1))
        guard let midnight = LocalDateTime(next, hour: 0, minute: 0), let end = zones.instant(of: midnight, in: deadline.zone) else {
            throw unknownZone
        }
        return end
    }

    /// Working days from the day of the first moment that is too late up to and including that of the submission. With a deadline at 23:59 that is the day after.
    private func started(at instant: Instant) throws(Refusal) -> Int {
        let (first, last) = (try local(deadline.instant).date, try local(instant).date)
        return max(1, calendar.workingDays(after: first.adding(days: -1), through: last))
    }

    private func local(_ instant: Instant) throws(Refusal) -> LocalDateTime {
        guard let local = zones.local(of: instant, in: deadline.zone) else { throw unknownZone }
        return local
    }

    private var unknownZone: Refusal {
        Refusal(
            invalid: LocalizedText(english: "the time zone \(deadline.zone)", french: "le fuseau horaire \(deadline.zone)"),
            LocalizedText(
                english: "it is a name of the IANA database, such as Europe/Paris",
                french: "c'est un nom de la base IANA, comme Europe/Paris"
            )
        )
    }
}
