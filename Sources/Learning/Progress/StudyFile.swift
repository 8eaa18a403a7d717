/// Who is asked about: the enrolment, and the course it is for.
package struct StudyFile: Sendable, Hashable {
    package let enrolment: Enrolment
    package let enrolledAt: Instant
    /// The cohort's.
    package let zone: TimeZoneName
    package let course: Course

    package init(enrolment: Enrolment, enrolledAt: Instant, zone: TimeZoneName, course: Course) {
        (self.enrolment, self.enrolledAt, self.zone, self.course) = (enrolment, enrolledAt, zone, course)
    }
}

/// What was written down about one enrolment beside the register.
package struct StudyLedger: Sendable, Hashable {
    package let unitsDone: Set<ContentKey>
    package let makeUps: [MakeUp]
    /// From registers kept elsewhere.
    package let external: [ExternalAttendance]
    /// In its order.
    package let history: [EnrolmentEpisode]
    /// What each component counts so far, rounded. Provisional: ``MarkVisibility`` says who may see which.
    package let marks: [ContentCode: Int]

    package init(
        unitsDone: Set<ContentKey>,
        makeUps: [MakeUp],
        external: [ExternalAttendance],
        history: [EnrolmentEpisode],
        marks: [ContentCode: Int]
    ) {
        (self.unitsDone, self.makeUps, self.external, self.history, self.marks) = (unitsDone, makeUps, external, history, marks)
    }
}
