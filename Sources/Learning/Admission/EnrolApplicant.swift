import CanonicalJSON

/// Turns an accepted seat into an enrolment; the seat passes from the one to the other.
package struct EnrolApplicant: Command {
    package static let name = CommandName.enrolApplicant

    package enum Outcome: Sendable, Hashable {
        case enrolled(Enrolment)
        case unchanged(Enrolment)
    }

    package let application: Identifier<Application>

    package init(_ application: Identifier<Application>) { self.application = application }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Enrolment> = try context.identifier()
        let (stamp, enrolmentStamp) = (try context.stamp(), try context.stamp())
        return try await context.store.write { [application] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            let known = try transaction.enrolments.find(cohort: file.cohort.id, person: file.application.person)
            if let known, file.application.state == .enrolled { return .unchanged(known) }
            guard known == nil else { throw Refusal(.enrolledAlready, [file.cohort.key.text]) }
            _ = try transaction.apply(.enrol, to: file, act)
            let offer = try transaction.offers.require(application)
            guard offer.isUnconditional else { throw Refusal(.conditionOpen, [offer.condition.rawValue]) }
            try transaction.seats.pass(from: application, to: id)
            let enrolment = Enrolment(id: id, cohort: file.cohort.id, person: file.application.person, state: .enrolled)
            try transaction.enrolments.insert(enrolment, at: act.at, by: act.actor)
            try transaction.record(act, file, ["enrolment": .string(id.description)])
            try transaction.audit.append(
                enrolmentStamp.act(Self.name, on: file.subject),
                to: .enrolment(id),
                person: enrolment.person,
                payload: ["cohort": .string(file.cohort.key.text), "application": .string(application.description)]
            )
            return .enrolled(enrolment)
        }
    }
}
