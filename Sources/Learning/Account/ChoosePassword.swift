import CanonicalJSON

/// Sets the password of an account by the code of an invitation or of a mail about a forgotten one, which is then used up. After a reset everything by which
/// somebody could come in before is gone: sessions, tokens, known browsers.
package struct ChoosePassword: Command {
    package static let name = CommandName.choosePassword

    private let code: Secret?
    private let chosen: String
    private let hasher: any PasswordHasher

    package init(code: String, password chosen: String, hasher: any PasswordHasher) {
        (self.code, self.chosen, self.hasher) = (Secret(.ticket, code), chosen, hasher)
    }

    /// - Throws: ``Refusal`` `ticket-unknown`, `password-too-short`, `password-too-long`, `password-guessable`, `too-busy`.
    /// - Returns: a secret by which the browser is known when its holder signs in.
    package func perform(in context: CommandContext) async throws -> Secret {
        guard let code else { throw Refusal(.ticketUnknown) }
        let (now, fresh) = (context.clock.now, try context.random.bytes(32))
        let found = try await context.store.read { try $0.account(by: code, at: now).map { [$0] } ?? [] }
        guard let account = found.first else { throw Refusal(.ticketUnknown) }
        let hash = try await hasher.hash(try Password(choosing: chosen, for: account))
        let device = try Secret.draw(.device, from: context.random)
        let stamp = try context.stamp().acting(as: account.actor(holding: []))
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name, on: Subject(account: account.id))
            guard let ticket = try transaction.credentials.ticket(by: code, at: now), ticket.account == account.id else {
                throw Refusal(.ticketUnknown)
            }
            try transaction.credentials.removeTickets(of: account.id)
            let sessions = try transaction.sessions.endAll(of: account.id, besides: nil)
            let tokens = try transaction.sessions.revokeAll(of: account.id)
            try transaction.credentials.forgetDevices(of: account.id)
            try transaction.credentials.set(hash, of: account.id, at: act.at)
            try transaction.credentials.know(device, of: account.id, until: now.adding(seconds: AccessTerms.deviceSeconds))
            try transaction.credentials.attempts(drawing: fresh).clear(.account(account.email))
            try transaction.audit.append(
                act,
                to: .account(account.id),
                person: account.person,
                payload: [
                    "by": .string(ticket.kind.rawValue), "endedSessions": .integer(Int64(sessions)), "revokedTokens": .integer(Int64(tokens)),
                ]
            )
            return device
        }
    }
}

extension RecordTransaction {
    fileprivate func account(by code: Secret, at now: Instant) throws -> Account? {
        guard let id = try credentials.ticket(by: code, at: now)?.account else { return nil }
        return try accounts.find(id)
    }
}
