import Learning

struct ArchiveQueries: ArchiveRecords {
    let session: any SQLSession

    private static let due: SQL = """
        SELECT t.document_id FROM proof_term t JOIN document d ON d.id = t.document_id
        WHERE t.ends_at < $1 AND d.state IN ('issued', 'suspended') ORDER BY t.ends_at, t.document_id LIMIT $2
        """
    private static let dueCount: SQL = """
        SELECT count(*) FROM proof_term t JOIN document d ON d.id = t.document_id WHERE t.ends_at < $1 AND d.state IN ('issued', 'suspended')
        """
    private static let setTerm: SQL = """
        INSERT INTO proof_term (document_id, ends_at) VALUES ($1, $2) ON CONFLICT (document_id) DO UPDATE SET ends_at = excluded.ends_at
        """
    private static let term: SQL = "SELECT ends_at FROM proof_term WHERE document_id = $1"
    private static let count: SQL = "SELECT count(*) FROM archived_form WHERE document_id = $1"
    private static let insert: SQL = """
        INSERT INTO archived_form (document_id, number, digest, archived_at, content) VALUES ($1, $2, $3, $4, $5)
        """

    func due(before instant: Instant, atMost count: Int) throws -> [Identifier<Document>] {
        try session.rows(Self.due, [.instant(instant), .count(count)]) { try $0.id(0) }
    }

    func countDue(before instant: Instant) throws -> Int { try session.first(Self.dueCount, [.instant(instant)]) { Int(try $0.integer(0)) } ?? 0 }

    func setTerm(_ end: Instant, of document: Identifier<Document>) throws { try session.execute(Self.setTerm, [.id(document), .instant(end)]) }

    func term(of document: Identifier<Document>) throws -> Instant? { try session.first(Self.term, [.id(document)]) { try $0.instant(0) } }

    func count(of document: Identifier<Document>) throws -> Int {
        try session.first(Self.count, [.id(document)]) { Int(try $0.integer(0)) } ?? 0
    }

    func store(_ form: ArchivedForm, of document: Identifier<Document>) throws {
        try session.execute(
            Self.insert,
            [.id(document), .count(form.number), .bytes(form.digest), .instant(form.archivedAt), .bytes(form.bytes)]
        )
    }
}
