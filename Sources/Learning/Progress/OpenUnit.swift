import CanonicalJSON

/// Notes that a trainee opened a unit for the first time.
package struct OpenUnit: Command {
    package static let name = CommandName.openUnit

    package enum Outcome: Sendable, Equatable {
        case opened(UnitProgress)
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
            if let existing = try transaction.progress.unit(unit, of: found.enrolment.id) { return .unchanged(existing) }
            try transaction.requireStudying(found, unit: unit, for: Self.name)
            let progress = UnitProgress(enrolment: found.enrolment.id, unit: unit, openedAt: act.at, doneAt: nil)
            try transaction.progress.put(progress)
            try transaction.audit.append(
                act,
                to: .enrolment(found.enrolment.id),
                person: found.enrolment.person,
                payload: ["unit": .string(unit.text), "opened": true]
            )
            return .opened(progress)
        }
    }
}
