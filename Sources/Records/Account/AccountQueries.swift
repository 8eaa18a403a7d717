import Learning

struct AccountQueries: AccountRecords {
    let session: any SQLSession

    private static let columns = "id, email, name, person_id"
    private static let byEmail = SQL(stringLiteral: "SELECT \(columns) FROM account WHERE email = $1")
    private static let byEmailLocked = SQL(stringLiteral: "SELECT \(columns) FROM account WHERE email = $1 FOR UPDATE")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM account WHERE id = $1")
    private static let insert: SQL = "INSERT INTO account (id, email, name, person_id, opened_at) VALUES ($1, $2, $3, $4, $5)"
    private static let join: SQL = "UPDATE account SET person_id = $2 WHERE id = $1 AND person_id IS NULL"
    private static let grants: SQL = """
        SELECT id, account_id, role, scope_kind, cohort_id, country, assessment_code, case_id, valid_from, valid_until
        FROM role_grant WHERE account_id = $1 ORDER BY valid_from, id
        """
    private static let holders: SQL = """
        SELECT DISTINCT a.id, a.email, a.name, a.person_id FROM role_grant g JOIN account a ON a.id = g.account_id
        WHERE g.country = $1 AND g.role = $2 AND g.valid_from <= $3 AND (g.valid_until IS NULL OR g.valid_until > $3) ORDER BY a.id
        """
    private static let held: SQL = """
        SELECT 1 FROM role_grant WHERE scope_kind = 'academy' AND role = $1 AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2) LIMIT 1
        """
    private static func overview(_ accounts: String, at instant: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT a.id, a.email, a.name, a.person_id, g.role, g.scope_kind, g.cohort_id, g.country, g.assessment_code, g.case_id, g.id,
                    g.valid_from, g.valid_until, c.account_id
                FROM (SELECT id, email, name, person_id FROM account WHERE \(accounts)) a
                LEFT JOIN credential c ON c.account_id = a.id
                LEFT JOIN role_grant g ON g.account_id = a.id AND g.valid_from <= \(instant) AND (g.valid_until IS NULL OR g.valid_until > \(instant))
                ORDER BY a.email, g.valid_from, g.id
                """
        )
    }
    private static let overviews = overview("email > $1 ORDER BY email LIMIT $2", at: "$3")
    private static let overviewByID = overview("id = $1", at: "$2")
    private static let insertGrant: SQL = """
        INSERT INTO role_grant (id, account_id, role, scope_kind, cohort_id, country, assessment_code, case_id, valid_from, valid_until)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """
    private static let endGrant: SQL = "UPDATE role_grant SET valid_until = $2 WHERE id = $1"

    func find(_ email: EmailAddress) throws -> Account? { try session.first(Self.byEmail, [.text(email.text)], Self.account) }
    func find(_ id: Identifier<Account>) throws -> Account? { try session.first(Self.byID, [.id(id)], Self.account) }
    func lock(_ email: EmailAddress) throws -> Account? { try session.first(Self.byEmailLocked, [.text(email.text)], Self.account) }

    func overviews(after email: EmailAddress?, atMost count: Int, at instant: Instant) throws -> [AccountOverview] {
        try overviews(Self.overviews, [.text(email?.text ?? ""), .count(count), .instant(instant)])
    }

    func overview(of account: Account, at instant: Instant) throws -> AccountOverview {
        guard let overview = try overviews(Self.overviewByID, [.id(account.id), .instant(instant)]).first else {
            throw Refusal(.accountUnknown, [account.email.text])
        }
        return overview
    }

    /// A row for each role of an account, or one for an account without any.
    private func overviews(_ sql: SQL, _ parameters: [SQLValue]) throws -> [AccountOverview] {
        var found: [(account: Account, grants: [RoleGrant], hasPassword: Bool)] = []
        _ = try session.rows(sql, parameters) { row in
            let account = try Self.account(row)
            if found.last?.account != account { found.append((account, [], try row.uuidIfPresent(13) != nil)) }
            guard let grant = try Self.grantIfPresent(row, at: 4) else { return }
            found[found.count - 1].grants.append(
                RoleGrant(id: try row.id(10), account: account.id, grant: grant, from: try row.instant(11), until: try row.instantIfPresent(12))
            )
        }
        return found.map { AccountOverview(account: $0.account, grants: $0.grants, hasPassword: $0.hasPassword) }
    }

    func isHeld(oneOf roles: [Role], at instant: Instant) throws -> Bool {
        try roles.contains { try session.exists(Self.held, [.text($0.rawValue), .instant(instant)]) }
    }

    func insert(_ account: Account, at instant: Instant) throws {
        try session.execute(
            Self.insert,
            [.id(account.id), .text(account.email.text), .text(account.name), .id(account.person), .instant(instant)]
        )
    }

    func grants(_ account: Identifier<Account>) throws -> [RoleGrant] { try session.rows(Self.grants, [.id(account)], readGrant) }

    func holders(of role: Role, in country: Country, at instant: Instant) throws -> [Account] {
        try session.rows(Self.holders, [.text(country.code), .text(role.rawValue), .instant(instant)], Self.account)
    }

    func join(_ account: Identifier<Account>, to person: Identifier<Person>) throws {
        try session.execute(Self.join, [.id(account), .id(person)])
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

    /// Of the row's first four columns.
    static func account(_ row: SQLRow) throws -> Account {
        guard let email = EmailAddress(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
        return Account(id: try row.id(0), email: email, name: try row.text(2), person: try row.idIfPresent(3))
    }

    /// Of six columns: role, kind of scope, and what the kinds need. Nil in the row of an account that holds none.
    static func grantIfPresent(_ row: SQLRow, at column: Int) throws -> Grant? {
        guard let role: Role = try row.nameIfPresent(column) else { return nil }
        let columns = ScopeColumns(
            cohort: try row.idIfPresent(column + 2),
            country: try row.textIfPresent(column + 3).flatMap { Country($0) },
            assessment: try row.textIfPresent(column + 4).flatMap { ContentCode($0) },
            caseFile: try row.uuidIfPresent(column + 5)
        )
        guard let scope = columns.scope(of: try row.name(column + 1)) else { throw RecordsError.unexpectedValue(column + 1) }
        return Grant(role, within: scope)
    }

    private func readGrant(_ row: SQLRow) throws -> RoleGrant {
        guard let grant = try Self.grantIfPresent(row, at: 2) else { throw RecordsError.unexpectedValue(2) }
        return RoleGrant(id: try row.id(0), account: try row.id(1), grant: grant, from: try row.instant(8), until: try row.instantIfPresent(9))
    }
}
