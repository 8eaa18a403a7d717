import CanonicalJSON
import Learning

struct ScoringQueries: ScoringRecords {
    let session: any SQLSession

    private static let byScorer: SQL = """
        SELECT application_id, account_id, points, conflict, at FROM scoring WHERE application_id = $1 AND account_id = $2
        """
    private static let ofCohort: SQL = """
        SELECT s.application_id, s.account_id, s.points, s.conflict, s.at
        FROM scoring s JOIN application a ON a.id = s.application_id WHERE a.cohort_id = $1 ORDER BY s.application_id, s.account_id
        """
    private static let files = SQL(
        stringLiteral: """
            SELECT s.application_id, s.account_id, s.points, s.conflict, s.at, p.latin_name, p.native_name, \(ApplicationRow.columns)
            FROM application a JOIN person p ON p.id = a.person_id LEFT JOIN scoring s ON s.application_id = a.id AND s.account_id = $2
            WHERE a.cohort_id = $1 AND a.state IN ('nominated', 'in-selection') ORDER BY p.folded_name, a.id
            """
    )
    private static let store: SQL = """
        INSERT INTO scoring (application_id, account_id, points, total, conflict, at) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (application_id, account_id) DO UPDATE
        SET points = excluded.points, total = excluded.total, conflict = excluded.conflict, at = excluded.at
        """

    func find(_ application: Identifier<Application>, by scorer: Identifier<Account>) throws -> Scoring? {
        try session.first(Self.byScorer, [.id(application), .id(scorer)], read)
    }

    func all(in cohort: Identifier<Cohort>) throws -> [Identifier<Application>: [Scoring]] {
        Dictionary(grouping: try session.rows(Self.ofCohort, [.id(cohort)], read), by: \.application)
    }

    func files(in cohort: Identifier<Cohort>, for scorer: Identifier<Account>?) throws -> [ScoringFile] {
        try session.rows(Self.files, [.id(cohort), .id(scorer)]) { row in
            ScoringFile(
                application: try ApplicationRow.application(row, at: 7),
                name: PersonName(stored: try row.text(5), native: try row.textIfPresent(6)),
                own: try row.uuidIfPresent(0) == nil ? nil : try verdict(row)
            )
        }
    }

    func store(_ scoring: Scoring) throws {
        let (points, conflict): (String?, String?) =
            switch scoring.verdict {
            case .points(let points): (Self.text(points), nil)
            case .conflict(let reason): (nil, reason)
            }
        try session.execute(
            Self.store,
            [.id(scoring.application), .id(scoring.scorer), .text(points), .count(scoring.total), .text(conflict), .instant(scoring.at)]
        )
    }

    private static func text(_ points: [ContentKey: Int]) -> String {
        let members = points.map { ($0.key.text, JSONValue.integer(Int64($0.value))) }
        return JSONValue.object(Dictionary(members, uniquingKeysWith: { first, _ in first })).canonicalText
    }

    private func read(_ row: SQLRow) throws -> Scoring {
        Scoring(application: try row.id(0), scorer: try row.id(1), verdict: try verdict(row), at: try row.instant(4))
    }

    private func verdict(_ row: SQLRow) throws -> Scoring.Verdict {
        if let reason = try row.textIfPresent(3) { return .conflict(reason: reason) }
        guard let members = try? JSONValue.parse(Array(row.text(2).utf8)).objectValue else { throw RecordsError.unexpectedValue(2) }
        var points: [ContentKey: Int] = [:]
        for (name, value) in members {
            guard let key = ContentKey(name), let number = value.integerValue else { throw RecordsError.unexpectedValue(2) }
            points[key] = Int(number)
        }
        return .points(points)
    }
}
