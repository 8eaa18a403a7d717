import Learning

struct SelectionQueries: SelectionRecords {
    let session: any SQLSession

    private static let selection: SQL = "SELECT agreed_at, seats FROM selection WHERE cohort_id = $1"
    private static let insert: SQL = "INSERT INTO selection (cohort_id, agreed_at, seats) VALUES ($1, $2, $3)"
    private static let insertEntry: SQL = """
        INSERT INTO selection_entry (application_id, cohort_id, result, score_numerator, score_denominator, position, ground)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let entries = SQL(
        stringLiteral: """
            SELECT \(ApplicationRow.columns), e.result, e.score_numerator, e.score_denominator, e.position, e.ground, n.rank
            FROM selection_entry e JOIN application a ON a.id = e.application_id LEFT JOIN nomination n ON n.application_id = a.id
            WHERE e.cohort_id = $1 ORDER BY e.position NULLS LAST, e.application_id
            """
    )
    private static let waiting = SQL(
        stringLiteral: """
            SELECT \(ApplicationRow.columns) FROM selection_entry e JOIN application a ON a.id = e.application_id
            WHERE e.cohort_id = $1 AND a.state = 'reserve' ORDER BY e.position
            """
    )
    private static let place: SQL = """
        SELECT e.result, e.score_numerator, e.score_denominator, e.position, e.ground,
            (SELECT count(*) FROM selection_entry o WHERE o.cohort_id = e.cohort_id AND o.position IS NOT NULL),
            (SELECT count(*) FROM selection_entry o JOIN application w ON w.id = o.application_id
                WHERE o.cohort_id = e.cohort_id AND o.position <= e.position AND w.state = 'reserve'), a.state
        FROM selection_entry e JOIN application a ON a.id = e.application_id WHERE e.application_id = $1
        """
    private static let applicants = SQL(
        stringLiteral: """
            SELECT \(ApplicationRow.columns), \(PersonQueries.columns(of: "p"))
            FROM selection_entry e JOIN application a ON a.id = e.application_id JOIN person p ON p.id = a.person_id WHERE e.cohort_id = $1
            """
    )

    func agreedAt(_ cohort: Identifier<Cohort>) throws -> Instant? { try session.first(Self.selection, [.id(cohort)]) { try $0.instant(0) } }

    func insert(_ list: SelectionList) throws {
        try session.execute(Self.insert, [.id(list.cohort), .instant(list.agreedAt), .count(list.seats)])
        for entry in list.entries {
            try session.execute(
                Self.insertEntry,
                [
                    .id(entry.application), .id(list.cohort), .text(entry.result.rawValue), .integer(entry.score.numerator),
                    .integer(entry.score.denominator), .count(entry.position?.number), .text(entry.position?.ground.rawValue),
                ]
            )
        }
    }

    func list(of cohort: Identifier<Cohort>) throws -> SelectionList? {
        guard let (agreedAt, seats) = try session.first(Self.selection, [.id(cohort)], { (try $0.instant(0), Int(try $0.integer(1))) }) else {
            return nil
        }
        let rows = try session.rows(Self.entries, [.id(cohort)], read)
        let count = rows.count { $0.position != nil }
        return SelectionList(
            cohort: cohort,
            agreedAt: agreedAt,
            seats: seats,
            entries: rows.indices.map { index in
                let row = rows[index]
                let position = row.position.map { number, ground in
                    SelectionPosition(
                        number: number,
                        count: count,
                        candidate: row.candidate,
                        previous: index == 0 ? nil : rows[index - 1].candidate.application,
                        ground: ground
                    )
                }
                return SelectionList.Entry(
                    application: row.candidate.application,
                    result: row.result,
                    score: row.candidate.score,
                    position: position
                )
            }
        )
    }

    func waitingList(of cohort: Identifier<Cohort>) throws -> [Application] {
        try session.rows(Self.waiting, [.id(cohort)], ApplicationRow.application)
    }

    func place(of application: Identifier<Application>) throws -> SelectionPlace? {
        try session.first(Self.place, [.id(application)]) { row in
            guard let score = Rational(numerator: try row.integer(1), denominator: try row.integer(2)) else { throw RecordsError.unexpectedValue(1) }
            let state: ApplicationState = try row.name(7)
            return SelectionPlace(
                result: try row.name(0),
                score: score,
                position: try row.integerIfPresent(3).map { number in
                    SelectionPlace.Position(number: Int(number), count: Int(try row.integer(5)), ground: try row.name(4))
                },
                waiting: state == .reserve ? Int(try row.integer(6)) : nil
            )
        }
    }

    func applicants(of cohort: Identifier<Cohort>) throws -> [Identifier<Application>: ApplicationEntry] {
        let entries = try session.rows(Self.applicants, [.id(cohort)], ApplicationRow.entry)
        return Dictionary(entries.map { ($0.application.id, $0) }) { first, _ in first }
    }

    private struct Row {
        let candidate: SelectionCandidate
        let result: SelectionList.Result
        let position: (Int, SelectionGround)?
    }

    private func read(_ row: SQLRow) throws -> Row {
        let first = ApplicationRow.count
        let numerator = try row.integer(first + 1), denominator = try row.integer(first + 2)
        guard let score = Rational(numerator: numerator, denominator: denominator) else { throw RecordsError.unexpectedValue(first + 2) }
        return Row(
            candidate: SelectionCandidate(
                try ApplicationRow.application(row),
                score: score,
                nominationRank: try row.integerIfPresent(first + 5).map { Int($0) }
            ),
            result: try row.name(first),
            position: try row.integerIfPresent(first + 3).map { (Int($0), try row.name(first + 4)) }
        )
    }
}
