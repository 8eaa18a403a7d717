import CanonicalJSON
import Cryptography
import Learning

struct AuditQueries: AuditRecords {
    let session: any SQLSession

    private static let last: SQL = """
        SELECT sequence, hash FROM audit_entry WHERE aggregate_kind = $1 AND aggregate_id = $2 ORDER BY sequence DESC LIMIT 1
        """
    private static let insert: SQL = """
        INSERT INTO audit_entry (id, aggregate_kind, aggregate_id, sequence, at, actor, command, person_id, commitment, previous, hash,
                                 nonce, content, entrance_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """
    private static let key: SQL = "SELECT key FROM person_key WHERE person_id = $1"
    private static let erasure: SQL = "SELECT 1 FROM erasure WHERE person_id = $1"
    private static let throughEntrance: SQL = """
        SELECT at, actor, command, aggregate_kind, aggregate_id FROM audit_entry WHERE entrance_id = $1 ORDER BY id LIMIT $2
        """
    private static let unsealed: SQL = "SELECT id, hash FROM audit_entry WHERE position IS NULL ORDER BY id LIMIT $1"
    private static let head: SQL = "SELECT position, link FROM audit_entry WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1"
    private static let sealed: SQL = """
        SELECT position, at, actor, command, aggregate_kind, aggregate_id, sequence, hash, link FROM audit_entry
        WHERE position > $1 ORDER BY position LIMIT $2
        """
    /// Identifiers begin with their time.
    private static let lastAct: SQL = "SELECT at FROM audit_entry ORDER BY id DESC LIMIT 1"
    private static let link: SQL = "UPDATE audit_entry SET position = $2, link = $3 WHERE id = $1 AND position IS NULL"

    func append(_ act: Act, to aggregate: Aggregate, person: Identifier<Person>?, payload: JSONValue) throws {
        let previous = try session.first(Self.last, [.text(aggregate.kind), .uuid(aggregate.uuid)]) { (try $0.integer(0), try $0.bytes(1)) }
        let content = AuditPayload.plain(salt: act.stamp.salt, payload: payload)
        let entry = AuditEntry(
            id: act.stamp.id,
            aggregateKind: aggregate.kind,
            aggregateID: aggregate.uuid,
            sequence: (previous?.0 ?? 0) + 1,
            at: act.at,
            actor: act.actor.description,
            command: act.command.rawValue,
            person: person,
            entrance: act.actor.entrance.uuid,
            commitment: SHA256.hash(content),
            previous: previous?.1 ?? AuditEntry.noPrevious
        )
        let (nonce, payload) = try stored(content, of: entry, nonce: act.stamp.nonce)
        try session.execute(
            Self.insert,
            [
                .id(entry.id), .text(entry.aggregateKind), .uuid(entry.aggregateID), .integer(entry.sequence), .instant(entry.at),
                .text(entry.actor), .text(entry.command), .id(entry.person), .bytes(entry.commitment), .bytes(entry.previous),
                .bytes(SHA256.hash(entry.hashedBytes)), nonce, payload, .uuid(entry.entrance),
            ]
        )
    }

    /// What is kept of the content: all of it in the clear, or a nonce and the content under its person's key.
    private func stored(_ content: [UInt8], of entry: AuditEntry, nonce: [UInt8]) throws -> (nonce: SQLValue, content: SQLValue) {
        guard let person = entry.person else { return (.null, .bytes(content)) }
        guard let key = try session.first(Self.key, [.id(person)], { try $0.bytes(0) }) else {
            // Of an erased person no payload is kept any more; that something was done stays provable.
            if try session.exists(Self.erasure, [.id(person)]) { return (.null, .null) }
            throw RecordsError.damagedSnapshot("person \(person) has no key")
        }
        return (.bytes(nonce), .bytes(try AuditPayload.encrypt(content, of: entry.id, key: key, nonce: nonce)))
    }

    func seal(atMost count: Int) throws -> Int {
        let entries = try session.rows(Self.unsealed, [.count(count)]) { row -> (Identifier<AuditEntry>, [UInt8]) in
            (try row.id(0), try row.bytes(1))
        }
        guard !entries.isEmpty else { return 0 }
        var head = try self.head()
        for (id, hash) in entries {
            head = AuditLink(position: head.position + 1, hash: SHA256.hash(head.bytesOfNext(entryHash: hash)))
            try session.execute(Self.link, [.id(id), .integer(head.position), .bytes(head.hash)])
        }
        return entries.count
    }

    func acts(through entrance: UUIDv7, atMost count: Int) throws -> [AuditedAct] {
        try session.rows(Self.throughEntrance, [.uuid(entrance), .count(count)]) { row in
            AuditedAct(
                at: try row.instant(0),
                actor: try row.text(1),
                command: try row.text(2),
                aggregateKind: try row.text(3),
                aggregateID: try row.uuid(4)
            )
        }
    }

    func sealed(after position: Int64, atMost count: Int) throws -> [SealedEntry] {
        try session.rows(Self.sealed, [.integer(position), .count(count)]) { row in
            SealedEntry(
                position: try row.integer(0),
                at: try row.instant(1),
                actor: try row.text(2),
                command: try row.text(3),
                aggregateKind: try row.text(4),
                aggregateID: try row.uuid(5),
                sequence: try row.integer(6),
                hash: try row.bytes(7),
                link: try row.bytes(8)
            )
        }
    }

    func lastAct() throws -> Instant? { try session.first(Self.lastAct, []) { try $0.instant(0) } }

    func head() throws -> AuditLink {
        try session.first(Self.head, []) { AuditLink(position: try $0.integer(0), hash: try $0.bytes(1)) } ?? .beginning
    }
}
