/// Draws a code for an invitation or reset at the moment at which its mail is written, so that no code waits anywhere in the clear. A mail that is sent twice has
/// two codes; whichever is used uses up the ticket.
package struct DrawTicketCode: Command {
    package static let name = CommandName.drawTicketCode

    /// What the mail says. A class, so that it is one word wherever it is handed on.
    package final class Letter: Sendable {
        package let kind: PasswordTicket.Kind
        package let account: Account
        package let code: Secret
        package let expiresAt: Instant

        init(kind: PasswordTicket.Kind, account: Account, code: Secret, expiresAt: Instant) {
            (self.kind, self.account, self.code, self.expiresAt) = (kind, account, code, expiresAt)
        }
    }

    private let ticket: Identifier<PasswordTicket>

    package init(_ ticket: Identifier<PasswordTicket>) { self.ticket = ticket }

    /// - Returns: nil where no mail is to be sent: the ticket was used or is over, there is no such account, or its holder died (ruling 27).
    package func perform(in context: CommandContext) async throws -> Letter? {
        try context.actor.require(Self.name)
        let (now, id) = (context.clock.now, ticket)
        let code = try Secret.draw(.ticket, from: context.random)
        return try await context.store.write { transaction in
            guard let ticket = try transaction.credentials.ticket(id, at: now), let holder = ticket.account,
                let account = try transaction.accounts.find(holder)
            else { return nil }
            if let person = account.person, try transaction.people.isDeceased(person) { return nil }
            try transaction.credentials.add(code, to: id)
            return Letter(kind: ticket.kind, account: account, code: code, expiresAt: ticket.expiresAt)
        }
    }
}
