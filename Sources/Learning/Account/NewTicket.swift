/// An invitation or reset to be written, with everything drawn for it.
struct NewTicket: Sendable {
    private let kind: PasswordTicket.Kind
    private let id: Identifier<PasswordTicket>
    private let code: Secret
    private let message: Identifier<OutboxMessage>
    private let now: Instant

    init(_ kind: PasswordTicket.Kind, in context: CommandContext) throws {
        self.kind = kind
        (id, message, now) = (try context.identifier(), try context.identifier(), context.clock.now)
        code = try .draw(.ticket, from: context.random)
    }

    /// Takes the place of whatever ticket the account had.
    func write(for account: Account, tellingCode: Bool, to transaction: any RecordTransaction) throws -> Invited {
        try transaction.credentials.removeTickets(of: account.id)
        let ticket = PasswordTicket(kind, id: id, for: account.id, at: now)
        try transaction.credentials.insert(ticket)
        if tellingCode { try transaction.credentials.add(code, to: id) }
        try post(to: transaction)
        return Invited(account: account, code: tellingCode ? code : nil, expiresAt: ticket.expiresAt)
    }

    /// For an address of which nothing is told, not even whether it is known.
    func write(forWhomever account: Identifier<Account>?, to transaction: any RecordTransaction) throws {
        try transaction.credentials.insert(PasswordTicket(kind, id: id, for: account, at: now))
        try post(to: transaction)
    }

    private func post(to transaction: any RecordTransaction) throws {
        try transaction.outbox.post(OutboxMessage(id: message, topic: .passwordTicket, subject: id.uuid), at: now)
    }
}

/// An account whose holder may set a password. A class, so that it is one word wherever it is handed on.
package final class Invited: Sendable {
    package let account: Account
    /// Told once, and only on the machine itself.
    package let code: Secret?
    package let expiresAt: Instant

    init(account: Account, code: Secret?, expiresAt: Instant) { (self.account, self.code, self.expiresAt) = (account, code, expiresAt) }
}
