import CanonicalJSON

/// Enrols a deferred applicant in the next edition of the course. The seat counts among that edition's seats, not in the country's cap (ruling 25).
package struct TakeDeferredPlace: Command {
    package static let name = CommandName.takeDeferredPlace

    package enum Outcome: Sendable, Hashable {
        case enrolled(Enrolment)
        case unchanged(Enrolment)
    }

    package let application: Identifier<Application>
    package let cohort: CohortKey

    /// - Parameter cohort: the edition after the one that the application was for.
    package init(_ application: Identifier<Application>, in cohort: CohortKey) { (self.application, self.cohort) = (application, cohort) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Enrolment> = try context.identifier()
        let (stamp, enrolmentStamp) = (try context.stamp(), try context.stamp())
        return try await context.store.write { [application, key = cohort] transaction in
            let next = try transaction.cohorts.requireLocked(key)
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            let person = file.application.person
            guard try transaction.cohorts.next(after: file.cohort)?.id == next.id else {
                throw Refusal(.nextEditionOther, [key.text, file.cohort.key.text])
            }
            let known = try transaction.enrolments.find(cohort: next.id, person: person)
            if let known, file.application.state == .enrolled { return .unchanged(known) }
            guard known == nil else { throw Refusal(.enrolledAlready, [key.text]) }
            guard file.application.state == .deferred else {
                throw TransitionRefused(noun: ApplicationState.noun, state: file.application.state.rawValue, event: Self.name.rawValue).refusal
            }
            _ = try transaction.apply(.enrol, to: file, act)
            try transaction.seats.takeUncapped(in: next.id, for: id)
            let enrolment = Enrolment(id: id, cohort: next.id, person: person, state: .enrolled)
            try transaction.enrolments.insert(enrolment, at: act.at, by: act.actor)
            try transaction.record(act, file, ["enrolment": .string(id.description), "cohort": .string(key.text)])
            try transaction.audit.append(
                enrolmentStamp.act(Self.name, on: file.subject),
                to: .enrolment(id),
                person: person,
                payload: ["cohort": .string(key.text), "application": .string(application.description)]
            )
            return .enrolled(enrolment)
        }
    }
}
