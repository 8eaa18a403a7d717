/// Passwords, what lets somebody set one, known browsers, and counted attempts.
package protocol CredentialRecords {
    /// One statement, the same whether or not there is such an account.
    func signInFacts(_ email: EmailAddress?, device: Secret?, at now: Instant) throws -> SignInFacts
    /// Locks it, where there is one.
    func lockHash(of account: Identifier<Account>) throws -> PasswordHash?
    func set(_ hash: PasswordHash, of account: Identifier<Account>, at instant: Instant) throws

    func know(_ device: Secret, of account: Identifier<Account>, until instant: Instant) throws
    func forgetDevices(of account: Identifier<Account>) throws

    func insert(_ ticket: PasswordTicket) throws
    func add(_ code: Secret, to ticket: Identifier<PasswordTicket>) throws
    func ticket(_ id: Identifier<PasswordTicket>, at now: Instant) throws -> PasswordTicket?
    func ticket(by code: Secret, at now: Instant) throws -> PasswordTicket?
    func removeTickets(of account: Identifier<Account>) throws

    /// - Parameter fresh: becomes the academy's key for what is counted, where there is none yet.
    func attempts(drawing fresh: [UInt8]) throws -> any SignInAttemptRecords

    func hasExpired(at now: Instant) throws -> Bool
    /// Removes what is over: sessions, tokens, tickets, known browsers, and counts that time has forgotten.
    /// - Returns: how many rows.
    func dropExpired(at now: Instant) throws -> Int
}

/// What is known of somebody who wants to sign in.
package final class SignInFacts: Sendable {
    package let account: Account?
    package let hash: PasswordHash?
    /// They have signed in with this browser before.
    package let isKnownDevice: Bool

    package init(account: Account?, hash: PasswordHash?, isKnownDevice: Bool) {
        (self.account, self.hash, self.isKnownDevice) = (account, hash, isKnownDevice)
    }
}
