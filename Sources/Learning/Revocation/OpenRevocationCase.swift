import CanonicalJSON

/// Opens the inquiry into a ratified award. One that no longer carries because a mark changed is opened by that change itself.
package struct OpenRevocationCase: Command {
    package static let name = CommandName.openRevocationCase

    package enum Outcome: Sendable, Equatable {
        case opened(Identifier<RevocationCase>)
        /// An inquiry into the award runs.
        case unchanged(Identifier<RevocationCase>)
    }

    package let cohort: CohortKey
    package let person: EmailAddress
    package let ground: RevocationCase.Ground
    package let statement: String

    package init(cohort: CohortKey, person: EmailAddress, ground: RevocationCase.Ground, statement: String?) throws(Refusal) {
        (self.cohort, self.person, self.ground) = (cohort, person, ground)
        self.statement = try Reason.required(statement)
    }

    /// - Throws: ``Refusal`` `award-missing` for somebody whose award was not ratified.
    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<RevocationCase> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let cohort = try transaction.cohorts.require(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let enrolment = try transaction.lockedEnrolment(of: person, in: cohort)
            guard let award = try transaction.awards.find(enrolment.id), award.ratifiedOn != nil, enrolment.state == .awarded else {
                throw Refusal(.awardMissing, [person.text])
            }
            if let open = try transaction.revocations.open(of: award.id) { return .unchanged(open.id) }
            let revocation = RevocationCase(
                id: id,
                award: award.id,
                enrolment: enrolment.id,
                ground: ground,
                statement: statement,
                openedAt: act.at,
                openedBy: act.actor.account
            )
            try transaction.revocations.insert(revocation, at: act.at, by: act.actor)
            try transaction.record(
                act,
                revocation,
                of: enrolment,
                ["award": .string(award.id.description), "ground": .string(ground.rawValue), "statement": .string(statement)]
            )
            return .opened(id)
        }
    }
}
