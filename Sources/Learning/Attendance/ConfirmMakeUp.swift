import CanonicalJSON

/// Confirms that a set task was done; from then on its minutes count.
package struct ConfirmMakeUp: Command {
    package static let name = CommandName.confirmMakeUp

    package enum Outcome: Sendable, Equatable {
        case confirmed(MakeUp)
        case unchanged(MakeUp)
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let module: ContentKey

    package init(cohort: CohortKey, email: EmailAddress, module: ContentKey) {
        (self.cohort, self.email, self.module) = (cohort, email, module)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let enrolment = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor).enrolment
            let act = try stamp.act(Self.name, on: Subject(cohort: enrolment.cohort))
            guard let makeUp = try transaction.attendance.makeUps(of: enrolment.id).first(where: { $0.module == module }) else {
                throw Refusal(.makeUpMissing, [email.text, module.text])
            }
            guard makeUp.doneAt == nil else { return .unchanged(makeUp) }
            guard enrolment.state == .active || enrolment.state == .interrupted else {
                throw Refusal(.transitionRefused, ["enrolment", enrolment.state.rawValue, Self.name.rawValue])
            }
            let done = MakeUp(enrolment: enrolment.id, module: module, minutes: makeUp.minutes, task: makeUp.task, doneAt: act.at)
            try transaction.attendance.put(done, at: act.at)
            try transaction.audit.append(
                act,
                to: .enrolment(enrolment.id),
                person: enrolment.person,
                payload: ["module": .string(module.text), "minutes": .integer(Int64(makeUp.minutes)), "done": true]
            )
            return .confirmed(done)
        }
    }
}
