import Learning

struct MarkQueries: MarkRecords {
    let session: any SQLSession

    private static let columns = """
        s.id, s.sitting, s.kind, s.hundredths, s.second_hundredths, s.numerator, s.denominator, s.days, s.at, s.actor, s.account_id, s.reason
        """
    private static let ofComponent = SQL(
        stringLiteral: "SELECT \(columns) FROM mark_step s WHERE s.enrolment_id = $1 AND s.assessment_id = $2 ORDER BY s.sequence"
    )
    private static let ofCohort = SQL(
        stringLiteral: """
            SELECT \(columns), s.enrolment_id, a.code
            FROM enrolment e JOIN mark_step s ON s.enrolment_id = e.id JOIN assessment a ON a.id = s.assessment_id
            WHERE e.cohort_id = $1 ORDER BY s.enrolment_id, s.assessment_id, s.sequence
            """
    )
    private static let ofRange = SQL(
        stringLiteral: """
            SELECT \(columns), s.enrolment_id, a.code FROM mark_step s JOIN assessment a ON a.id = s.assessment_id
            WHERE s.enrolment_id BETWEEN $1 AND $2 ORDER BY s.enrolment_id, s.assessment_id, s.sequence
            """
    )
    private static let insert: SQL = """
        INSERT INTO mark_step (id, enrolment_id, assessment_id, sequence, sitting, kind, at, actor, account_id, reason,
                               hundredths, second_hundredths, numerator, denominator, days)
        VALUES ($1, $2, $3, (SELECT coalesce(max(sequence), 0) + 1 FROM mark_step WHERE enrolment_id = $2 AND assessment_id = $3),
                $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """

    func steps(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [MarkStep] {
        try session.rows(Self.ofComponent, [.id(enrolment), .id(assessment)], read)
    }

    func steps(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: [MarkStep]]] {
        try grouped(Self.ofCohort, [.id(cohort)])
    }

    func steps(_ range: EnrolmentRange) throws -> [Identifier<Enrolment>: [ContentCode: [MarkStep]]] {
        try grouped(Self.ofRange, [.id(range.first), .id(range.last)])
    }

    private func grouped(_ sql: SQL, _ parameters: [SQLValue]) throws -> [Identifier<Enrolment>: [ContentCode: [MarkStep]]] {
        var steps: [Identifier<Enrolment>: [ContentCode: [MarkStep]]] = [:]
        let rows = try session.rows(sql, parameters) { row -> (Identifier<Enrolment>, ContentCode, MarkStep) in
            guard let code = ContentCode(try row.text(13)) else { throw RecordsError.unexpectedValue(13) }
            return (try row.id(12), code, try read(row))
        }
        for (enrolment, code, step) in rows { steps[enrolment, default: [:]][code, default: []].append(step) }
        return steps
    }

    func append(_ step: MarkStep, enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>) throws {
        try session.execute(
            Self.insert,
            [
                .id(step.id), .id(enrolment), .id(assessment), .count(step.sitting), .text(step.kind.name.rawValue), .instant(step.at),
                .text(step.actor), .id(step.account), .text(step.reason),
            ] + MarkStepColumns(step.kind).values
        )
    }

    private func read(_ row: SQLRow) throws -> MarkStep {
        let columns = MarkStepColumns(
            hundredths: try row.integerIfPresent(3),
            secondHundredths: try row.integerIfPresent(4),
            numerator: try row.integerIfPresent(5),
            denominator: try row.integerIfPresent(6),
            days: try row.integerIfPresent(7)
        )
        guard let kind = columns.kind(try row.name(2)) else { throw RecordsError.unexpectedValue(2) }
        return MarkStep(
            id: try row.id(0),
            sitting: Int(try row.integer(1)),
            kind: kind,
            at: try row.instant(8),
            actor: try row.text(9),
            account: try row.idIfPresent(10),
            reason: try row.textIfPresent(11)
        )
    }
}
