import CanonicalJSON

/// The holder's word that the name is spelt as documents shall print it, in both scripts (domain.md section 4: never printed without it). A registrar can record it on
/// evidence, such as a signed proof. It holds until the name is corrected, for every document to come, and lets those go on that wait for it.
package struct ConfirmName: Command {
    package static let name = CommandName.confirmName

    package enum Outcome: Sendable, Equatable {
        case confirmed
        case unchanged
    }

    package let email: EmailAddress
    /// The name as it was shown to whoever confirms it.
    package let shown: PersonName
    /// Nil for the holder.
    package let evidence: String?

    package init(email: EmailAddress, shown: PersonName, evidence: String? = nil) throws(Refusal) {
        (self.email, self.shown) = (email, shown)
        self.evidence = try Reason.checked(evidence)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let person = try transaction.people.find(email)
            let act = try stamp.act(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            guard person.name == shown else { throw Refusal(.nameDiffers, [shown.latin, person.name.latin]) }
            guard evidence != nil || act.actor.person == person.id else { throw Refusal(.evidenceNeeded, [email.text]) }
            let waiting = try transaction.documents.inPreparation(for: person.id).filter { $0.state == .eligible && $0.facts.holder == shown }
            if waiting.isEmpty, try transaction.people.confirmedName(of: person.id) == shown { return .unchanged }
            try transaction.people.confirmName(person, at: act.at, by: act.actor)
            for document in waiting {
                _ = try transaction.documents.apply(.confirmName, to: document, reason: nil, at: act.at, by: act.actor)
            }
            try transaction.audit.append(
                act,
                to: .person(person.id),
                person: person.id,
                payload: .members([
                    "latinName": .string(shown.latin), "nativeName": shown.native.map { .string($0) }, "evidence": evidence.map { .string($0) },
                    "documents": .array(waiting.map { .string($0.facts.serial.text) }),
                ])
            )
            return .confirmed
        }
    }
}
