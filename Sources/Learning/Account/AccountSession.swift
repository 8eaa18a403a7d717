/// That somebody has signed in with a browser, until they sign out, stay away, or its time is over. Whoever holds its secret is that account.
package struct AccountSession: Sendable, Hashable {
    package let id: Identifier<AccountSession>
    package let account: Identifier<Account>
    package let createdAt: Instant
    /// To the minute; written in the background, so that a crash may lose the last second's.
    package let seenAt: Instant
    /// However busy it is (``AccessTerms/sessionSeconds``).
    package let expiresAt: Instant
    /// What the browser calls itself, for the holder to tell sessions apart; nothing is decided by it.
    package let agent: String

    package init(
        id: Identifier<AccountSession>,
        account: Identifier<Account>,
        createdAt: Instant,
        seenAt: Instant,
        expiresAt: Instant,
        agent: String
    ) {
        (self.id, self.account, self.createdAt, self.seenAt, self.expiresAt, self.agent) = (id, account, createdAt, seenAt, expiresAt, agent)
    }

    /// The first 100 plain characters of a `User-Agent`: it comes from outside, and is shown.
    package static func agent(_ header: String?) -> String {
        String(String.UnicodeScalarView((header ?? "").unicodeScalars.lazy.filter { (0x20...0x7E).contains($0.value) }.prefix(100)))
    }
}
