import CanonicalJSON

/// Gives people seats in a cohort, past the selection: all of them or, if one cannot have one, nobody. Who has a seat already keeps it. Such seats count in no
/// country's cap.
package struct EnrolPeople: Command {
    package static let name = CommandName.enrolPeople

    package struct Outcome: Sendable, Equatable {
        package let enrolled: Int
        package let unchanged: Int
        package let seatsLeft: Int
    }

    package let cohort: CohortKey
    package let emails: [EmailAddress]

    package init(cohort: CohortKey, emails: [EmailAddress]) {
        self.cohort = cohort
        var seen: Set<EmailAddress> = []
        self.emails = emails.filter { seen.insert($0).inserted }
    }

    private struct Draft: Sendable {
        let email: EmailAddress
        let id: Identifier<Enrolment>
        let stamp: AuditStamp
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let drafts = try emails.map { Draft(email: $0, id: try context.identifier(), stamp: try context.stamp()) }
        return try await context.store.write { [cohort] transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            try context.actor.require(Self.name, on: Subject(cohort: cohort.id))
            var plan = try transaction.seats.plan(of: cohort.id)
            var newcomers: [(draft: Draft, person: Person)] = []
            for draft in drafts {
                let person = try transaction.people.require(draft.email)
                if try transaction.enrolments.find(cohort: cohort.id, person: person.id) == nil { newcomers.append((draft, person)) }
            }
            let full = Refusal(.cohortFull, [cohort.key.text, "\(cohort.seats)", "\(plan.taken)", "\(newcomers.count)"])
            guard newcomers.count <= plan.free else { throw full }
            for (draft, person) in newcomers {
                let act = try draft.stamp.act(Self.name, on: Subject(cohort: cohort.id))
                let enrolment = Enrolment(id: draft.id, cohort: cohort.id, person: person.id, state: .enrolled)
                guard let seat = plan.assign(.enrolment(enrolment.id), country: nil) else { throw full }
                try transaction.seats.take(seat, in: cohort.id)
                try transaction.enrolments.insert(enrolment, at: act.at, by: act.actor)
                try transaction.audit.append(
                    act,
                    to: .enrolment(enrolment.id),
                    person: person.id,
                    payload: ["cohort": .string(cohort.key.text), "email": .string(person.email.text)]
                )
            }
            return Outcome(
                enrolled: newcomers.count,
                unchanged: drafts.count - newcomers.count,
                seatsLeft: plan.free
            )
        }
    }
}
