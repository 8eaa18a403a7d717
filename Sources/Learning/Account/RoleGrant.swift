/// A role as it was granted to an account: from when, and until when.
package struct RoleGrant: Sendable, Hashable {
    package let id: Identifier<RoleGrant>
    package let account: Identifier<Account>
    package let grant: Grant
    package let from: Instant
    /// Nil while no end is known; the role is no longer held at this instant.
    package let until: Instant?

    package init(id: Identifier<RoleGrant>, account: Identifier<Account>, grant: Grant, from: Instant, until: Instant?) {
        (self.id, self.account, self.grant, self.from, self.until) = (id, account, grant, from, until)
    }

    package func isInForce(at instant: Instant) -> Bool { from <= instant && until.map { instant < $0 } ?? true }
}
