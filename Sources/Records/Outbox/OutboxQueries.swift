import Learning

struct OutboxQueries: OutboxRecords {
    let session: any SQLSession

    private static let insert: SQL = "INSERT INTO outbox (id, topic, subject, posted_at, due_at) VALUES ($1, $2, $3, $4, {now})"
    /// A message under a lease is due again when the lease runs out: one column says both.
    private static let due: SQL = """
        SELECT id, topic, subject, attempts FROM outbox WHERE due_at <= {now} ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
        """
    private static let hold: SQL = "UPDATE outbox SET holder = $2, due_at = {now} + $3, attempts = attempts + 1 WHERE id = $1"
    private static let complete: SQL = "DELETE FROM outbox WHERE id = $1 AND holder = $2"
    private static let postpone: SQL = "UPDATE outbox SET holder = NULL, due_at = {now} + $3 WHERE id = $1 AND holder = $2"
    private static let pending: SQL = "SELECT count(*) FROM outbox"

    func post(_ message: OutboxMessage, at instant: Instant) throws {
        try session.execute(Self.insert, [.id(message.id), .text(message.topic.rawValue), .uuid(message.subject), .instant(instant)])
    }

    func take(atMost count: Int, holder: String, seconds: Int64) throws -> [OutboxMessage] {
        let messages = try session.rows(Self.due, [.count(count)]) { row in
            OutboxMessage(id: try row.id(0), topic: try row.name(1), subject: try row.uuid(2), attempts: try row.integer(3))
        }
        for message in messages {
            try session.execute(Self.hold, [.id(message.id), .text(holder), .integer(seconds * 1_000_000)])
        }
        return messages
    }

    func complete(_ id: Identifier<OutboxMessage>, holder: String) throws { try session.execute(Self.complete, [.id(id), .text(holder)]) }

    func postpone(_ id: Identifier<OutboxMessage>, holder: String, seconds: Int64) throws {
        try session.execute(Self.postpone, [.id(id), .text(holder), .integer(seconds * 1_000_000)])
    }

    func pendingCount() throws -> Int { try session.count(Self.pending) }
}
