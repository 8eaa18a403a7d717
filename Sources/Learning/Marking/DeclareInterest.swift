import CanonicalJSON

/// Declares a tie between the holder of an account and a trainee, because of which the one does not mark the other (domain.md 2.9.5).
package struct DeclareInterest: Command {
    package static let name = CommandName.declareInterest

    package let account: EmailAddress
    package let trainee: EmailAddress
    package let kind: MarkerInterest.Kind

    package init(of account: EmailAddress, in trainee: EmailAddress, _ kind: MarkerInterest.Kind) {
        (self.account, self.trainee, self.kind) = (account, trainee, kind)
    }

    /// - Returns: whether it was new.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let account = try transaction.accounts.require(account)
            let person = try transaction.people.require(trainee)
            guard try transaction.markings.declare(MarkerInterest(account: account.id, person: person.id, kind: kind), at: act.at) else {
                return false
            }
            try transaction.audit.append(
                act,
                to: .account(account.id),
                person: person.id,
                payload: ["trainee": .string(person.id.description), "kind": .string(kind.rawValue)]
            )
            return true
        }
    }
}
