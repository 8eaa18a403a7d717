import Learning

extension RevisionQueries {
    /// The reason is that of the last step: of the decision, once there is one.
    private static func selectEntries(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT \(columns),
                    (SELECT h.reason FROM revision_history h WHERE h.revision_id = r.id ORDER BY h.sequence DESC LIMIT 1),
                    c.key, p.id, p.email, s.code, v.email
                FROM enrolment e JOIN revision r ON r.enrolment_id = e.id JOIN assessment a ON a.id = r.assessment_id
                JOIN cohort c ON c.id = e.cohort_id JOIN person p ON p.id = e.person_id LEFT JOIN account v ON v.id = r.reviser_id
                LEFT JOIN release_item i ON i.release_id = r.release_id AND i.enrolment_id = r.enrolment_id AND i.assessment_id = r.assessment_id
                LEFT JOIN sitting t ON t.cohort_id = e.cohort_id AND t.assessment_id = r.assessment_id AND t.number = i.sitting
                LEFT JOIN submission s ON s.sitting_id = t.id AND s.enrolment_id = r.enrolment_id
                WHERE \(rest)
                """
        )
    }

    private static let ofCohort = selectEntries("e.cohort_id = $1 AND r.id > $2 AND ($3 = '' OR r.state = $3) ORDER BY r.id LIMIT $4")
    private static let ofPerson = selectEntries("e.person_id = $1 ORDER BY r.id")
    private static let one = selectEntries("r.id = $1")

    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [RevisionEntry] {
        try session.rows(Self.ofCohort, [.id(cohort), .uuid(part.after), .text(part.state), .count(part.limit)], readEntry)
    }

    func entries(of person: Identifier<Person>) throws -> [RevisionEntry] { try session.rows(Self.ofPerson, [.id(person)], readEntry) }

    func entry(_ id: Identifier<Revision>) throws -> RevisionEntry? { try session.first(Self.one, [.id(id)], readEntry) }

    private func readEntry(_ row: SQLRow) throws -> RevisionEntry {
        RevisionEntry(
            revision: try read(row),
            cohort: try row.cohortKey(10),
            subject: try row.id(11),
            person: try row.email(12),
            code: try row.textIfPresent(13) == nil ? nil : row.submissionCode(13),
            reviser: try row.textIfPresent(14) == nil ? nil : row.email(14),
            reason: try row.textIfPresent(9)
        )
    }
}
