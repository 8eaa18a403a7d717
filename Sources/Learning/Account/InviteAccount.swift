import CanonicalJSON

/// Invites somebody to their account, which is opened where there is none: whoever has the link sets its password, within seven days and once. A later invitation
/// takes the place of an earlier one.
///
/// The operator and the registrar invite anybody, the secretariat whoever holds no office: applicants and trainees. The link goes by mail; only on the
/// machine itself is its code returned as well, for else one officer could come in as another and be the second person of their own acts.
package struct InviteAccount: Command {
    package static let name = CommandName.inviteAccount

    private let email: EmailAddress
    private let accountName: String?

    /// - Parameter name: needed where the account is opened.
    package init(email: EmailAddress, name: String? = nil) throws(Refusal) {
        self.email = email
        if let name { accountName = try OpenAccount.checked(name) } else { accountName = nil }
    }

    /// - Throws: ``Refusal`` `account-unknown` where a name would be needed, `account-has-password`, `too-many-attempts` where the same address is invited again and
    ///   again from elsewhere than the machine itself.
    package func perform(in context: CommandContext) async throws -> Invited {
        let (opened, stamp): (Identifier<Account>, AuditStamp) = (try context.identifier(), try context.stamp())
        let ticket = try NewTicket(.invitation, in: context)
        let (email, accountName, fresh) = (email, accountName, try context.random.bytes(32))
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            let existing = try transaction.accounts.lock(email)
            guard let name = existing?.name ?? accountName else { throw Refusal(.accountUnknown, [email.text]) }
            let account = try existing ?? Account(id: opened, email: email, name: name, person: transaction.people.find(email)?.id)
            if existing == nil { try transaction.accounts.insert(account, at: act.at) }
            try Self.check(account, act, in: transaction)
            let isOperator = act.actor.grants.contains { $0.role == .operator }
            if !isOperator { try transaction.credentials.attempts(drawing: fresh).requireEntry(.invitation(email), at: act.at) }
            let invited = try ticket.write(for: account, tellingCode: isOperator, to: transaction)
            try transaction.audit.append(
                act,
                to: .account(account.id),
                person: account.person,
                payload: [
                    "email": .string(email.text), "name": .string(name), "opened": .boolean(existing == nil),
                    "until": .string(invited.expiresAt.description),
                ]
            )
            return invited
        }
    }

    private static func check(_ account: Account, _ act: Act, in transaction: any RecordTransaction) throws {
        guard try transaction.credentials.lockHash(of: account.id) == nil else { throw Refusal(.accountHasPassword, [account.email.text]) }
        guard act.actor.grants.contains(where: { $0.role == .secretariat }) else { return }
        guard try transaction.accounts.grants(account.id).allSatisfy({ !$0.isInForce(at: act.at) }) else {
            throw Refusal(.notPermitted, [Self.name.rawValue])
        }
    }
}
