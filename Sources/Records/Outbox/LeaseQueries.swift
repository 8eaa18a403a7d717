import Learning

struct LeaseQueries: LeaseRecords {
    let session: any SQLSession

    private static let take: SQL = """
        INSERT INTO lease (name, holder, expires_at) VALUES ($1, $2, {now} + $3)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
        WHERE lease.expires_at <= {now} OR lease.holder = excluded.holder
        """
    private static let release: SQL = "DELETE FROM lease WHERE name = $1 AND holder = $2"

    func take(_ name: String, holder: String, seconds: Int64) throws -> Bool {
        try session.execute(Self.take, [.text(name), .text(holder), .integer(seconds * 1_000_000)]) == 1
    }

    func release(_ name: String, holder: String) throws { try session.execute(Self.release, [.text(name), .text(holder)]) }
}
