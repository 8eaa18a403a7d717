import Learning

struct AccountQueries: AccountRecords {
    let session: any SQLSession

    private static let columns = "id, email, name, person_id"
    private static let byEmail = SQL(stringLiteral: "SELECT \(columns) FROM account WHERE email = $1")
    private static let byEmailLocked = SQL(stringLiteral: "SELECT \(columns) FROM account WHERE email = $1 FOR UPDATE")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM account WHERE id = $1")
    private static let insert: SQL = "INSERT INTO account (id, email, name, person_id, opened_at) VALUES ($1, $2, $3, $4, $5)"
    private static let grants: SQL = """
        SELECT id, account_id, role, scope_kind, cohort_id, country, assessment_code, case_id, valid_from, valid_until
        FROM role_grant WHERE account_id = $1 ORDER BY valid_from, id
        """
    private static let holders: SQL = """
        SELECT DISTINCT a.id, a.email, a.name, a.person_id FROM role_grant g JOIN account a ON a.id = g.account_id
        WHERE g.country = $1 AND g.role = $2 AND g.valid_from <= $3 AND (g.valid_until IS NULL OR g.valid_until > $3) ORDER BY a.id
        """
    private static let insertGrant: SQL = """
        INSERT INTO role_grant (id, account_id, role, scope_kind, cohort_id, country, assessment_code, case_id, valid_from, valid_until)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """
    private static let endGrant: SQL = "UPDATE role_grant SET valid_until = $2 WHERE id = $1"

    func find(_ email: EmailAddress) throws -> Account? { try session.first(Self.byEmail, [.text(email.text)], read) }
    func find(_ id: Identifier<Account>) throws -> Account? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ email: EmailAddress) throws -> Account? { try session.first(Self.byEmailLocked, [.text(email.text)], read) }

    func insert(_ account: Account, at instant: Instant) throws {
        try session.execute(
            Self.insert,
            [.id(account.id), .text(account.email.text), .text(account.name), .id(account.person), .instant(instant)]
        )
    }

    func grants(_ account: Identifier<Account>) throws -> [RoleGrant] { try session.rows(Self.grants, [.id(account)], readGrant) }

    func holders(of role: Role, in country: Country, at instant: Instant) throws -> [Account] {
        try session.rows(Self.holders, [.text(country.code), .text(role.rawValue), .instant(instant)], read)
    }

    func insert(_ grant: RoleGrant) throws {
        let scope = ScopeColumns(grant.grant.scope)
        try session.execute(
            Self.insertGrant,
            [
                .id(grant.id), .id(grant.account), .text(grant.grant.role.rawValue), .text(grant.grant.scope.kind.rawValue), .id(scope.cohort),
                .text(scope.country?.code), .text(scope.assessment?.description), .uuid(scope.caseFile), .instant(grant.from), .instant(grant.until),
            ]
        )
    }

    func end(_ id: Identifier<RoleGrant>, at instant: Instant) throws { try session.execute(Self.endGrant, [.id(id), .instant(instant)]) }

    private func read(_ row: SQLRow) throws -> Account {
        guard let email = EmailAddress(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
        return Account(id: try row.id(0), email: email, name: try row.text(2), person: try row.idIfPresent(3))
    }

    private func readGrant(_ row: SQLRow) throws -> RoleGrant {
        let columns = ScopeColumns(
            cohort: try row.idIfPresent(4),
            country: try row.textIfPresent(5).flatMap { Country($0) },
            assessment: try row.textIfPresent(6).flatMap { ContentCode($0) },
            caseFile: try row.uuidIfPresent(7)
        )
        guard let scope = columns.scope(of: try row.name(3)) else { throw RecordsError.unexpectedValue(3) }
        return RoleGrant(
            id: try row.id(0),
            account: try row.id(1),
            grant: Grant(try row.name(2), within: scope),
            from: try row.instant(8),
            until: try row.instantIfPresent(9)
        )
    }
}
