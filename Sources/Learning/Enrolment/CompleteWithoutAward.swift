package import CanonicalJSON

/// Ends an enrolment whose award requirements stay unmet (ruling 1). What was attended can still be attested.
package struct CompleteWithoutAward: EnrolmentCommand {
    package static let name = CommandName.completeWithoutAward
    package static let event = EnrolmentEvent.completeWithoutAward
    package static let goal = EnrolmentState.completedWithoutAward

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.required(reason)
    }

    package func prepare(_ found: EnrolmentInCohort, _ act: Act, in transaction: any RecordTransaction) throws -> [String: JSONValue] {
        let endsOn = try transaction.cohorts.require(cohort).endsOn
        guard endsOn <= act.at.utcDate else { throw Refusal(.cohortStillRuns, [cohort.text, endsOn.description]) }
        return [:]
    }
}
