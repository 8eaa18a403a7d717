import CanonicalJSON

/// Defers somebody to the next edition, before module I or between modules. Once by wish; what nobody chose - a refused visa, illness, birth, war, detention - does not
/// use that up (ruling 25). What was passed is kept.
package struct DeferEnrolment: Command {
    package static let name = CommandName.deferEnrolment

    package let cohort: CohortKey
    package let email: EmailAddress
    package let cause: DeferralCause
    package let reason: String?

    package init(cohort: CohortKey, email: EmailAddress, cause: DeferralCause, reason: String? = nil) throws(Refusal) {
        (self.cohort, self.email, self.cause) = (cohort, email, cause)
        self.reason = try Reason.checked(reason)
    }

    package func perform(in context: CommandContext) async throws -> EnrolmentChange {
        let id: Identifier<Deferral> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let enrolment = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor).enrolment
            let act = try stamp.act(Self.name, on: Subject(cohort: enrolment.cohort, person: enrolment.person))
            guard enrolment.state != .deferred else { return .unchanged(enrolment) }
            if let module = DeferralWindow.moduleInTheWay(of: try transaction.timetable.all(in: enrolment.cohort), at: act.at) {
                throw Refusal(.moduleRuns, [module.text])
            }
            let earlier = try transaction.deferrals.all(of: enrolment.person, courseOf: enrolment.cohort)
            try DeferralRule.check(cause, after: earlier)
            let deferral = Deferral(id: id, person: enrolment.person, cohort: enrolment.cohort, cause: cause, at: act.at)
            try transaction.deferrals.insert(deferral)
            // The cause can tell of health: it stands beside the deferral, and the words in the sealed payload alone.
            let changed = try transaction.enrolments.apply(.defer, to: enrolment, reason: nil, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .enrolment(enrolment.id),
                person: enrolment.person,
                payload: .members([
                    "deferral": .string(id.description), "cause": .string(cause.rawValue), "reason": reason.map { .string($0) },
                ])
            )
            return .changed(changed, from: enrolment.state)
        }
    }
}
