import Cryptography
import Learning

struct CredentialQueries: CredentialRecords {
    let session: any SQLSession

    private static let facts: SQL = """
        SELECT a.id, a.email, a.name, a.person_id, c.hash, d.account_id FROM account a
        LEFT JOIN credential c ON c.account_id = a.id
        LEFT JOIN known_device d ON d.digest = $2 AND d.account_id = a.id AND d.expires_at > $3
        WHERE a.email = $1
        """
    private static let lockHash: SQL = "SELECT hash FROM credential WHERE account_id = $1 FOR UPDATE"
    private static let setHash: SQL = """
        INSERT INTO credential (account_id, hash, changed_at) VALUES ($1, $2, $3)
        ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
        """
    private static let know: SQL = "INSERT INTO known_device (digest, account_id, expires_at) VALUES ($1, $2, $3)"
    private static let forgetDevices: SQL = "DELETE FROM known_device WHERE account_id = $1"
    private static let attemptKey: SQL = "SELECT key FROM attempt_key WHERE id = 1"
    private static let keepAttemptKey: SQL = "INSERT INTO attempt_key (id, key) VALUES (1, $1) ON CONFLICT (id) DO NOTHING"

    func signInFacts(_ email: EmailAddress?, device: Secret?, at now: Instant) throws -> SignInFacts {
        // Somebody without a browser's secret has one that nobody has.
        let digest = device.map { SHA256.hash($0.bytes) } ?? []
        let facts = try session.first(Self.facts, [.text(email?.text ?? ""), .bytes(digest), .instant(now)]) { row in
            SignInFacts(
                account: try AccountQueries.account(row),
                hash: try row.textIfPresent(4).map { PasswordHash($0) },
                isKnownDevice: try row.uuidIfPresent(5) != nil
            )
        }
        return facts ?? SignInFacts(account: nil, hash: nil, isKnownDevice: false)
    }

    func lockHash(of account: Identifier<Account>) throws -> PasswordHash? {
        try session.first(Self.lockHash, [.id(account)]) { PasswordHash(try $0.text(0)) }
    }

    func set(_ hash: PasswordHash, of account: Identifier<Account>, at instant: Instant) throws {
        try session.execute(Self.setHash, [.id(account), .text(hash.text), .instant(instant)])
    }

    func know(_ device: Secret, of account: Identifier<Account>, until instant: Instant) throws {
        try session.execute(Self.know, [.bytes(SHA256.hash(device.bytes)), .id(account), .instant(instant)])
    }

    func forgetDevices(of account: Identifier<Account>) throws { try session.execute(Self.forgetDevices, [.id(account)]) }

    func attempts(drawing fresh: [UInt8]) throws -> any SignInAttemptRecords {
        if let key = try session.first(Self.attemptKey, [], { try $0.bytes(0) }) { return try SignInAttemptQueries(session: session, key: key) }
        try session.execute(Self.keepAttemptKey, [.bytes(fresh)])
        return try SignInAttemptQueries(session: session, key: fresh)
    }
}
