/// Who is asked about: the enrolment and what leads to all else.
package struct StudyFile: Sendable, Hashable {
    package let enrolment: Enrolment
    package let person: Person
    package let courseVersion: Identifier<CourseVersion>
    package let zone: TimeZoneName
    package let enrolledAt: Instant

    package init(enrolment: Enrolment, person: Person, courseVersion: Identifier<CourseVersion>, zone: TimeZoneName, enrolledAt: Instant) {
        (self.enrolment, self.person, self.courseVersion) = (enrolment, person, courseVersion)
        (self.zone, self.enrolledAt) = (zone, enrolledAt)
    }
}

/// What was written down about one enrolment beside the register.
package struct StudyLedger: Sendable, Hashable {
    package let unitsDone: Set<ContentKey>
    package let makeUps: [MakeUp]
    /// In its order.
    package let history: [EnrolmentEpisode]

    package init(unitsDone: Set<ContentKey>, makeUps: [MakeUp], history: [EnrolmentEpisode]) {
        (self.unitsDone, self.makeUps, self.history) = (unitsDone, makeUps, history)
    }
}
