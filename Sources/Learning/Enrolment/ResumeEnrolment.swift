/// Lets somebody who interrupted go on.
package struct ResumeEnrolment: EnrolmentCommand {
    package static let name = CommandName.resumeEnrolment
    package static let event = EnrolmentEvent.resume
    package static let goal = EnrolmentState.active

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.required(reason)
    }
}
