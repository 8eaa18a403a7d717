import Cryptography
import Learning

struct ShareQueries: ShareRecords {
    let session: any SQLSession

    private static let columns = "s.id, s.document_id, s.made_at, s.ends_at, s.ended_at"
    private static let bySecret = SQL(stringLiteral: "SELECT \(columns) FROM share_link s WHERE s.digest = $1")
    private static let locked = SQL(stringLiteral: "SELECT \(columns) FROM share_link s WHERE s.id = $1 FOR UPDATE")
    private static let ofDocument = SQL(
        stringLiteral: "SELECT \(columns) FROM share_link s WHERE s.document_id = $1 AND s.ends_at > $2 AND s.ended_at IS NULL ORDER BY s.id"
    )
    private static let ofPerson = SQL(
        stringLiteral: """
            SELECT \(columns) FROM share_link s JOIN document d ON d.id = s.document_id JOIN enrolment e ON e.id = d.enrolment_id
            WHERE e.person_id = $1 AND s.ends_at > $2 AND s.ended_at IS NULL ORDER BY s.id
            """
    )
    private static let insert: SQL = "INSERT INTO share_link (id, document_id, digest, made_at, ends_at) VALUES ($1, $2, $3, $4, $5)"
    private static let end: SQL = "UPDATE share_link SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"
    private static let dropEnded: SQL = "DELETE FROM share_link WHERE ends_at < $1 OR ended_at < $1"
    private static let erase: SQL = """
        DELETE FROM share_link WHERE document_id IN
            (SELECT d.id FROM document d JOIN enrolment e ON e.id = d.enrolment_id WHERE e.person_id = $1)
        """

    func insert(_ link: ShareLink, secret: Secret) throws {
        try session.execute(
            Self.insert,
            [.id(link.id), .id(link.document), .bytes(SHA256.hash(secret.bytes)), .instant(link.madeAt), .instant(link.endsAt)]
        )
    }

    func find(_ secret: Secret) throws -> ShareLink? { try session.first(Self.bySecret, [.bytes(SHA256.hash(secret.bytes))], read) }

    func lock(_ id: Identifier<ShareLink>) throws -> ShareLink? { try session.first(Self.locked, [.id(id)], read) }

    func end(_ id: Identifier<ShareLink>, at instant: Instant) throws { try session.execute(Self.end, [.id(id), .instant(instant)]) }

    func open(of document: Identifier<Document>, at instant: Instant) throws -> [ShareLink] {
        try session.rows(Self.ofDocument, [.id(document), .instant(instant)], read)
    }

    func open(of person: Identifier<Person>, at instant: Instant) throws -> [ShareLink] {
        try session.rows(Self.ofPerson, [.id(person), .instant(instant)], read)
    }

    func dropEnded(before instant: Instant) throws -> Int { try session.execute(Self.dropEnded, [.instant(instant)]) }

    func erase(_ person: Identifier<Person>) throws { try session.execute(Self.erase, [.id(person)]) }

    private func read(_ row: SQLRow) throws -> ShareLink {
        ShareLink(
            id: try row.id(0),
            document: try row.id(1),
            madeAt: try row.instant(2),
            endsAt: try row.instant(3),
            endedAt: try row.instantIfPresent(4)
        )
    }
}
