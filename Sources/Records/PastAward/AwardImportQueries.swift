import Learning

struct AwardImportQueries: AwardImportRecords {
    let session: any SQLSession

    private static func select(_ rest: String) -> SQL {
        SQL(stringLiteral: "SELECT id, label, state, proposed_at, awards FROM award_import \(rest)")
    }

    private static let byID = select("WHERE id = $1")
    private static let byIDLocked = select("WHERE id = $1 FOR UPDATE")
    private static let newest = select("ORDER BY id DESC LIMIT $1")
    private static let rows: SQL = """
        SELECT r.line, r.email, r.latin_name, r.native_name, r.country, c.key, r.awarded_on, r.source, r.is_namesake
        FROM award_import_row r JOIN cohort c ON c.id = r.cohort_id WHERE r.award_import_id = $1 AND r.email IS NOT NULL ORDER BY r.line
        """
    private static let open: SQL = "SELECT 1 FROM award_import_row WHERE cohort_id = $1 AND email = $2"
    private static let proposer: SQL = "SELECT account_id, name FROM award_import_signer WHERE award_import_id = $1 AND role = 'proposer'"
    private static let insert: SQL = "INSERT INTO award_import (id, label, awards, proposed_at, state) VALUES ($1, $2, $3, $4, $5)"
    private static let insertRow: SQL = """
        INSERT INTO award_import_row
            (award_import_id, line, cohort_id, awarded_on, source, email, latin_name, native_name, country, is_namesake)
        SELECT $1, $2, id, $4, $5, $6, $7, $8, $9, $10 FROM cohort WHERE key = $3
        """
    private static let insertSigner: SQL = """
        INSERT INTO award_import_signer (award_import_id, role, account_id, name, folded_name, at) VALUES ($1, $2, $3, $4, $5, $6)
        """
    private static let settle: SQL = "UPDATE award_import_row SET award_id = $3 WHERE award_import_id = $1 AND line = $2"
    private static let forget: SQL = """
        UPDATE award_import_row SET email = NULL, latin_name = NULL, native_name = NULL, country = NULL, is_namesake = NULL WHERE award_import_id = $1
        """
    private static let states = StateTable<AwardImportState>("award_import")

    func find(_ id: Identifier<AwardImport>) throws -> AwardImport? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ id: Identifier<AwardImport>) throws -> AwardImport? { try session.first(Self.byIDLocked, [.id(id)], read) }
    func all(atMost count: Int) throws -> [AwardImport] { try session.rows(Self.newest, [.count(count)], read) }

    func awards(of id: Identifier<AwardImport>) throws -> [PastAward] { try session.rows(Self.rows, [.id(id)], readAward) }

    func holds(_ email: EmailAddress, in cohort: Identifier<Cohort>) throws -> Bool {
        try session.exists(Self.open, [.id(cohort), .text(email.text)])
    }

    func proposer(of id: Identifier<AwardImport>) throws -> DocumentSigner? {
        try session.first(Self.proposer, [.id(id)]) { DocumentSigner(account: try $0.idIfPresent(0), name: try $0.text(1)) }
    }

    func insert(_ proposal: AwardImport, _ awards: [PastAward], by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(proposal.id), .text(proposal.label), .count(proposal.awards), .instant(proposal.proposedAt), .text(proposal.state.rawValue),
            ]
        )
        try Self.states.begin(proposal.id.uuid, in: proposal.state, event: "propose", at: proposal.proposedAt, by: actor, session)
        try sign(proposal.id, as: "proposer", by: actor, at: proposal.proposedAt)
        for award in awards {
            let inserted = try session.execute(
                Self.insertRow,
                [
                    .id(proposal.id), .count(award.line), .text(award.edition.text), .date(award.awardedOn), .text(award.source),
                    .text(award.email.text), .text(award.name.latin), .text(award.name.native), .text(award.country.code), .flag(award.isNamesake),
                ]
            )
            guard inserted == 1 else { throw Refusal(.cohortUnknown, [award.edition.text]) }
        }
    }

    func approve(_ id: Identifier<AwardImport>, by actor: Actor, at instant: Instant) throws { try sign(id, as: "approver", by: actor, at: instant) }

    func settle(_ line: Int, of id: Identifier<AwardImport>, as award: Identifier<Award>) throws {
        try session.execute(Self.settle, [.id(id), .count(line), .id(award)])
    }

    func forgetPeople(in id: Identifier<AwardImport>) throws { try session.execute(Self.forget, [.id(id)]) }

    func apply(_ event: AwardImportEvent, to proposal: AwardImport, reason: String?, by act: Act) throws {
        _ = try Self.states.apply(event, to: proposal.id.uuid, in: proposal.state, reason: reason, at: act.at, by: act.actor, session)
    }

    private func sign(_ id: Identifier<AwardImport>, as role: String, by actor: Actor, at instant: Instant) throws {
        try session.execute(
            Self.insertSigner,
            [.id(id), .text(role), .id(actor.account), .text(actor.name), .text(Folding.folded(actor.name)), .instant(instant)]
        )
    }

    private func read(_ row: SQLRow) throws -> AwardImport {
        AwardImport(
            id: try row.id(0),
            label: try row.text(1),
            state: try row.name(2),
            proposedAt: try row.instant(3),
            awards: Int(try row.integer(4))
        )
    }

    private func readAward(_ row: SQLRow) throws -> PastAward {
        guard let email = EmailAddress(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
        guard let country = Country(try row.text(4)) else { throw RecordsError.unexpectedValue(4) }
        guard let edition = CohortKey(try row.text(5)) else { throw RecordsError.unexpectedValue(5) }
        return PastAward(
            line: Int(try row.integer(0)),
            email: email,
            name: PersonName(stored: try row.text(2), native: try row.textIfPresent(3)),
            country: country,
            edition: edition,
            awardedOn: try row.date(6),
            source: try row.text(7),
            isNamesake: try row.flag(8)
        )
    }
}
