import Learning

extension RevocationQueries {
    /// The reason is that of the last step: of the decision, once there is one.
    private static func selectEntries(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT \(columns),
                    (SELECT h.reason FROM revocation_case_history h WHERE h.revocation_case_id = r.id ORDER BY h.sequence DESC LIMIT 1),
                    c.key, n.id, n.email
                FROM enrolment e JOIN award a ON a.enrolment_id = e.id JOIN revocation_case r ON r.award_id = a.id
                JOIN cohort c ON c.id = e.cohort_id JOIN person n ON n.id = e.person_id
                WHERE \(rest)
                """
        )
    }

    private static let ofCohort = selectEntries("e.cohort_id = $1 AND r.id > $2 AND ($3 = '' OR r.state = $3) ORDER BY r.id LIMIT $4")
    private static let ofPerson = selectEntries("e.person_id = $1 ORDER BY r.id")
    private static let one = selectEntries("r.id = $1")

    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [RevocationEntry] {
        try session.rows(Self.ofCohort, [.id(cohort), .uuid(part.after), .text(part.state), .count(part.limit)], readEntry)
    }

    func entries(of person: Identifier<Person>) throws -> [RevocationEntry] { try session.rows(Self.ofPerson, [.id(person)], readEntry) }

    func entry(_ id: Identifier<RevocationCase>) throws -> RevocationEntry? { try session.first(Self.one, [.id(id)], readEntry) }

    private func readEntry(_ row: SQLRow) throws -> RevocationEntry {
        let revocation = try read(row)
        return RevocationEntry(
            revocation: revocation,
            cohort: try row.cohortKey(13),
            subject: try row.id(14),
            person: try row.email(15),
            recommendation: revocation.recommendation,
            reason: try row.textIfPresent(12)
        )
    }
}
