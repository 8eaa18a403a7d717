/// An application in the secretariat's list.
package struct ApplicationEntry: Sendable, Hashable {
    package let application: Application
    package let person: Person

    package init(application: Application, person: Person) { (self.application, self.person) = (application, person) }
}

/// An application in its applicant's own list.
package struct OwnApplication: Sendable, Hashable {
    package let application: Application
    package let cohort: CohortKey
    /// Until when an open offer can be answered; nil while none is.
    package let answerBy: Deadline?

    package init(application: Application, cohort: CohortKey, answerBy: Deadline?) {
        (self.application, self.cohort, self.answerBy) = (application, cohort, answerBy)
    }
}
