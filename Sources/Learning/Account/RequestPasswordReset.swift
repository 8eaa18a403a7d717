/// Asks for a mail with a link by which a forgotten password is set anew. Whoever asks learns nothing: an address without an account gets the same answer from the
/// same statements, and its ticket opens nothing. There is no audit entry before the link is used, or anybody could fill the trail.
package struct RequestPasswordReset: Command {
    package static let name = CommandName.requestPasswordReset

    private let email: EmailAddress?
    private let network: NetworkPrefix?

    /// - Parameter email: nil for what is no address at all.
    package init(email: EmailAddress?, network: NetworkPrefix?) { (self.email, self.network) = (email, network) }

    /// - Throws: ``Refusal`` `too-many-attempts` for a network that asks without end.
    package func perform(in context: CommandContext) async throws {
        let (now, fresh) = (context.clock.now, try context.random.bytes(32))
        let ticket = try NewTicket(.reset, in: context)
        let (email, network) = (email, network)
        try await context.store.write { transaction in
            let attempts = try transaction.credentials.attempts(drawing: fresh)
            if let network { try attempts.requireEntry(.network(network), at: now) }
            // One who asks again and again for the same address has the mails they need.
            guard try attempts.enter(.reset(email), at: now) != nil else { return }
            let facts = try transaction.credentials.signInFacts(email, device: nil, at: now)
            try ticket.write(forWhomever: facts.account?.id, to: transaction)
        }
    }
}
