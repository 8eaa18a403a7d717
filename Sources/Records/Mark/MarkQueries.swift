import Learning

struct MarkQueries: MarkRecords {
    let session: any SQLSession

    private static let ofComponent: SQL = """
        SELECT id, kind, hundredths, at, actor, reason FROM mark_step WHERE enrolment_id = $1 AND assessment_id = $2 ORDER BY sequence
        """
    private static let ofCohort: SQL = """
        SELECT s.id, s.kind, s.hundredths, s.at, s.actor, s.reason, s.enrolment_id, a.code
        FROM enrolment e JOIN mark_step s ON s.enrolment_id = e.id JOIN assessment a ON a.id = s.assessment_id
        WHERE e.cohort_id = $1 ORDER BY s.enrolment_id, s.assessment_id, s.sequence
        """
    private static let insert: SQL = """
        INSERT INTO mark_step (id, enrolment_id, assessment_id, sequence, kind, hundredths, at, actor, reason)
        SELECT $1, $2, $3, coalesce(max(sequence), 0) + 1, $4, $5, $6, $7, $8 FROM mark_step WHERE enrolment_id = $2 AND assessment_id = $3
        """

    func steps(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [MarkStep] {
        try session.rows(Self.ofComponent, [.id(enrolment), .id(assessment)], read)
    }

    func steps(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: [MarkStep]]] {
        var steps: [Identifier<Enrolment>: [ContentCode: [MarkStep]]] = [:]
        let rows = try session.rows(Self.ofCohort, [.id(cohort)]) { row -> (Identifier<Enrolment>, ContentCode, MarkStep) in
            guard let code = ContentCode(try row.text(7)) else { throw RecordsError.unexpectedValue(7) }
            return (try row.id(6), code, try read(row))
        }
        for (enrolment, code, step) in rows { steps[enrolment, default: [:]][code, default: []].append(step) }
        return steps
    }

    func append(_ step: MarkStep, enrolment: Identifier<Enrolment>, assessment: Identifier<Assessment>) throws {
        let (kind, mark) =
            switch step.kind {
            case .raw(let mark): ("raw", mark)
            }
        try session.execute(
            Self.insert,
            [
                .id(step.id), .id(enrolment), .id(assessment), .text(kind), .count(mark.count), .instant(step.at), .text(step.actor),
                .text(step.reason),
            ]
        )
    }

    private func read(_ row: SQLRow) throws -> MarkStep {
        guard try row.text(1) == "raw" else { throw RecordsError.unexpectedValue(1) }
        return MarkStep(
            id: try row.id(0),
            kind: .raw(Hundredths(count: Int(try row.integer(2)))),
            at: try row.instant(3),
            actor: try row.text(4),
            reason: try row.textIfPresent(5)
        )
    }
}
