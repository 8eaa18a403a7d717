package import CanonicalJSON

/// The Governing Board's decision that a revoked award stands again (ruling 5). The withdrawn documents stay withdrawn: what is prepared after it is a new edition
/// with a serial of its own.
package struct ReinstateAward: EnrolmentCommand {
    package static let name = CommandName.reinstateAward
    package static let event = EnrolmentEvent.reinstateAward
    package static let goal = EnrolmentState.awarded

    package let cohort: CohortKey
    package let email: EmailAddress
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, reason: String?) throws(Refusal) {
        (self.cohort, self.email) = (cohort, email)
        self.reason = try Reason.required(reason)
    }

    /// - Throws: ``Refusal`` `award-missing` where no ratified award was revoked, `own-decision`.
    package func prepare(_ found: EnrolmentInCohort, _ act: Act, in transaction: any RecordTransaction) throws -> [String: JSONValue] {
        guard act.actor.person == nil || act.actor.person != found.enrolment.person else {
            throw Refusal(.ownDecision, [act.actor.description])
        }
        guard let award = try transaction.awards.find(found.enrolment.id), award.ratifiedOn != nil else {
            throw Refusal(.awardMissing, [email.text])
        }
        return ["award": .string(award.id.description)]
    }
}
