import Learning

extension AppealQueries {
    /// The reason is that of the last step: of the decision, once there is one.
    private static func selectEntries(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT \(columns),
                    (SELECT h.reason FROM appeal_history h WHERE h.appeal_id = p.id ORDER BY h.sequence DESC LIMIT 1),
                    c.key, n.id, n.email
                FROM enrolment e JOIN appeal p ON p.enrolment_id = e.id JOIN assessment a ON a.id = p.assessment_id
                JOIN cohort c ON c.id = e.cohort_id JOIN person n ON n.id = e.person_id
                WHERE \(rest)
                """
        )
    }

    private static let ofCohort = selectEntries("e.cohort_id = $1 AND p.id > $2 AND ($3 = '' OR p.state = $3) ORDER BY p.id LIMIT $4")
    private static let ofPerson = selectEntries("e.person_id = $1 ORDER BY p.id")
    private static let one = selectEntries("p.id = $1")

    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [AppealEntry] {
        try session.rows(Self.ofCohort, [.id(cohort), .uuid(part.after), .text(part.state), .count(part.limit)], readEntry)
    }

    func entries(of person: Identifier<Person>) throws -> [AppealEntry] { try session.rows(Self.ofPerson, [.id(person)], readEntry) }

    func entry(_ id: Identifier<Appeal>) throws -> AppealEntry? { try session.first(Self.one, [.id(id)], readEntry) }

    private func readEntry(_ row: SQLRow) throws -> AppealEntry {
        AppealEntry(
            appeal: try read(row),
            cohort: try row.cohortKey(9),
            subject: try row.id(10),
            person: try row.email(11),
            reason: try row.textIfPresent(8)
        )
    }
}
