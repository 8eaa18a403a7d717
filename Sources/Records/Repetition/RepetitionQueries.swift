import Learning

struct RepetitionQueries: RepetitionRecords {
    let session: any SQLSession

    private static let reserve: SQL = """
        INSERT INTO kept_request (account_id, request_key, digest, kept_at, running_until) VALUES ($1, $2, $3, {now}, {now} + $4)
        ON CONFLICT (account_id, request_key) DO UPDATE SET digest = excluded.digest, running_until = excluded.running_until
        WHERE kept_request.running_until <= {now}
        """
    private static let find: SQL = """
        SELECT digest, running_until, answer FROM kept_request WHERE account_id = $1 AND request_key = $2
        """
    private static let settle: SQL = """
        UPDATE kept_request SET running_until = NULL, answer = $3 WHERE account_id = $1 AND request_key = $2
        """
    private static let release: SQL = "DELETE FROM kept_request WHERE account_id = $1 AND request_key = $2"
    private static let old: SQL = "SELECT 1 FROM kept_request WHERE kept_at < {now} - $1 LIMIT 1"
    private static let forget: SQL = "DELETE FROM kept_request WHERE kept_at < {now} - $1"

    func reserve(_ key: RepetitionKey, of account: Identifier<Account>, digest: [UInt8], seconds: Int64) throws -> KeptRequest? {
        let changed = try session.execute(Self.reserve, [.id(account), .text(key.text), .bytes(digest), .integer(seconds * 1_000_000)])
        if changed > 0 { return nil }
        return try session.first(Self.find, [.id(account), .text(key.text)]) { row in
            KeptRequest(digest: try row.bytes(0), stage: try row.instantIfPresent(1) != nil ? .running : .done(answer: try row.textIfPresent(2)))
        }
    }

    func settle(_ key: RepetitionKey, of account: Identifier<Account>, answer: String?) throws {
        try session.execute(Self.settle, [.id(account), .text(key.text), .text(answer)])
    }

    func release(_ key: RepetitionKey, of account: Identifier<Account>) throws {
        try session.execute(Self.release, [.id(account), .text(key.text)])
    }

    func forgetAll() throws { try session.execute("DELETE FROM kept_request", []) }

    func hasKept(longerThan seconds: Int64) throws -> Bool { try session.exists(Self.old, [.integer(seconds * 1_000_000)]) }

    func forget(olderThan seconds: Int64) throws -> Int { try session.execute(Self.forget, [.integer(seconds * 1_000_000)]) }
}
