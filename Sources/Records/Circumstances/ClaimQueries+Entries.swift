import Learning

extension ClaimQueries {
    /// The reason is that of the last step: of the decision, once there is one.
    private static func selectEntries(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT \(columns),
                    (SELECT h.reason FROM circumstances_claim_history h WHERE h.circumstances_claim_id = c.id ORDER BY h.sequence DESC LIMIT 1),
                    k.key, a.code, t.number, n.id, n.email
                FROM circumstances_claim c JOIN submission s ON s.id = c.submission_id JOIN enrolment e ON e.id = s.enrolment_id
                JOIN sitting t ON t.id = s.sitting_id JOIN cohort k ON k.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id
                JOIN person n ON n.id = e.person_id
                WHERE \(rest)
                """
        )
    }

    private static let ofCohort = selectEntries("t.cohort_id = $1 AND c.id > $2 AND ($3 = '' OR c.state = $3) ORDER BY c.id LIMIT $4")
    private static let ofPerson = selectEntries("e.person_id = $1 ORDER BY c.id")
    private static let one = selectEntries("c.id = $1")

    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [ClaimEntry] {
        try session.rows(Self.ofCohort, [.id(cohort), .uuid(part.after), .text(part.state), .count(part.limit)], readEntry)
    }

    func entries(of person: Identifier<Person>) throws -> [ClaimEntry] { try session.rows(Self.ofPerson, [.id(person)], readEntry) }

    func entry(_ id: Identifier<CircumstancesClaim>) throws -> ClaimEntry? { try session.first(Self.one, [.id(id)], readEntry) }

    private func readEntry(_ row: SQLRow) throws -> ClaimEntry {
        ClaimEntry(
            claim: try read(row),
            sitting: try row.sittingKey(14),
            subject: try row.id(17),
            person: try row.email(18),
            reason: try row.textIfPresent(13)
        )
    }
}
