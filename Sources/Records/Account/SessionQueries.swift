import Cryptography
import Learning

struct SessionQueries: SessionRecords {
    let session: any SQLSession

    private static let insert: SQL = """
        INSERT INTO account_session (id, digest, account_id, created_at, seen_at, expires_at, agent) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let columns = "id, account_id, created_at, seen_at, expires_at, agent"
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM account_session WHERE id = $1 FOR UPDATE")
    private static let ofAccount = SQL(
        stringLiteral: """
            SELECT \(columns) FROM account_session WHERE account_id = $1 AND expires_at > $2 AND seen_at > $3 ORDER BY created_at DESC, id DESC
            """
    )
    private static let end: SQL = "DELETE FROM account_session WHERE id = $1"
    private static let endBySecret: SQL = "DELETE FROM account_session WHERE digest = $1"
    private static let endAll: SQL = "DELETE FROM account_session WHERE account_id = $1"
    private static let endOthers: SQL = "DELETE FROM account_session WHERE account_id = $1 AND id <> $2"
    private static let replaceSecret: SQL = "UPDATE account_session SET digest = $2 WHERE id = $1"
    private static let noteSession: SQL = "UPDATE account_session SET seen_at = $2 WHERE id = $1 AND seen_at < $2"
    private static let noteToken: SQL = "UPDATE access_token SET used_at = $2 WHERE id = $1 AND (used_at IS NULL OR used_at < $2)"

    func authenticate(session secret: Secret, at now: Instant) throws -> Authenticated? {
        try AuthenticationQuery(session: session).session(SHA256.hash(secret.bytes), at: now)
    }

    func authenticate(token secret: Secret, at now: Instant) throws -> Authenticated? {
        try AuthenticationQuery(session: session).token(SHA256.hash(secret.bytes), at: now)
    }

    func insert(_ signedIn: AccountSession, secret: Secret) throws {
        try session.execute(
            Self.insert,
            [
                .id(signedIn.id), .bytes(SHA256.hash(secret.bytes)), .id(signedIn.account), .instant(signedIn.createdAt), .instant(signedIn.seenAt),
                .instant(signedIn.expiresAt), .text(signedIn.agent),
            ]
        )
    }

    func find(_ id: Identifier<AccountSession>) throws -> AccountSession? { try session.first(Self.byID, [.id(id)], read) }

    func all(of account: Identifier<Account>, at now: Instant) throws -> [AccountSession] {
        try session.rows(Self.ofAccount, [.id(account), .instant(now), .instant(now.adding(seconds: -AccessTerms.idleSeconds))], read)
    }

    func end(_ id: Identifier<AccountSession>) throws -> Bool { try session.execute(Self.end, [.id(id)]) > 0 }

    func end(secret: Secret) throws { try session.execute(Self.endBySecret, [.bytes(SHA256.hash(secret.bytes))]) }

    func endAll(of account: Identifier<Account>, besides kept: Identifier<AccountSession>?) throws -> Int {
        guard let kept else { return try session.execute(Self.endAll, [.id(account)]) }
        return try session.execute(Self.endOthers, [.id(account), .id(kept)])
    }

    func replaceSecret(of id: Identifier<AccountSession>, by secret: Secret) throws {
        try session.execute(Self.replaceSecret, [.id(id), .bytes(SHA256.hash(secret.bytes))])
    }

    func note(_ entrances: [Entrance: Instant]) throws {
        for (entrance, instant) in entrances {
            switch entrance {
            case .machine: continue
            case .session(let id): try session.execute(Self.noteSession, [.id(id), .instant(instant)])
            case .token(let id, _): try session.execute(Self.noteToken, [.id(id), .instant(instant)])
            }
        }
    }

    private func read(_ row: SQLRow) throws -> AccountSession {
        AccountSession(
            id: try row.id(0),
            account: try row.id(1),
            createdAt: try row.instant(2),
            seenAt: try row.instant(3),
            expiresAt: try row.instant(4),
            agent: try row.text(5)
        )
    }
}
