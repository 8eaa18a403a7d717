import Learning

extension IntegrityQueries {
    /// The reason is that of the last step: of the decision, once there is one.
    private static func selectEntries(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT i.id, i.submission_id, i.referred_by, i.allegation, i.state, i.deduction_hundredths,
                    (SELECT h.reason FROM integrity_case_history h WHERE h.integrity_case_id = i.id ORDER BY h.sequence DESC LIMIT 1),
                    c.key, a.code, t.number, n.id, n.email, s.code, s.state
                FROM integrity_case i JOIN submission s ON s.id = i.submission_id JOIN enrolment e ON e.id = s.enrolment_id
                JOIN sitting t ON t.id = s.sitting_id JOIN cohort c ON c.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id
                JOIN person n ON n.id = e.person_id
                WHERE \(rest)
                """
        )
    }

    private static let ofCohort = selectEntries("t.cohort_id = $1 AND i.id > $2 AND ($3 = '' OR i.state = $3) ORDER BY i.id LIMIT $4")
    private static let ofPerson = selectEntries("e.person_id = $1 ORDER BY i.id")
    private static let one = selectEntries("i.id = $1")

    func entries(in cohort: Identifier<Cohort>, _ part: CasePart) throws -> [IntegrityCaseEntry] {
        try session.rows(Self.ofCohort, [.id(cohort), .uuid(part.after), .text(part.state), .count(part.limit)], readEntry)
    }

    func entries(of person: Identifier<Person>) throws -> [IntegrityCaseEntry] { try session.rows(Self.ofPerson, [.id(person)], readEntry) }

    func entry(_ id: Identifier<IntegrityCase>) throws -> IntegrityCaseEntry? { try session.first(Self.one, [.id(id)], readEntry) }

    private func readEntry(_ row: SQLRow) throws -> IntegrityCaseEntry {
        let found = try read(row)
        let state: SubmissionState = try row.name(13)
        return IntegrityCaseEntry(
            integrityCase: found,
            sitting: try row.sittingKey(7),
            subject: try row.id(10),
            person: try row.email(11),
            code: try row.submissionCode(12),
            isReleased: [.released, .underRevision, .upheld, .revised].contains(state),
            reason: try row.textIfPresent(6),
            deduction: found.deduction
        )
    }
}
