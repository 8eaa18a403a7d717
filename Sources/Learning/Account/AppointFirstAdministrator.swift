import CanonicalJSON

/// Gives a new academy its first registrar and secretariat, in one person, who then invites the others. Only while nobody holds either role for the whole academy.
package struct AppointFirstAdministrator: Command {
    package static let name = CommandName.appointFirstAdministrator

    private static let roles: [Role] = [.registrar, .secretariat]

    private let email: EmailAddress
    private let accountName: String

    package init(email: EmailAddress, name: String) throws(Refusal) {
        self.email = email
        accountName = try OpenAccount.checked(name)
    }

    /// - Throws: ``Refusal`` `administrator-exists`, `account-has-password`.
    package func perform(in context: CommandContext) async throws -> Invited {
        let opened: Identifier<Account> = try context.identifier()
        let grants: [(Role, Identifier<RoleGrant>)] = try Self.roles.map { ($0, try context.identifier()) }
        let (stamp, ticket) = (try context.stamp(), try NewTicket(.invitation, in: context))
        let (email, accountName) = (email, accountName)
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard try !transaction.accounts.isHeld(oneOf: Self.roles, at: act.at) else { throw Refusal(.administratorExists) }
            let existing = try transaction.accounts.lock(email)
            let account = try existing ?? Account(id: opened, email: email, name: accountName, person: transaction.people.find(email)?.id)
            if existing == nil { try transaction.accounts.insert(account, at: act.at) }
            guard try transaction.credentials.lockHash(of: account.id) == nil else { throw Refusal(.accountHasPassword, [email.text]) }
            for (role, id) in grants {
                let grant = Grant(role, within: .academy)
                try transaction.accounts.insert(RoleGrant(id: id, account: account.id, grant: grant, from: act.at, until: nil))
            }
            let invited = try ticket.write(for: account, tellingCode: true, to: transaction)
            try transaction.audit.append(
                act,
                to: .account(account.id),
                person: account.person,
                payload: [
                    "email": .string(email.text), "name": .string(account.name), "opened": .boolean(existing == nil),
                    "roles": .array(Self.roles.map { .string($0.rawValue) }), "until": .string(invited.expiresAt.description),
                ]
            )
            return invited
        }
    }
}
