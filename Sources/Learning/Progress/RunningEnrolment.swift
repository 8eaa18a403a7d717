/// An enrolment that the clock can end, with what its time is counted from.
package struct RunningEnrolment: Sendable, Hashable {
    package let enrolment: Enrolment
    package let enrolledAt: Instant
    package let history: [EnrolmentEpisode]

    package init(enrolment: Enrolment, enrolledAt: Instant, history: [EnrolmentEpisode]) {
        (self.enrolment, self.enrolledAt, self.history) = (enrolment, enrolledAt, history)
    }

    /// - Throws: ``Refusal`` `invalid-input` for a zone that is not known.
    package func limit(months: Int, zone: TimeZoneName, zones: any TimeZones, now: Instant) throws(Refusal) -> ProgrammeLimit {
        let interruptions = try ProgrammeLimit.Interruption.all(in: history) { instant throws(Refusal) in try zones.day(of: instant, in: zone) }
        return ProgrammeLimit(
            enrolledOn: try zones.day(of: enrolledAt, in: zone),
            months: months,
            interruptions: interruptions,
            today: try zones.day(of: now, in: zone)
        )
    }
}
