import CanonicalJSON
import Learning

struct DocumentQueries: DocumentRecords {
    let session: any SQLSession

    /// Six, in the order that ``read(_:)`` reads.
    static let columns = "d.id, d.enrolment_id, d.facts, d.state, d.state_since, d.replaces_id"
    private static func select(_ rest: String) -> SQL { SQL(stringLiteral: "SELECT \(columns) FROM document d \(rest)") }

    private static let byID = select("WHERE d.id = $1")
    private static let byIDLocked = select("WHERE d.id = $1 FOR UPDATE")
    private static let bySerial = select("WHERE d.serial = $1")
    private static let byPaper = select("WHERE d.serial = $1 AND d.code = $2")
    private static let bySerialLocked = select("WHERE d.serial = $1 FOR UPDATE")
    private static let byDigest = select("JOIN sealed_file f ON f.document_id = d.id WHERE f.signed_digest = $1")
    private static let ofEnrolment = select("WHERE d.enrolment_id = $1 ORDER BY d.id")
    private static let ofCohort = select("JOIN enrolment e ON e.id = d.enrolment_id WHERE e.cohort_id = $1 ORDER BY d.id")
    private static let preparedFor = select(
        """
        JOIN enrolment e ON e.id = d.enrolment_id
        WHERE e.person_id = $1 AND d.state IN ('eligible', 'name-confirmed', 'prepared', 'approved') ORDER BY d.id
        """
    )
    private static let awaitingSeal: SQL = "SELECT id FROM document WHERE state = 'approved' ORDER BY id LIMIT $1"
    private static let awaitingSealAfter: SQL = "SELECT id FROM document WHERE state = 'approved' AND id > $2 ORDER BY id LIMIT $1"
    private static let awaitingSealCount: SQL = "SELECT count(*) FROM document WHERE state = 'approved'"
    private static let exceptions: SQL = """
        SELECT f.signed_digest, d.state, d.state_since FROM document d JOIN sealed_file f ON f.document_id = d.id
        WHERE d.state IN ('superseded', 'suspended', 'revoked', 'annulled') ORDER BY f.signed_digest
        """
    private static let content: SQL = """
        SELECT coalesce((SELECT a.content FROM archived_form a WHERE a.document_id = f.document_id ORDER BY a.number DESC LIMIT 1), f.content)
        FROM sealed_file f WHERE f.document_id = $1
        """
    private static let insert: SQL = """
        INSERT INTO document (id, enrolment_id, kind, purpose, replaces_id, serial, code, credential_id, facts, state, state_since)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """
    private static let redraft: SQL = "UPDATE document SET facts = $2 WHERE id = $1 AND state IN ('eligible', 'name-confirmed')"
    private static let preparer: SQL = "SELECT account_id, name FROM document_signer WHERE document_id = $1 AND role = 'preparer'"
    private static let insertSigner: SQL = """
        INSERT INTO document_signer (document_id, role, account_id, name, folded_name, at) VALUES ($1, $2, $3, $4, $5, $6)
        """
    private static let insertFile: SQL = """
        INSERT INTO sealed_file (document_id, digest, signed_digest, key_id, sealed_at, content) VALUES ($1, $2, $3, $4, $5, $6)
        """
    private static let states = StateTable<DocumentState>("document", keepsSince: true)
    private static let addCount: SQL = """
        INSERT INTO verification_count (day, answer, times) VALUES ($1, $2, $3)
        ON CONFLICT (day, answer) DO UPDATE SET times = verification_count.times + excluded.times
        """

    func find(_ id: Identifier<Document>) throws -> Document? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ id: Identifier<Document>) throws -> Document? { try session.first(Self.byIDLocked, [.id(id)], read) }
    func find(_ serial: CertificateSerial) throws -> Document? { try session.first(Self.bySerial, [.text(serial.text)], read) }
    func find(_ serial: CertificateSerial, code: VerificationCode?) throws -> Document? {
        try session.first(Self.byPaper, [.text(serial.text), .text(code?.text ?? "")], read)
    }

    func lock(_ serial: CertificateSerial) throws -> Document? { try session.first(Self.bySerialLocked, [.text(serial.text)], read) }
    func find(digest: [UInt8]) throws -> Document? { try session.first(Self.byDigest, [.bytes(digest)], read) }
    func all(of enrolment: Identifier<Enrolment>) throws -> [Document] { try session.rows(Self.ofEnrolment, [.id(enrolment)], read) }
    func all(in cohort: Identifier<Cohort>) throws -> [Document] { try session.rows(Self.ofCohort, [.id(cohort)], read) }

    func inPreparation(for person: Identifier<Person>) throws -> [Document] { try session.rows(Self.preparedFor, [.id(person)], read) }

    func preparer(of id: Identifier<Document>) throws -> DocumentSigner? {
        try session.first(Self.preparer, [.id(id)]) { row in
            DocumentSigner(account: try row.idIfPresent(0), name: try row.text(1))
        }
    }

    func awaitingSeal(after id: Identifier<Document>?, atMost count: Int) throws -> [Identifier<Document>] {
        guard let id else { return try session.rows(Self.awaitingSeal, [.count(count)]) { try $0.id(0) } }
        return try session.rows(Self.awaitingSealAfter, [.count(count), .id(id)]) { try $0.id(0) }
    }

    func countAwaitingSeal() throws -> Int { try session.count(Self.awaitingSealCount) }

    func exceptions() throws -> [DocumentStatus] {
        try session.rows(Self.exceptions, []) { DocumentStatus(digest: try $0.bytes(0), state: try $0.name(1), since: try $0.instant(2)) }
    }

    func bytes(_ id: Identifier<Document>) throws -> [UInt8]? { try session.first(Self.content, [.id(id)]) { try $0.bytes(0) } }

    func insert(_ document: Document, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(document.id), .id(document.enrolment), .text(document.facts.kind.rawValue), .text(document.facts.slot.purpose?.rawValue),
                .id(document.replaces), .text(document.facts.serial.text), .text(document.facts.code.text), .text(document.facts.credentialID),
                .text(document.facts.json.canonicalText), .text(document.state.rawValue), .instant(document.stateSince),
            ]
        )
        try Self.states.begin(document.id.uuid, in: document.state, event: "open", at: document.stateSince, by: actor, session)
    }

    func redraft(_ id: Identifier<Document>, as facts: DocumentFacts) throws {
        try session.execute(Self.redraft, [.id(id), .text(facts.json.canonicalText)])
    }

    func sign(_ id: Identifier<Document>, as role: DocumentSigner.Role, by actor: Actor, at instant: Instant) throws {
        try session.execute(
            Self.insertSigner,
            [
                .id(id), .text(role.rawValue), .id(actor.account), .text(actor.name), .text(Folding.folded(actor.name)), .instant(instant),
            ]
        )
    }

    func store(_ sealed: SealedEdition, for id: Identifier<Document>) throws {
        try session.execute(
            Self.insertFile,
            [.id(id), .bytes(sealed.digest), .bytes(sealed.signedDigest), .text(sealed.keyID), .instant(sealed.sealedAt), .bytes(sealed.bytes)]
        )
    }

    func apply(_ event: DocumentEvent, to document: Document, reason: String?, at instant: Instant, by actor: Actor) throws -> Document {
        let next = try Self.states.apply(event, to: document.id.uuid, in: document.state, reason: reason, at: instant, by: actor, session)
        if let event = LogNotice.Event(event) {
            let notice = LogNotice(document: document.id, credentialID: document.facts.credentialID, event: event, at: instant)
            try LogQueries(session: session).note(notice)
        }
        return Document(
            id: document.id,
            enrolment: document.enrolment,
            replaces: document.replaces,
            facts: document.facts,
            state: next,
            stateSince: instant
        )
    }

    func count(_ answer: VerificationAnswer, on day: LocalDate, times: Int) throws {
        try session.execute(Self.addCount, [.date(day), .text(answer.rawValue), .count(times)])
    }

    func read(_ row: SQLRow) throws -> Document {
        let facts: DocumentFacts
        do {
            facts = try DocumentFacts(stored: JSONValue.parse(Array(row.text(2).utf8)))
        } catch {
            throw RecordsError.damagedSnapshot("facts of document \(try row.uuid(0)): \(error)")
        }
        return Document(
            id: try row.id(0),
            enrolment: try row.id(1),
            replaces: try row.idIfPresent(5),
            facts: facts,
            state: try row.name(3),
            stateSince: try row.instant(4)
        )
    }
}
