import Learning

struct AwardQueries: AwardRecords {
    let session: any SQLSession

    private static func select(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT a.id, a.enrolment_id, a.board_date, a.ratified_on, a.total_numerator, a.total_denominator, a.circulated_on, a.source, a.decided_at
                FROM \(rest)
                """
        )
    }

    private static let ofEnrolment = select("award a WHERE a.enrolment_id = $1")
    private static let ofCohort = select("enrolment e JOIN award a ON a.enrolment_id = e.id WHERE e.cohort_id = $1")
    private static let ofRange = select("award a WHERE a.enrolment_id BETWEEN $1 AND $2")
    private static let insert: SQL = """
        INSERT INTO award (id, enrolment_id, board_date, ratified_on, ratified_by, total_numerator, total_denominator, source, decided_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
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
                .id(award.id), .id(award.enrolment), .date(award.boardDate), .date(award.ratifiedOn),
                .text(award.origin.map { _ in RatificationManner.imported.rawValue }), award.total.map { .integer($0.numerator) } ?? .null,
                award.total.map { .integer($0.denominator) } ?? .null, .text(award.origin?.source), .instant(instant),
            ]
        )
    }

    func circulate(_ id: Identifier<Award>, on date: LocalDate?) throws { try session.execute(Self.circulate, [.id(id), .date(date)]) }

    func ratify(_ id: Identifier<Award>, on date: LocalDate, by manner: RatificationManner) throws {
        try session.execute(Self.ratify, [.id(id), .date(date), .text(manner.rawValue)])
    }

    func withdraw(_ id: Identifier<Award>) throws { try session.execute(Self.withdraw, [.id(id)]) }

    private func read(_ row: SQLRow) throws -> Award {
        let source = try row.textIfPresent(7)
        let total = source == nil ? Rational(numerator: try row.integer(4), denominator: try row.integer(5)) : nil
        guard source != nil || total != nil else { throw RecordsError.unexpectedValue(5) }
        return Award(
            id: try row.id(0),
            enrolment: try row.id(1),
            boardDate: try row.date(2),
            circulatedOn: try row.textIfPresent(6) == nil ? nil : row.date(6),
            ratifiedOn: try row.textIfPresent(3) == nil ? nil : row.date(3),
            total: total,
            origin: try source.map { Award.Origin(source: $0, recordedAt: try row.instant(8)) }
        )
    }
}
