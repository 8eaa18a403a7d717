import Learning

/// From the hash of a secret to who acts, in one statement: an account's roles are few, so that its own columns repeated beside each of them cost less than a
/// second question.
struct AuthenticationQuery {
    let session: any SQLSession

    private static func text(_ table: String, _ own: String, _ condition: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT a.id, a.email, a.name, a.person_id, g.role, g.scope_kind, g.cohort_id, g.country, g.assessment_code, g.case_id, \(own)
                FROM \(table) s JOIN account a ON a.id = s.account_id
                LEFT JOIN role_grant g ON g.account_id = a.id AND g.valid_from <= $2 AND (g.valid_until IS NULL OR g.valid_until > $2)
                WHERE s.digest = $1 AND s.expires_at > $2\(condition) ORDER BY g.valid_from, g.id
                """
        )
    }
    private static let bySession = text("account_session", "s.id, s.seen_at", " AND s.seen_at > $3")
    private static let byToken = text("access_token", "s.id, s.used_at, s.can_read, s.can_write", "")

    func session(_ digest: [UInt8], at now: Instant) throws -> Authenticated? {
        let oldest = now.adding(seconds: -AccessTerms.idleSeconds)
        return try first(Self.bySession, [.bytes(digest), .instant(now), .instant(oldest)]) { .session(try $0.id(10)) }
    }

    func token(_ digest: [UInt8], at now: Instant) throws -> Authenticated? {
        try first(Self.byToken, [.bytes(digest), .instant(now)]) {
            .token(try $0.id(10), SessionQueries.scopes(read: try $0.flag(12), write: try $0.flag(13)))
        }
    }

    private func first(_ sql: SQL, _ parameters: [SQLValue], entrance: (SQLRow) throws -> Entrance) throws -> Authenticated? {
        var found: (account: Account, entrance: Entrance, seenAt: Instant?)?
        let grants = try session.rows(sql, parameters) { row in
            if found == nil { found = (try AccountQueries.account(row), try entrance(row), try row.instantIfPresent(11)) }
            return try AccountQueries.grantIfPresent(row, at: 4)
        }
        guard let found else { return nil }
        return Authenticated(actor: found.account.actor(holding: grants.compactMap(\.self), entrance: found.entrance), seenAt: found.seenAt)
    }
}
