import Learning

struct UploadQueries: UploadRecords {
    let session: any SQLSession

    private static let columns = "id, person_id, digest, size, name, begun_at, expires_at, finished_at"
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM upload WHERE id = $1")
    private static let byIDLocked = SQL(stringLiteral: "SELECT \(columns) FROM upload WHERE id = $1 FOR UPDATE")
    private static let open = SQL(stringLiteral: "SELECT \(columns) FROM upload WHERE person_id = $1 AND finished_at IS NULL ORDER BY begun_at, id")
    private static let insert: SQL = """
        INSERT INTO upload (id, person_id, digest, size, name, begun_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let finish: SQL = "UPDATE upload SET finished_at = $2 WHERE id = $1"
    private static let expired: SQL = "SELECT id FROM upload WHERE expires_at <= $1 ORDER BY expires_at, id LIMIT $2 FOR UPDATE"
    private static let drop: SQL = "DELETE FROM upload WHERE id = $1"
    private static let isKnown: SQL = "SELECT 1 FROM upload WHERE id = $1"

    private static let file: SQL = "SELECT digest, size, kind FROM stored_file WHERE digest = $1"
    private static let heldColumns = """
        SELECT f.digest, f.size, f.kind, h.person_id, h.name, h.begun_at FROM held_file h JOIN stored_file f ON f.digest = h.digest
        """
    private static let held = SQL(stringLiteral: "\(heldColumns) WHERE h.person_id = $1 AND h.digest = $2")
    private static let allHeld = SQL(stringLiteral: "\(heldColumns) WHERE h.person_id = $1 ORDER BY h.uploaded_at, h.digest")
    private static let bytesHeld: SQL = """
        SELECT CAST(coalesce(sum(f.size), 0) AS bigint) FROM held_file h JOIN stored_file f ON f.digest = h.digest WHERE h.person_id = $1
        """
    private static let insertFile: SQL = """
        INSERT INTO stored_file (digest, size, kind, stored_at) VALUES ($1, $2, $3, $4) ON CONFLICT (digest) DO NOTHING
        """
    private static let insertHeld: SQL = """
        INSERT INTO held_file (person_id, digest, name, begun_at, uploaded_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (person_id, digest) DO NOTHING
        """
    private static let attach: SQL = """
        INSERT INTO application_file (application_id, part, digest, attached_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (application_id, part) DO UPDATE SET digest = excluded.digest, attached_at = excluded.attached_at
        """
    private static let attachments: SQL = "SELECT part, digest FROM application_file WHERE application_id = $1"

    func find(_ id: Identifier<Upload>) throws -> Upload? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ id: Identifier<Upload>) throws -> Upload? { try session.first(Self.byIDLocked, [.id(id)], read) }
    func open(of person: Identifier<Person>) throws -> [Upload] { try session.rows(Self.open, [.id(person)], read) }

    func insert(_ upload: Upload) throws {
        try session.execute(
            Self.insert,
            [
                .id(upload.id), .id(upload.person), .text(upload.digest.text), .integer(upload.size), .text(upload.name.text),
                .instant(upload.begunAt), .instant(upload.expiresAt),
            ]
        )
    }

    func finish(_ id: Identifier<Upload>, at instant: Instant) throws { try session.execute(Self.finish, [.id(id), .instant(instant)]) }

    func dropExpired(at instant: Instant, atMost count: Int) throws -> [Identifier<Upload>] {
        let expired: [Identifier<Upload>] = try session.rows(Self.expired, [.instant(instant), .count(count)]) { try $0.id(0) }
        for id in expired { try session.execute(Self.drop, [.id(id)]) }
        return expired
    }

    func known(_ ids: [Identifier<Upload>]) throws -> Set<Identifier<Upload>> {
        Set(try ids.filter { try session.exists(Self.isKnown, [.id($0)]) })
    }

    func file(_ digest: FileDigest) throws -> StoredFile? { try session.first(Self.file, [.text(digest.text)], readFile) }

    func held(_ digest: FileDigest, by person: Identifier<Person>) throws -> HeldFile? {
        try session.first(Self.held, [.id(person), .text(digest.text)], readHeld)
    }

    func held(by person: Identifier<Person>) throws -> [HeldFile] { try session.rows(Self.allHeld, [.id(person)], readHeld) }

    func bytesHeld(by person: Identifier<Person>) throws -> Int64 { try session.first(Self.bytesHeld, [.id(person)]) { try $0.integer(0) } ?? 0 }

    func insert(_ held: HeldFile, at instant: Instant) throws {
        let file = held.file
        try session.execute(Self.insertFile, [.text(file.digest.text), .integer(file.size), .text(file.kind.rawValue), .instant(instant)])
        try session.execute(
            Self.insertHeld,
            [.id(held.person), .text(file.digest.text), .text(held.name.text), .instant(held.begunAt), .instant(instant)]
        )
    }

    func known(_ digests: [FileDigest]) throws -> Set<FileDigest> { Set(try digests.filter { try file($0) != nil }) }

    func attach(_ digest: FileDigest, as part: ApplicationPart, to application: Identifier<Application>, at instant: Instant) throws {
        try session.execute(Self.attach, [.id(application), .text(part.rawValue), .text(digest.text), .instant(instant)])
    }

    func attachments(of application: Identifier<Application>) throws -> [ApplicationPart: FileDigest] {
        let rows = try session.rows(Self.attachments, [.id(application)]) { row -> (ApplicationPart, FileDigest) in
            (try row.name(0), try Self.digest(row, 1))
        }
        return Dictionary(rows) { _, last in last }
    }

    private func read(_ row: SQLRow) throws -> Upload {
        Upload(
            id: try row.id(0),
            person: try row.id(1),
            digest: try Self.digest(row, 2),
            size: try row.integer(3),
            name: FileName(stored: try row.text(4)),
            begunAt: try row.instant(5),
            expiresAt: try row.instant(6),
            finishedAt: try row.instantIfPresent(7)
        )
    }

    private func readFile(_ row: SQLRow) throws -> StoredFile {
        StoredFile(digest: try Self.digest(row, 0), size: try row.integer(1), kind: try row.name(2))
    }

    private func readHeld(_ row: SQLRow) throws -> HeldFile {
        HeldFile(file: try readFile(row), person: try row.id(3), name: FileName(stored: try row.text(4)), begunAt: try row.instant(5))
    }

    private static func digest(_ row: SQLRow, _ column: Int) throws -> FileDigest {
        guard let digest = FileDigest(try row.text(column)) else { throw RecordsError.unexpectedValue(column) }
        return digest
    }
}
