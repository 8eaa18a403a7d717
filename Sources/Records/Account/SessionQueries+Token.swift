import Cryptography
import Learning

extension SessionQueries {
    private static let insertToken: SQL = """
        INSERT INTO access_token (id, digest, account_id, name, can_read, can_write, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """
    private static let tokenColumns = "id, account_id, name, can_read, can_write, created_at, expires_at, used_at"
    private static let tokenByID = SQL(stringLiteral: "SELECT \(tokenColumns) FROM access_token WHERE id = $1 FOR UPDATE")
    private static let tokensOfAccount = SQL(
        stringLiteral: "SELECT \(tokenColumns) FROM access_token WHERE account_id = $1 AND expires_at > $2 ORDER BY created_at, id"
    )
    private static let revoke: SQL = "DELETE FROM access_token WHERE id = $1"
    private static let revokeAll: SQL = "DELETE FROM access_token WHERE account_id = $1"

    func insert(_ token: AccessToken, secret: Secret) throws {
        try session.execute(
            Self.insertToken,
            [
                .id(token.id), .bytes(SHA256.hash(secret.bytes)), .id(token.account), .text(token.name), .flag(token.scopes.contains(.read)),
                .flag(token.scopes.contains(.write)), .instant(token.createdAt), .instant(token.expiresAt),
            ]
        )
    }

    func token(_ id: Identifier<AccessToken>) throws -> AccessToken? { try session.first(Self.tokenByID, [.id(id)], readToken) }

    func tokens(of account: Identifier<Account>, at now: Instant) throws -> [AccessToken] {
        try session.rows(Self.tokensOfAccount, [.id(account), .instant(now)], readToken)
    }

    func revoke(_ id: Identifier<AccessToken>) throws -> Bool { try session.execute(Self.revoke, [.id(id)]) > 0 }

    func revokeAll(of account: Identifier<Account>) throws -> Int { try session.execute(Self.revokeAll, [.id(account)]) }

    static func scopes(read: Bool, write: Bool) -> Set<TokenScope> { Set((read ? [.read] : []) + (write ? [.write] : [])) }

    private func readToken(_ row: SQLRow) throws -> AccessToken {
        AccessToken(
            id: try row.id(0),
            account: try row.id(1),
            name: try row.text(2),
            scopes: Self.scopes(read: try row.flag(3), write: try row.flag(4)),
            createdAt: try row.instant(5),
            expiresAt: try row.instant(6),
            usedAt: try row.instantIfPresent(7)
        )
    }
}
