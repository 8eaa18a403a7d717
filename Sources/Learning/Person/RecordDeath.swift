import CanonicalJSON

/// Records on the person's behalf that somebody died (ruling 27): every enrolment that can end so ends, and all mail to them that has not gone out is dropped in the
/// same transaction; none is taken afterwards. What is known of the death is sealed under the person's key and stands nowhere else. Awards and serials stay.
package struct RecordDeath: Command {
    package static let name = CommandName.recordDeath

    package enum Outcome: Sendable, Equatable {
        case recorded(ended: [Identifier<Enrolment>], mailDropped: Int)
        case unchanged
    }

    package let email: EmailAddress
    package let reason: String

    package init(email: EmailAddress, reason: String) throws(Refusal) {
        self.email = email
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let person = try transaction.people.find(email)
            let act = try stamp.act(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            guard try transaction.people.recordDeath(of: person.id, at: act.at) else { return .unchanged }
            let open = try transaction.enrolments.lockAll(of: person.id).filter { $0.state.next(.recordDeath) != nil }
            for enrolment in open {
                let ended = try transaction.enrolments.apply(.recordDeath, to: enrolment, reason: nil, at: act.at, by: act.actor)
                _ = try transaction.withdrawLetters(of: ended, act)
            }
            let dropped = try transaction.outbox.drop(to: person.id)
            try transaction.audit.append(
                act,
                to: .person(person.id),
                person: person.id,
                payload: [
                    "reason": .string(reason), "ended": .array(open.map { .string($0.id.description) }), "mailDropped": .integer(Int64(dropped)),
                ]
            )
            return .recorded(ended: open.map(\.id), mailDropped: dropped)
        }
    }
}
