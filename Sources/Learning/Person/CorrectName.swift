import CanonicalJSON

/// Corrects the name of somebody: an error by the academy, or another name on papers (domain.md 2.5). The former name leaves lists, accounts and mail at once and is
/// kept as history (ruling 26). Documents in preparation under it are given up; sealed ones stay as they are until they are issued again (``ReissueDocument``), after
/// the holder has confirmed the new name.
package struct CorrectName: Command {
    package static let name = CommandName.correctName

    package enum Cause: String, Sendable, CaseIterable {
        /// Free of charge, and nobody has to prove a change.
        case academyError = "academy-error"
        case nameChange = "name-change"
    }

    package enum Outcome: Sendable, Equatable {
        /// - Parameter outdated: valid documents that print the former name.
        case corrected(outdated: [Document])
        case unchanged
    }

    package let email: EmailAddress
    package let corrected: PersonName
    package let cause: Cause
    /// The papers that were seen, or how the error was found.
    package let evidence: String

    package init(email: EmailAddress, to corrected: PersonName, cause: Cause, evidence: String) throws(Refusal) {
        (self.email, self.corrected, self.cause) = (email, corrected, cause)
        self.evidence = try Reason.required(evidence)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let person = try transaction.people.require(email)
            guard person.name != corrected else { return .unchanged }
            let changed = Person(id: person.id, email: person.email, name: corrected, country: person.country)
            try transaction.people.update(changed, at: act.at)
            var (givenUp, outdated): ([Document], [Document]) = ([], [])
            for enrolment in try transaction.enrolments.all(of: person.id) {
                for document in try transaction.documents.all(of: enrolment.id) where document.facts.holder != corrected {
                    if document.state.isCurrent { outdated.append(document) }
                    guard document.state.isInPreparation else { continue }
                    givenUp.append(try transaction.documents.apply(.cancel, to: document, reason: "name corrected", at: act.at, by: act.actor))
                }
            }
            try transaction.audit.append(
                act,
                to: .person(person.id),
                person: person.id,
                payload: [
                    "before": Self.json(person.name), "after": Self.json(corrected), "cause": .string(cause.rawValue),
                    "evidence": .string(evidence), "givenUp": .array(givenUp.map { .string($0.facts.serial.text) }),
                ]
            )
            return .corrected(outdated: outdated)
        }
    }

    private static func json(_ name: PersonName) -> JSONValue {
        ["latinName": .string(name.latin), "nativeName": name.native.map(JSONValue.string) ?? .null]
    }
}
