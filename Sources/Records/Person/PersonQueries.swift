import Learning

struct PersonQueries: PersonRecords {
    let session: any SQLSession

    /// In the order that ``person(_:at:)`` reads.
    static let columns = "id, email, latin_name, native_name, country"

    /// The same, of a table that has another name in the statement.
    static func columns(of table: String) -> String { columns.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ") }

    private static let byEmail = SQL(stringLiteral: "SELECT \(columns) FROM person WHERE email = $1")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM person WHERE id = $1")
    private static let byName = SQL(stringLiteral: "SELECT \(columns) FROM person WHERE folded_name = $1 ORDER BY id")
    private static let insert: SQL = """
        INSERT INTO person (id, email, latin_name, native_name, folded_name, country, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let insertKey: SQL = "INSERT INTO person_key (person_id, key) VALUES ($1, $2)"
    private static let keepFormerName: SQL = """
        INSERT INTO person_former_name (person_id, sequence, until, latin_name, native_name)
        SELECT id, (SELECT coalesce(max(sequence), 0) + 1 FROM person_former_name WHERE person_id = $1), $2, latin_name, native_name
        FROM person WHERE id = $1
        """
    private static let renameAccount: SQL = "UPDATE account SET name = $3 WHERE person_id = $1 AND name = $2"
    private static let confirmName: SQL = """
        INSERT INTO person_confirmed_name (person_id, latin_name, native_name, confirmed_at, actor) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (person_id) DO UPDATE
        SET latin_name = excluded.latin_name, native_name = excluded.native_name, confirmed_at = excluded.confirmed_at, actor = excluded.actor
        """
    private static let confirmedName: SQL = "SELECT latin_name, native_name FROM person_confirmed_name WHERE person_id = $1"
    private static let confirmedNames: SQL = """
        SELECT n.latin_name, n.native_name, n.person_id FROM enrolment e JOIN person_confirmed_name n ON n.person_id = e.person_id
        WHERE e.cohort_id = $1
        """
    private static let insertDeath: SQL = "INSERT INTO person_death (person_id, recorded_at) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING"
    private static let death: SQL = "SELECT 1 FROM person_death WHERE person_id = $1"
    private static let update: SQL = "UPDATE person SET latin_name = $2, native_name = $3, folded_name = $4, country = $5 WHERE id = $1"

    private static let erasures: SQL = "SELECT person_id, at FROM erasure ORDER BY person_id"
    private static let erasure: SQL = "SELECT 1 FROM erasure WHERE person_id = $1"
    private static let coreRecord: SQL = """
        SELECT 1 FROM enrolment e JOIN award a ON a.enrolment_id = e.id WHERE e.person_id = $1
        UNION ALL SELECT 1 FROM enrolment e JOIN document d ON d.enrolment_id = e.id WHERE e.person_id = $1
        """
    private static let insertErasure: SQL = "INSERT INTO erasure (person_id, at, actor, reason) VALUES ($1, $2, $3, $4)"
    private static let dropPayloads: SQL = """
        UPDATE audit_entry SET nonce = NULL, content = NULL
        WHERE person_id = $1 AND aggregate_kind <> 'enrolment' AND aggregate_kind <> 'attempt'
        """
    /// Marks are most of what is written, and are found by their enrolment as well as by their person: no index has to hold them twice.
    private static let dropPayloadsOfEnrolments: SQL = """
        UPDATE audit_entry SET nonce = NULL, content = NULL
        WHERE aggregate_kind = 'enrolment' AND aggregate_id IN (SELECT id FROM enrolment WHERE person_id = $1) AND person_id = $1
        """
    /// So are answers.
    private static let dropPayloadsOfAttempts: SQL = """
        UPDATE audit_entry SET nonce = NULL, content = NULL
        WHERE aggregate_kind = 'attempt' AND aggregate_id IN (
            SELECT q.id FROM enrolment e JOIN submission s ON s.enrolment_id = e.id JOIN attempt q ON q.submission_id = s.id WHERE e.person_id = $1)
        """
    private static let dropAnswers: SQL = """
        UPDATE attempt_item SET response = NULL
        WHERE attempt_id IN (
            SELECT q.id FROM enrolment e JOIN submission s ON s.enrolment_id = e.id JOIN attempt q ON q.submission_id = s.id WHERE e.person_id = $1)
        """
    private static let heldFiles: SQL = "SELECT digest FROM held_file WHERE person_id = $1"
    /// The bytes follow when the files without a row are swept.
    private static let dropFiles: [SQL] = [
        "DELETE FROM application_file WHERE application_id IN (SELECT id FROM application WHERE person_id = $1)",
        "DELETE FROM held_file WHERE person_id = $1", "DELETE FROM upload WHERE person_id = $1",
    ]
    private static let dropOrphan: SQL = """
        DELETE FROM stored_file WHERE digest = $1 AND NOT EXISTS (SELECT 1 FROM held_file WHERE digest = $1)
            AND NOT EXISTS (SELECT 1 FROM application_file WHERE digest = $1)
        """
    /// Nobody is proposed for an award of long ago who is not to be known any more.
    private static let dropProposals: SQL = "DELETE FROM award_import_row WHERE email = (SELECT email FROM person WHERE id = $1)"
    private static let deleteKey: SQL = "DELETE FROM person_key WHERE person_id = $1"
    private static let pseudonymise: SQL = "UPDATE person SET email = $2 WHERE id = $1"
    private static let pseudonymiseAccount: SQL = "UPDATE account SET email = $2, name = '-' WHERE person_id = $1"
    private static let endRoles: SQL = """
        UPDATE role_grant SET valid_until = $2
        WHERE account_id IN (SELECT id FROM account WHERE person_id = $1) AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)
        """
    private static let dropName: SQL = "UPDATE person SET latin_name = '-', native_name = NULL, folded_name = '-' WHERE id = $1"
    private static let dropFormerNames: SQL = "DELETE FROM person_former_name WHERE person_id = $1"
    private static let dropConfirmedName: SQL = "DELETE FROM person_confirmed_name WHERE person_id = $1"

    func find(_ email: EmailAddress) throws -> Person? {
        try session.first(Self.byEmail, [.text(email.text)]) { try Self.person($0, at: 0) }
    }

    func find(_ id: Identifier<Person>) throws -> Person? {
        try session.first(Self.byID, [.id(id)]) { try Self.person($0, at: 0) }
    }

    func page(foldedPrefix: String, country: Country?, after id: Identifier<Person>?, atMost count: Int) throws -> [Person] {
        var filter = SQLFilter()
        if !foldedPrefix.isEmpty {
            filter.add("p.folded_name >=", .text(foldedPrefix))
            filter.add("p.folded_name <", .text(foldedPrefix + "\u{10FFFF}"))
        }
        if let country { filter.add("p.country =", .text(country.code)) }
        if let id {
            let place = filter.take(.id(id))
            filter.add(condition: "(p.folded_name, p.id) > ((SELECT folded_name FROM person WHERE id = \(place)), \(place))")
        }
        filter.add(condition: "NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = p.id)")
        let limit = filter.take(.count(count))
        let sql = SQL(
            stringLiteral: "SELECT \(Self.columns(of: "p")) FROM person p WHERE \(filter.condition) ORDER BY p.folded_name, p.id LIMIT \(limit)"
        )
        return try session.rows(sql, filter.parameters) { try Self.person($0, at: 0) }
    }

    func named(_ latin: String) throws -> [Person] {
        try session.rows(Self.byName, [.text(Folding.folded(latin))]) { try Self.person($0, at: 0) }
    }

    func insert(_ person: Person, key: [UInt8], at instant: Instant) throws {
        try session.execute(
            Self.insert,
            [
                .id(person.id), .text(person.email.text), .text(person.name.latin), .text(person.name.native),
                .text(Folding.folded(person.name.latin)), .text(person.country.code), .instant(instant),
            ]
        )
        try session.execute(Self.insertKey, [.id(person.id), .bytes(key)])
    }

    func recordDeath(of person: Identifier<Person>, at instant: Instant) throws -> Bool {
        try session.execute(Self.insertDeath, [.id(person), .instant(instant)]) == 1
    }

    func isDeceased(_ id: Identifier<Person>) throws -> Bool { try session.exists(Self.death, [.id(id)]) }

    func update(_ person: Person, at instant: Instant) throws {
        if let former = try find(person.id)?.name, former != person.name {
            try session.execute(Self.keepFormerName, [.id(person.id), .instant(instant)])
            try session.execute(Self.renameAccount, [.id(person.id), .text(former.latin), .text(person.name.latin)])
        }
        try session.execute(
            Self.update,
            [
                .id(person.id), .text(person.name.latin), .text(person.name.native), .text(Folding.folded(person.name.latin)),
                .text(person.country.code),
            ]
        )
    }

    func confirmName(_ person: Person, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.confirmName,
            [.id(person.id), .text(person.name.latin), .text(person.name.native), .instant(instant), .text(actor.description)]
        )
    }

    func confirmedName(of id: Identifier<Person>) throws -> PersonName? {
        try session.first(Self.confirmedName, [.id(id)]) { PersonName(stored: try $0.text(0), native: try $0.textIfPresent(1)) }
    }

    func confirmedNames(in cohort: Identifier<Cohort>) throws -> [Identifier<Person>: PersonName] {
        let names = try session.rows(Self.confirmedNames, [.id(cohort)]) { row in
            (Identifier<Person>(try row.uuid(2)), PersonName(stored: try row.text(0), native: try row.textIfPresent(1)))
        }
        return Dictionary(uniqueKeysWithValues: names)
    }

    func erasures() throws -> [ErasureMark] {
        try session.rows(Self.erasures, []) { ErasureMark(person: try $0.id(0), at: try $0.instant(1)) }
    }

    func isErased(_ id: Identifier<Person>) throws -> Bool { try session.exists(Self.erasure, [.id(id)]) }

    func holdsCoreRecord(_ id: Identifier<Person>) throws -> Bool { try session.exists(Self.coreRecord, [.id(id)]) }

    func erase(_ id: Identifier<Person>, keepingName: Bool, reason: String, at instant: Instant, by actor: Actor) throws {
        try session.execute(Self.insertErasure, [.id(id), .instant(instant), .text(actor.description), .text(reason)])
        try session.execute(Self.dropPayloads, [.id(id)])
        try session.execute(Self.dropPayloadsOfEnrolments, [.id(id)])
        try session.execute(Self.dropPayloadsOfAttempts, [.id(id)])
        try session.execute(Self.dropAnswers, [.id(id)])
        try eraseFiles(of: id)
        try session.execute(Self.deleteKey, [.id(id)])
        try session.execute(Self.dropProposals, [.id(id)])
        try session.execute(Self.pseudonymise, [.id(id), .text("erased-\(id)@erased.invalid")])
        try session.execute(Self.pseudonymiseAccount, [.id(id), .text("erased-\(id)@erased.invalid")])
        try session.execute(Self.endRoles, [.id(id), .instant(instant)])
        try CredentialQueries(session: session).forget(id)
        try RepetitionQueries(session: session).forgetAll()
        guard !keepingName else { return }
        try session.execute(Self.dropName, [.id(id)])
        try session.execute(Self.dropFormerNames, [.id(id)])
        try session.execute(Self.dropConfirmedName, [.id(id)])
    }

    /// Files that nobody else holds are forgotten.
    private func eraseFiles(of id: Identifier<Person>) throws {
        let digests = try session.rows(Self.heldFiles, [.id(id)]) { try $0.text(0) }
        for statement in Self.dropFiles { try session.execute(statement, [.id(id)]) }
        for digest in digests { try session.execute(Self.dropOrphan, [.text(digest)]) }
    }

    static func person(_ row: SQLRow, at column: Int) throws -> Person {
        guard let email = EmailAddress(try row.text(column + 1)) else { throw RecordsError.unexpectedValue(column + 1) }
        guard let country = Country(try row.text(column + 4)) else { throw RecordsError.unexpectedValue(column + 4) }
        return Person(
            id: try row.id(column),
            email: email,
            name: PersonName(stored: try row.text(column + 2), native: try row.textIfPresent(column + 3)),
            country: country
        )
    }
}
