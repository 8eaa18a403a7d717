/// Stops the clock of somebody's programme; nothing is due meanwhile (ruling 22).
package struct InterruptEnrolment: EnrolmentCommand {
    package static let name = CommandName.interruptEnrolment
    package static let event = EnrolmentEvent.interrupt
    package static let goal = EnrolmentState.interrupted

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.required(reason)
    }
}
