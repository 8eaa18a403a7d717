import CanonicalJSON

/// A trainee's word that a unit is done.
package struct MarkUnitDone: Command {
    package static let name = CommandName.markUnitDone

    package enum Outcome: Sendable, Equatable {
        case done(UnitProgress)
        case unchanged(UnitProgress)
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let unit: ContentKey

    package init(cohort: CohortKey, email: EmailAddress, unit: ContentKey) {
        (self.cohort, self.email, self.unit) = (cohort, email, unit)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let found = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor)
            let act = try stamp.act(Self.name, on: Subject(cohort: found.enrolment.cohort, person: found.enrolment.person))
            let existing = try transaction.progress.unit(unit, of: found.enrolment.id)
            if let existing, existing.doneAt != nil { return .unchanged(existing) }
            try transaction.requireStudying(found, unit: unit, for: Self.name)
            let progress = UnitProgress(enrolment: found.enrolment.id, unit: unit, openedAt: existing?.openedAt ?? act.at, doneAt: act.at)
            try transaction.progress.put(progress)
            try transaction.audit.append(
                act,
                to: .enrolment(found.enrolment.id),
                person: found.enrolment.person,
                payload: ["unit": .string(unit.text), "done": true]
            )
            return .done(progress)
        }
    }
}
