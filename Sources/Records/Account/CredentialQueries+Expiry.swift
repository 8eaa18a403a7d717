import Learning

extension CredentialQueries {
    private static let expiring =
        ["account_session", "access_token", "password_ticket", "known_device"].map { ($0, "expires_at") } + [("sign_in_attempt", "forgotten_at")]
    private static let expired = SQL(
        stringLiteral: "SELECT 1 WHERE " + expiring.map { "EXISTS (SELECT 1 FROM \($0.0) WHERE \($0.1) <= $1)" }.joined(separator: " OR ")
    )
    private static let drop: [SQL] = expiring.map { SQL(stringLiteral: "DELETE FROM \($0.0) WHERE \($0.1) <= $1") }

    /// Mails that nobody has sent, and that would lead nowhere.
    private static let dropMessages: SQL = """
        DELETE FROM outbox WHERE topic = 'password-ticket' AND NOT EXISTS (SELECT 1 FROM password_ticket t WHERE t.id = outbox.subject)
        """

    private static let forget: [SQL] = ["credential", "account_session", "access_token", "password_ticket", "known_device"].map {
        SQL(stringLiteral: "DELETE FROM \($0) WHERE account_id IN (SELECT id FROM account WHERE person_id = $1)")
    }

    func hasExpired(at now: Instant) throws -> Bool { try session.exists(Self.expired, [.instant(now)]) }

    func dropExpired(at now: Instant) throws -> Int {
        let count = try Self.drop.reduce(0) { try $0 + session.execute($1, [.instant(now)]) }
        return try count + session.execute(Self.dropMessages, [])
    }

    /// Everything by which somebody came in, when they are erased.
    func forget(_ person: Identifier<Person>) throws {
        for statement in Self.forget { try session.execute(statement, [.id(person)]) }
    }
}
