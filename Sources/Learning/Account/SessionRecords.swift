/// Sessions and tokens, found by the hash of their secret.
package protocol SessionRecords {
    /// One statement: session, account and roles in force.
    func authenticate(session secret: Secret, at now: Instant) throws -> Authenticated?
    /// One statement: token, account and roles in force.
    func authenticate(token secret: Secret, at now: Instant) throws -> Authenticated?

    func insert(_ session: AccountSession, secret: Secret) throws
    func find(_ id: Identifier<AccountSession>) throws -> AccountSession?
    /// Those that are not over, newest first.
    func all(of account: Identifier<Account>, at now: Instant) throws -> [AccountSession]
    /// - Returns: whether there was one.
    func end(_ id: Identifier<AccountSession>) throws -> Bool
    /// Of the session with that secret, if there is one.
    func end(secret: Secret) throws
    /// - Returns: how many there were.
    func endAll(of account: Identifier<Account>, besides kept: Identifier<AccountSession>?) throws -> Int
    func replaceSecret(of id: Identifier<AccountSession>, by secret: Secret) throws
    func note(_ entrances: [Entrance: Instant]) throws

    func insert(_ token: AccessToken, secret: Secret) throws
    func token(_ id: Identifier<AccessToken>) throws -> AccessToken?
    func tokens(of account: Identifier<Account>, at now: Instant) throws -> [AccessToken]
    /// - Returns: whether there was one.
    func revoke(_ id: Identifier<AccessToken>) throws -> Bool
    /// - Returns: how many there were.
    func revokeAll(of account: Identifier<Account>) throws -> Int
}
