/// An enrolment in its holder's own list.
package struct OwnEnrolment: Sendable, Hashable {
    package let enrolment: Enrolment
    package let cohort: CohortKey
    package let course: ContentKey
    package let startsOn: LocalDate
    package let endsOn: LocalDate

    package init(enrolment: Enrolment, cohort: CohortKey, course: ContentKey, startsOn: LocalDate, endsOn: LocalDate) {
        (self.enrolment, self.cohort, self.course, self.startsOn, self.endsOn) = (enrolment, cohort, course, startsOn, endsOn)
    }
}
