/// A secret by which a program acts as an account, until a day. A token cannot make another, nor change the password.
package struct AccessToken: Sendable, Hashable {
    package let id: Identifier<AccessToken>
    package let account: Identifier<Account>
    /// By which its holder knows it; one of a name at a time.
    package let name: String
    package let scopes: Set<TokenScope>
    package let createdAt: Instant
    package let expiresAt: Instant
    /// To the minute; nil before its first use.
    package let usedAt: Instant?

    package init(
        id: Identifier<AccessToken>,
        account: Identifier<Account>,
        name: String,
        scopes: Set<TokenScope>,
        createdAt: Instant,
        expiresAt: Instant,
        usedAt: Instant?
    ) {
        (self.id, self.account, self.name, self.scopes) = (id, account, name, scopes)
        (self.createdAt, self.expiresAt, self.usedAt) = (createdAt, expiresAt, usedAt)
    }
}
