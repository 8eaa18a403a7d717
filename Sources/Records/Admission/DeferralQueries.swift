import Learning

struct DeferralQueries: DeferralRecords {
    let session: any SQLSession

    private static let ofPerson: SQL = """
        SELECT d.id, d.person_id, d.cohort_id, d.cause, d.at
        FROM deferral d JOIN cohort c ON c.id = d.cohort_id JOIN course_version v ON v.id = c.course_version_id
        WHERE d.person_id = $1 AND v.course_id = (
            SELECT w.course_id FROM cohort e JOIN course_version w ON w.id = e.course_version_id WHERE e.id = $2)
        ORDER BY d.at, d.id
        """
    private static let insert: SQL = "INSERT INTO deferral (id, person_id, cohort_id, cause, at) VALUES ($1, $2, $3, $4, $5)"

    func all(of person: Identifier<Person>, courseOf cohort: Identifier<Cohort>) throws -> [Deferral] {
        try session.rows(Self.ofPerson, [.id(person), .id(cohort)]) { row in
            Deferral(id: try row.id(0), person: try row.id(1), cohort: try row.id(2), cause: try row.name(3), at: try row.instant(4))
        }
    }

    func insert(_ deferral: Deferral) throws {
        try session.execute(
            Self.insert,
            [.id(deferral.id), .id(deferral.person), .id(deferral.cohort), .text(deferral.cause.rawValue), .instant(deferral.at)]
        )
    }
}
