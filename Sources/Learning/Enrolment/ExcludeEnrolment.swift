/// Records that the board excluded somebody.
package struct ExcludeEnrolment: EnrolmentCommand {
    package static let name = CommandName.excludeEnrolment
    package static let event = EnrolmentEvent.exclude
    package static let goal = EnrolmentState.excluded

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.required(reason)
    }
}
