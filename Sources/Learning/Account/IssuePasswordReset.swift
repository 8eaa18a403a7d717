import CanonicalJSON

/// Lets the holder of an account set its password anew, by a link that the operator hands to them: for who gets no mail. The old password holds until then.
package struct IssuePasswordReset: Command {
    package static let name = CommandName.issuePasswordReset

    private let email: EmailAddress

    package init(_ email: EmailAddress) { self.email = email }

    /// - Throws: ``Refusal`` `account-unknown`.
    package func perform(in context: CommandContext) async throws -> Invited {
        let (stamp, ticket, email) = (try context.stamp(), try NewTicket(.reset, in: context), email)
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard let account = try transaction.accounts.lock(email) else { throw Refusal(.accountUnknown, [email.text]) }
            let invited = try ticket.write(for: account, tellingCode: true, to: transaction)
            try transaction.audit.append(
                act,
                to: .account(account.id),
                person: account.person,
                payload: ["until": .string(invited.expiresAt.description)]
            )
            return invited
        }
    }
}
