import Learning

extension MarkQueries {
    private static let columns =
        "m.numerator, m.denominator, m.sitting, m.is_capped, m.has_integrity_penalty, m.is_compensated, m.enrolment_id, a.code"
    private static let ofCohort = SQL(
        stringLiteral: """
            SELECT \(columns) FROM enrolment e JOIN component_mark m ON m.enrolment_id = e.id JOIN assessment a ON a.id = m.assessment_id
            WHERE e.cohort_id = $1
            """
    )
    private static let ofEnrolment = SQL(
        stringLiteral: "SELECT \(columns) FROM component_mark m JOIN assessment a ON a.id = m.assessment_id WHERE m.enrolment_id = $1"
    )
    private static let ofRange = SQL(
        stringLiteral: "SELECT \(columns) FROM component_mark m JOIN assessment a ON a.id = m.assessment_id WHERE m.enrolment_id BETWEEN $1 AND $2"
    )
    private static let upsert: SQL = """
        INSERT INTO component_mark (enrolment_id, assessment_id, numerator, denominator, rounded, sitting, is_capped, has_integrity_penalty,
                                    is_compensated, computed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (enrolment_id, assessment_id) DO UPDATE SET
            numerator = excluded.numerator, denominator = excluded.denominator, rounded = excluded.rounded, sitting = excluded.sitting,
            is_capped = excluded.is_capped, has_integrity_penalty = excluded.has_integrity_penalty, is_compensated = excluded.is_compensated,
            computed_at = excluded.computed_at
        """
    private static let delete: SQL = "DELETE FROM component_mark WHERE enrolment_id = $1 AND assessment_id = $2"

    func marks(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: ComponentMark]] {
        try grouped(Self.ofCohort, [.id(cohort)])
    }

    func marks(_ range: EnrolmentRange) throws -> [Identifier<Enrolment>: [ContentCode: ComponentMark]] {
        try grouped(Self.ofRange, [.id(range.first), .id(range.last)])
    }

    private func grouped(_ sql: SQL, _ parameters: [SQLValue]) throws -> [Identifier<Enrolment>: [ContentCode: ComponentMark]] {
        var marks: [Identifier<Enrolment>: [ContentCode: ComponentMark]] = [:]
        for (enrolment, code, mark) in try session.rows(sql, parameters, Self.read) { marks[enrolment, default: [:]][code] = mark }
        return marks
    }

    func marks(of enrolment: Identifier<Enrolment>) throws -> [ContentCode: ComponentMark] {
        let rows = try session.rows(Self.ofEnrolment, [.id(enrolment)], Self.read)
        return Dictionary(rows.map { ($0.1, $0.2) }, uniquingKeysWith: { first, _ in first })
    }

    func store(_ mark: ComponentMark?, enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>, at instant: Instant) throws {
        guard let mark else {
            try session.execute(Self.delete, [.id(enrolment), .id(assessment)])
            return
        }
        try session.execute(
            Self.upsert,
            [
                .id(enrolment), .id(assessment), .integer(mark.unrounded.numerator), .integer(mark.unrounded.denominator), .count(mark.rounded),
                .count(mark.sitting), .flag(mark.isCapped), .flag(mark.hasIntegrityPenalty), .flag(mark.isCompensated), .instant(instant),
            ]
        )
    }

    private static func read(_ row: SQLRow) throws -> (Identifier<Enrolment>, ContentCode, ComponentMark) {
        guard let unrounded = Rational(numerator: try row.integer(0), denominator: try row.integer(1)) else { throw RecordsError.unexpectedValue(1) }
        guard let code = ContentCode(try row.text(7)) else { throw RecordsError.unexpectedValue(7) }
        let mark = ComponentMark(
            unrounded: unrounded,
            sitting: Int(try row.integer(2)),
            isCapped: try row.flag(3),
            hasIntegrityPenalty: try row.flag(4),
            isCompensated: try row.flag(5)
        )
        return (try row.id(6), code, mark)
    }
}
