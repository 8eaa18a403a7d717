package import CanonicalJSON

/// Records that somebody enrolled never came; the seat is free again.
package struct ReportNoShow: EnrolmentCommand {
    package static let name = CommandName.reportNoShow
    package static let event = EnrolmentEvent.reportNoShow
    package static let goal = EnrolmentState.noShow

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.required(reason)
    }

    package func prepare(_ found: EnrolmentInCohort, _ act: Act, in transaction: any RecordTransaction) throws -> [String: JSONValue] {
        let first = try transaction.timetable.all(in: found.enrolment.cohort).first
        guard let first, first.starts.instant <= act.at else {
            throw Refusal(.nothingHeldYet, [cohort.text])
        }
        return ["firstSession": .string(first.plan.key.text)]
    }
}
