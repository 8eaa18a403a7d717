/// That whoever shows one of its codes may set an account's password, once: an invitation, or the mail about a forgotten password.
package struct PasswordTicket: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case invitation, reset

        var seconds: Int64 {
            switch self {
            case .invitation: AccessTerms.invitationSeconds
            case .reset: AccessTerms.resetSeconds
            }
        }
    }

    package let id: Identifier<PasswordTicket>
    /// Nil for one that was asked for an address without an account: it is kept like the others, so that asking tells nothing, and opens nothing.
    package let account: Identifier<Account>?
    package let kind: Kind
    package let expiresAt: Instant

    package init(id: Identifier<PasswordTicket>, account: Identifier<Account>?, kind: Kind, expiresAt: Instant) {
        (self.id, self.account, self.kind, self.expiresAt) = (id, account, kind, expiresAt)
    }

    init(_ kind: Kind, id: Identifier<PasswordTicket>, for account: Identifier<Account>?, at instant: Instant) {
        self.init(id: id, account: account, kind: kind, expiresAt: instant.adding(seconds: kind.seconds))
    }
}
