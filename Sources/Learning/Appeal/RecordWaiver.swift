import CanonicalJSON

/// Somebody gives up the appeal, so that their certificate need not wait for the end of the term (ruling 4). For good: an appeal is then no longer taken.
package struct RecordWaiver: Command {
    package static let name = CommandName.recordWaiver

    package enum Outcome: Sendable, Equatable {
        case recorded
        case unchanged
    }

    package let cohort: CohortKey
    package let person: EmailAddress

    package init(cohort: CohortKey, person: EmailAddress) { (self.cohort, self.person) = (cohort, person) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let (known, holder) = (try transaction.cohorts.find(cohort), try transaction.people.find(person))
            let act = try stamp.act(Self.name, on: Subject(cohort: known?.id, person: holder?.id))
            let enrolment = try transaction.lockedEnrolment(of: person, in: transaction.cohorts.require(cohort))
            guard try transaction.appeals.waive(enrolment.id, at: act.at, by: act.actor) else { return .unchanged }
            try transaction.audit.append(act, to: .enrolment(enrolment.id), person: enrolment.person, payload: ["appealWaived": true])
            return .recorded
        }
    }
}
