import Learning

struct RepetitionQueries: RepetitionRecords {
    let session: any SQLSession

    private static let reserve: SQL = """
        INSERT INTO kept_request (account_id, request_key, digest, kept_at, running_until, turn) VALUES ($1, $2, $3, {now}, {now} + $4, 1)
        ON CONFLICT (account_id, request_key) DO UPDATE SET running_until = excluded.running_until, turn = kept_request.turn + 1
        WHERE kept_request.running_until <= {now} AND kept_request.digest = excluded.digest
        """
    private static let find: SQL = """
        SELECT digest, running_until, answer, version, location, turn FROM kept_request WHERE account_id = $1 AND request_key = $2
        """
    private static let settle: SQL = """
        UPDATE kept_request SET running_until = NULL, answer = $4, version = $5, location = $6
        WHERE account_id = $1 AND request_key = $2 AND turn = $3 AND running_until IS NOT NULL
        """
    private static let release: SQL = """
        DELETE FROM kept_request WHERE account_id = $1 AND request_key = $2 AND turn = $3 AND running_until IS NOT NULL
        """
    private static let last: SQL = "SELECT 1 FROM kept_request WHERE account_id = $1 LIMIT 1 OFFSET $2"
    private static let old: SQL = "SELECT 1 FROM kept_request WHERE kept_at < {now} - $1 LIMIT 1"
    private static let forget: SQL = "DELETE FROM kept_request WHERE kept_at < {now} - $1"

    func reserve(_ key: RepetitionKey, of account: Identifier<Account>, digest: [UInt8], seconds: Int64) throws -> Reservation {
        let changed = try session.execute(Self.reserve, [.id(account), .text(key.text), .bytes(digest), .integer(seconds * 1_000_000)])
        let found = try session.first(Self.find, [.id(account), .text(key.text)]) { row in
            (kept: KeptRequest(digest: try row.bytes(0), stage: try Self.stage(row)), turn: try row.integer(5))
        }
        guard let found else { throw RecordsError.unexpectedValue(0) }
        return changed > 0 ? .taken(turn: found.turn) : .kept(found.kept)
    }

    private static func stage(_ row: SQLRow) throws -> KeptRequest.Stage {
        guard try row.instantIfPresent(1) == nil else { return .running }
        let (version, location) = (try row.textIfPresent(3), try row.textIfPresent(4))
        return .done(try row.textIfPresent(2).map { KeptAnswer(text: $0, version: version, location: location) })
    }

    func settle(_ key: RepetitionKey, of account: Identifier<Account>, turn: Int64, answer: KeptAnswer?) throws -> Bool {
        let told: [SQLValue] = [.text(answer?.text), .text(answer?.version), .text(answer?.location)]
        return try session.execute(Self.settle, [.id(account), .text(key.text), .integer(turn)] + told) > 0
    }

    func release(_ key: RepetitionKey, of account: Identifier<Account>, turn: Int64) throws {
        try session.execute(Self.release, [.id(account), .text(key.text), .integer(turn)])
    }

    func hasKept(_ count: Int, of account: Identifier<Account>) throws -> Bool {
        try session.exists(Self.last, [.id(account), .integer(Int64(count - 1))])
    }

    func forgetAll() throws { try session.execute("DELETE FROM kept_request", []) }

    func hasKept(longerThan seconds: Int64) throws -> Bool { try session.exists(Self.old, [.integer(seconds * 1_000_000)]) }

    func forget(olderThan seconds: Int64) throws -> Int { try session.execute(Self.forget, [.integer(seconds * 1_000_000)]) }
}
