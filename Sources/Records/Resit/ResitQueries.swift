import Learning

struct ResitQueries: ResitRecords {
    let session: any SQLSession

    private static let ofComponent: SQL = """
        SELECT id, enrolment_id, assessment_id, sitting, is_capped, opened_at FROM resit WHERE enrolment_id = $1 AND assessment_id = $2
        ORDER BY sitting
        """
    private static let entrants: SQL = """
        SELECT p.email FROM enrolment e JOIN resit r ON r.enrolment_id = e.id JOIN person p ON p.id = e.person_id
        WHERE e.cohort_id = $1 AND r.assessment_id = $2 AND r.sitting = $3 AND e.state IN ('enrolled', 'active') ORDER BY p.email
        """
    private static let insert: SQL = """
        INSERT INTO resit (id, enrolment_id, assessment_id, sitting, is_capped, opened_at) VALUES ($1, $2, $3, $4, $5, $6)
        """

    func all(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [Resit] {
        try session.rows(Self.ofComponent, [.id(enrolment), .id(assessment)]) { row in
            Resit(
                id: try row.id(0),
                enrolment: try row.id(1),
                assessment: try row.id(2),
                sitting: Int(try row.integer(3)),
                isCapped: try row.flag(4),
                openedAt: try row.instant(5)
            )
        }
    }

    func entrants(of sitting: Sitting) throws -> [EmailAddress] {
        try session.rows(Self.entrants, [.id(sitting.cohort), .id(sitting.assessment), .count(sitting.key.number)]) { row in
            guard let email = EmailAddress(try row.text(0)) else { throw RecordsError.unexpectedValue(0) }
            return email
        }
    }

    func insert(_ resit: Resit) throws {
        try session.execute(
            Self.insert,
            [.id(resit.id), .id(resit.enrolment), .id(resit.assessment), .count(resit.sitting), .flag(resit.isCapped), .instant(resit.openedAt)]
        )
    }
}
