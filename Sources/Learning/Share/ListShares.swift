/// The links to documents of somebody that show something now, in the order of making. What they show is not told again: the secret is known to nobody but who has it.
package struct ListShares: Command {
    package static let name = CommandName.listShares

    package let email: EmailAddress

    package init(email: EmailAddress) { self.email = email }

    package func perform(in context: CommandContext) async throws -> [ShareLink] {
        let now = context.clock.now
        return try await context.store.read { [email, actor = context.actor] transaction in
            let person = try transaction.people.find(email)
            try actor.require(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            return try transaction.shares.open(of: person.id, at: now)
        }
    }
}
