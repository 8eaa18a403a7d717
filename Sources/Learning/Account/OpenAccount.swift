import CanonicalJSON

/// Opens an account for an address; where a person of that address is known, it is that person's.
package struct OpenAccount: Command {
    package static let name = CommandName.openAccount

    package enum Outcome: Sendable, Equatable {
        case opened(Account)
        case unchanged(Account)
    }

    package let email: EmailAddress
    package let accountName: String

    package init(email: EmailAddress, name: String) throws(Refusal) {
        self.email = email
        accountName = try Self.checked(name)
    }

    /// A name stands in the audit trail for good, so it must be readable there: one line, no control or direction marks.
    static func checked(_ name: String) throws(Refusal) -> String {
        let text = Folding.composed(name.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        let isPlain = text.unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
        guard (1...100).contains(text.count), text.unicodeScalars.count <= 400, isPlain else {
            throw Refusal(
                invalid: LocalizedText(english: "the name", french: "le nom"),
                LocalizedText(english: "it has 1 to 100 characters, none of them invisible", french: "il a de 1 à 100 caractères, aucun d'invisible")
            )
        }
        return text
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Account> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            if let existing = try transaction.accounts.lock(email) { return .unchanged(existing) }
            let account = Account(id: id, email: email, name: accountName, person: try transaction.people.find(email)?.id)
            try transaction.accounts.insert(account, at: act.at)
            try transaction.audit.append(
                act,
                to: .account(id),
                person: account.person,
                payload: ["email": .string(email.text), "name": .string(accountName)]
            )
            return .opened(account)
        }
    }
}
