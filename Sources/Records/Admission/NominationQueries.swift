import Learning

struct NominationQueries: NominationRecords {
    let session: any SQLSession

    private static let byApplication: SQL = """
        SELECT application_id, cohort_id, country, source, account_id, rank, refusal, at, is_late FROM nomination WHERE application_id = $1
        """
    private static let ofCountry: SQL = "SELECT rank FROM nomination WHERE cohort_id = $1 AND country = $2 AND rank IS NOT NULL"
    private static let ofCohort: SQL = "SELECT application_id, rank FROM nomination WHERE cohort_id = $1 AND rank IS NOT NULL"
    private static let insert: SQL = """
        INSERT INTO nomination (application_id, cohort_id, country, source, account_id, rank, refusal, at, is_late)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """

    func find(_ application: Identifier<Application>) throws -> Nomination? { try session.first(Self.byApplication, [.id(application)], read) }

    func ranks(in cohort: Identifier<Cohort>, of country: Country) throws -> Set<Int> {
        Set(try session.rows(Self.ofCountry, [.id(cohort), .text(country.code)]) { Int(try $0.integer(0)) })
    }

    func ranks(in cohort: Identifier<Cohort>) throws -> [Identifier<Application>: Int] {
        let rows = try session.rows(Self.ofCohort, [.id(cohort)]) { row -> (Identifier<Application>, Int) in
            (try row.id(0), Int(try row.integer(1)))
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    func insert(_ nomination: Nomination) throws {
        var refusal: String?
        if case .refused(let reason) = nomination.decision { refusal = reason }
        try session.execute(
            Self.insert,
            [
                .id(nomination.application), .id(nomination.cohort), .text(nomination.country.code), .text(nomination.source.rawValue),
                .id(nomination.account), .count(nomination.rank), .text(refusal), .instant(nomination.at), .flag(nomination.isLate),
            ]
        )
    }

    private func read(_ row: SQLRow) throws -> Nomination {
        guard let country = Country(try row.text(2)) else { throw RecordsError.unexpectedValue(2) }
        let rank = try row.integerIfPresent(5).map { Int($0) }
        return Nomination(
            application: try row.id(0),
            cohort: try row.id(1),
            country: country,
            source: try row.name(3),
            account: try row.idIfPresent(4),
            decision: try row.textIfPresent(6).map { .refused(reason: $0) } ?? .endorsed(rank: rank),
            at: try row.instant(7),
            isLate: try row.flag(8)
        )
    }
}
