import Learning

struct OutboxQueries: OutboxRecords {
    let session: any SQLSession

    private static let insert: SQL = "INSERT INTO outbox (id, topic, subject, recipient_id, posted_at, due_at) VALUES ($1, $2, $3, $4, $5, {now})"
    private static let isDeceased: SQL = "SELECT 1 FROM person_death WHERE person_id = $1"
    private static let drop: SQL = "DELETE FROM outbox WHERE recipient_id = $1"
    /// A message under a lease is due again when the lease runs out: one column says both.
    private static func due(_ topics: Int) -> SQL {
        let places = (0..<topics).map { "$\($0 + 2)" }.joined(separator: ", ")
        return SQL(
            stringLiteral: """
                SELECT id, topic, subject, recipient_id, attempts FROM outbox WHERE topic IN (\(places)) AND due_at <= {now}
                ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
                """
        )
    }
    private static let hold: SQL = "UPDATE outbox SET holder = $2, due_at = {now} + $3, attempts = attempts + 1 WHERE id = $1"
    private static let complete: SQL = "DELETE FROM outbox WHERE id = $1 AND holder = $2"
    private static let postpone: SQL = "UPDATE outbox SET holder = NULL, due_at = {now} + $3 WHERE id = $1 AND holder = $2"
    private static let pending: SQL = "SELECT count(*) FROM outbox"

    func post(_ message: OutboxMessage, at instant: Instant) throws {
        if let recipient = message.recipient, try session.exists(Self.isDeceased, [.id(recipient)]) { return }
        try session.execute(
            Self.insert,
            [.id(message.id), .text(message.topic.rawValue), .uuid(message.subject), .id(message.recipient), .instant(instant)]
        )
    }

    func drop(to person: Identifier<Person>) throws -> Int { try session.execute(Self.drop, [.id(person)]) }

    func take(_ topics: Set<OutboxMessage.Topic>, atMost count: Int, holder: String, seconds: Int64) throws -> [OutboxMessage] {
        guard !topics.isEmpty else { return [] }
        let names = topics.map(\.rawValue).sorted()
        let messages = try session.rows(Self.due(names.count), [.count(count)] + names.map { .text($0) }) { row in
            OutboxMessage(
                id: try row.id(0),
                topic: try row.name(1),
                subject: try row.uuid(2),
                recipient: try row.idIfPresent(3),
                attempts: try row.integer(4)
            )
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
