/// Takes somebody out of the cohort at their own wish, for good; the seat is free again.
package struct WithdrawEnrolment: EnrolmentCommand {
    package static let name = CommandName.withdrawEnrolment
    package static let event = EnrolmentEvent.withdraw
    package static let goal = EnrolmentState.withdrawn

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String? = nil) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.checked(reason)
    }
}
