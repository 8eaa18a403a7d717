import Learning

struct AwardQueries: AwardRecords {
    let session: any SQLSession

    private static let ofEnrolment: SQL = """
        SELECT id, enrolment_id, board_date, ratified_on, total_numerator, total_denominator, circulated_on FROM award WHERE enrolment_id = $1
        """
    private static let ofCohort: SQL = """
        SELECT a.id, a.enrolment_id, a.board_date, a.ratified_on, a.total_numerator, a.total_denominator, a.circulated_on
        FROM enrolment e JOIN award a ON a.enrolment_id = e.id WHERE e.cohort_id = $1
        """
    private static let ofRange: SQL = """
        SELECT id, enrolment_id, board_date, ratified_on, total_numerator, total_denominator, circulated_on FROM award
        WHERE enrolment_id BETWEEN $1 AND $2
        """
    private static let insert: SQL = """
        INSERT INTO award (id, enrolment_id, board_date, ratified_on, total_numerator, total_denominator, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let circulate: SQL = "UPDATE award SET circulated_on = $2 WHERE id = $1 AND ratified_on IS NULL"
    private static let ratify: SQL = "UPDATE award SET ratified_on = $2, ratified_by = $3 WHERE id = $1 AND ratified_on IS NULL"
    private static let withdraw: SQL = "DELETE FROM award WHERE id = $1 AND ratified_on IS NULL"

    func find(_ enrolment: Identifier<Enrolment>) throws -> Award? { try session.first(Self.ofEnrolment, [.id(enrolment)], read) }

    func all(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: Award] {
        let awards = try session.rows(Self.ofCohort, [.id(cohort)], read)
        return Dictionary(uniqueKeysWithValues: awards.map { ($0.enrolment, $0) })
    }

    func all(_ range: EnrolmentRange) throws -> [Identifier<Enrolment>: Award] {
        let awards = try session.rows(Self.ofRange, [.id(range.first), .id(range.last)], read)
        return Dictionary(uniqueKeysWithValues: awards.map { ($0.enrolment, $0) })
    }

    func insert(_ award: Award, at instant: Instant) throws {
        try session.execute(
            Self.insert,
            [
                .id(award.id), .id(award.enrolment), .date(award.boardDate), .date(award.ratifiedOn), .integer(award.total.numerator),
                .integer(award.total.denominator), .instant(instant),
            ]
        )
    }

    func circulate(_ id: Identifier<Award>, on date: LocalDate?) throws { try session.execute(Self.circulate, [.id(id), .date(date)]) }

    func ratify(_ id: Identifier<Award>, on date: LocalDate, by manner: RatificationManner) throws {
        try session.execute(Self.ratify, [.id(id), .date(date), .text(manner.rawValue)])
    }

    func withdraw(_ id: Identifier<Award>) throws { try session.execute(Self.withdraw, [.id(id)]) }

    private func read(_ row: SQLRow) throws -> Award {
        guard let total = Rational(numerator: try row.integer(4), denominator: try row.integer(5)) else { throw RecordsError.unexpectedValue(5) }
        return Award(
            id: try row.id(0),
            enrolment: try row.id(1),
            boardDate: try row.date(2),
            circulatedOn: try row.textIfPresent(6) == nil ? nil : row.date(6),
            ratifiedOn: try row.textIfPresent(3) == nil ? nil : row.date(3),
            total: total
        )
    }
}
