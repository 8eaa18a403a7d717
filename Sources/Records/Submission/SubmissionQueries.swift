import Learning

struct SubmissionQueries: SubmissionRecords {
    let session: any SQLSession

    static let columns = """
        s.id, s.sitting_id, s.enrolment_id, e.person_id, s.code, s.state, s.draft_digest, s.draft_words, s.draft_saved_at, s.is_draft_held_back,
        s.declared_digest, s.declared_at, s.digest, s.words, s.submitted_at, s.late_days, s.extension_days
        """
    /// How many ``columns`` there are.
    static let width = 17
    private static let withSitting = """
        SELECT \(columns), \(SittingQueries.columns)
        FROM submission s JOIN enrolment e ON e.id = s.enrolment_id JOIN sitting t ON t.id = s.sitting_id
        JOIN cohort c ON c.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id
        """
    private static let named = "JOIN person p ON p.id = e.person_id WHERE c.key = $1 AND a.code = $2 AND t.number = $3 AND p.email = $4"

    private static let byNames = SQL(stringLiteral: "\(withSitting) \(named)")
    private static let byNamesLocked = SQL(stringLiteral: "\(withSitting) \(named) FOR UPDATE OF s")
    private static let byCode = SQL(stringLiteral: "\(withSitting) WHERE s.code = $1")
    private static let byCodeLocked = SQL(stringLiteral: "\(withSitting) WHERE s.code = $1 FOR UPDATE OF s")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM submission s JOIN enrolment e ON e.id = s.enrolment_id WHERE s.id = $1")
    private static let ofEnrolmentLocked = SQL(
        stringLiteral: """
            SELECT \(columns), t.number FROM submission s JOIN enrolment e ON e.id = s.enrolment_id JOIN sitting t ON t.id = s.sitting_id
            WHERE s.enrolment_id = $1 AND t.assessment_id = $2 FOR UPDATE OF s
            """
    )
    private static let unratified: SQL = """
        SELECT s.enrolment_id, a.code, t.number
        FROM sitting t JOIN submission s ON s.sitting_id = t.id JOIN assessment a ON a.id = t.assessment_id
        WHERE t.cohort_id = $1 AND s.state NOT IN ('ratified', 'released', 'under-revision', 'upheld', 'revised', 'excused', 'voided')
        """
    private static let ofSitting = SQL(
        stringLiteral: "SELECT \(columns) FROM submission s JOIN enrolment e ON e.id = s.enrolment_id WHERE s.sitting_id = $1 ORDER BY s.code"
    )
    private static let insert: SQL = """
        INSERT INTO submission (id, sitting_id, enrolment_id, code, state, draft_digest, draft_words, draft_saved_at, is_draft_held_back,
                                declared_digest, declared_at, digest, words, submitted_at, late_days, extension_days)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        """
    private static let update: SQL = """
        UPDATE submission SET draft_digest = $2, draft_words = $3, draft_saved_at = $4, is_draft_held_back = $5, declared_digest = $6, declared_at = $7,
            digest = $8, words = $9, submitted_at = $10, late_days = $11, extension_days = $12
        WHERE id = $1
        """
    private static let insertReceipt: SQL = """
        INSERT INTO receipt (number, submission_id, sequence, digest, words, at, late_days)
        VALUES ($1, $2, (SELECT coalesce(max(sequence), 0) + 1 FROM receipt WHERE submission_id = $2), $3, $4, $5, $6)
        """
    private static let receipts: SQL = """
        SELECT number, submission_id, digest, words, at, late_days FROM receipt WHERE submission_id = $1 ORDER BY sequence
        """
    private static let states = StateTable<SubmissionState>("submission")

    func find(_ key: SittingKey, email: EmailAddress) throws -> SubmissionInSitting? { try session.first(Self.byNames, names(key, email), readBoth) }
    func lock(_ key: SittingKey, email: EmailAddress) throws -> SubmissionInSitting? {
        try session.first(Self.byNamesLocked, names(key, email), readBoth)
    }
    func find(_ code: SubmissionCode) throws -> SubmissionInSitting? { try session.first(Self.byCode, [.text(code.text)], readBoth) }
    func lock(_ code: SubmissionCode) throws -> SubmissionInSitting? { try session.first(Self.byCodeLocked, [.text(code.text)], readBoth) }
    func find(_ id: Identifier<Submission>) throws -> Submission? { try session.first(Self.byID, [.id(id)]) { try Self.read($0) } }
    func lock(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [Int: Submission] {
        let works = try session.rows(Self.ofEnrolmentLocked, [.id(enrolment), .id(assessment)]) { row in
            (Int(try row.integer(Self.width)), try Self.read(row))
        }
        return Dictionary(works) { _, last in last }
    }

    func all(in sitting: Identifier<Sitting>) throws -> [Submission] { try session.rows(Self.ofSitting, [.id(sitting)]) { try Self.read($0) } }

    func unratified(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: Set<Int>]] {
        var found: [Identifier<Enrolment>: [ContentCode: Set<Int>]] = [:]
        _ = try session.rows(Self.unratified, [.id(cohort)]) { row in
            guard let code = ContentCode(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
            found[try row.id(0), default: [:]][code, default: []].insert(Int(try row.integer(2)))
        }
        return found
    }

    func insert(_ submission: Submission, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(submission.id), .id(submission.sitting), .id(submission.enrolment), .text(submission.code.text), .text(submission.state.rawValue),
            ] + contents(submission)
        )
        try Self.states.begin(submission.id.uuid, in: submission.state, event: "enter", at: instant, by: actor, session)
    }

    func update(_ submission: Submission) throws { try session.execute(Self.update, [.id(submission.id)] + contents(submission)) }

    func apply(_ event: SubmissionEvent, to submission: Submission, reason: String?, at instant: Instant, by actor: Actor) throws -> Submission {
        var submission = submission
        submission.state = try Self.states.apply(
            event,
            to: submission.id.uuid,
            in: submission.state,
            reason: reason,
            at: instant,
            by: actor,
            session
        )
        return submission
    }

    func applyToAll(
        _ event: SubmissionEvent,
        in sitting: Identifier<Sitting>,
        from state: SubmissionState,
        except enrolments: Set<Identifier<Enrolment>>,
        at instant: Instant,
        by actor: Actor
    ) throws -> Int {
        let places = (0..<enrolments.count).map { "$\($0 + 2)" }.joined(separator: ", ")
        return try Self.states.applyToAll(
            event,
            in: state,
            where: enrolments.isEmpty ? "sitting_id = $1" : "sitting_id = $1 AND enrolment_id NOT IN (\(places))",
            [.id(sitting)] + enrolments.map { .id($0) },
            at: instant,
            by: actor,
            session
        )
    }

    func insert(_ receipt: Receipt) throws {
        try session.execute(
            Self.insertReceipt,
            [
                .text(receipt.number), .id(receipt.submission), .text(receipt.content?.digest.text), .count(receipt.content?.words),
                .instant(receipt.at), .count(receipt.lateDays),
            ]
        )
    }

    func receipts(of submission: Identifier<Submission>) throws -> [Receipt] {
        try session.rows(Self.receipts, [.id(submission)]) { row in
            Receipt(
                number: try row.text(0),
                submission: try row.id(1),
                content: try Self.content(row, at: 2),
                at: try row.instant(4),
                lateDays: Int(try row.integer(5))
            )
        }
    }

    private func readBoth(_ row: SQLRow) throws -> SubmissionInSitting {
        SubmissionInSitting(submission: try Self.read(row), sitting: try SittingQueries.read(row, at: Self.width))
    }

    private func names(_ key: SittingKey, _ email: EmailAddress) -> [SQLValue] {
        [.text(key.cohort.text), .text(key.assessment.description), .count(key.number), .text(email.text)]
    }

    private func contents(_ submission: Submission) -> [SQLValue] {
        let draft = submission.draft
        return [
            .text(draft?.content.digest.text), .count(draft?.content.words), .instant(draft?.savedAt), draft.map { .flag($0.isHeldBack) } ?? .null,
            .text(submission.declaration?.digest.text), .instant(submission.declaration?.at), .text(submission.content?.digest.text),
            .count(submission.content?.words), .instant(submission.submittedAt), .count(submission.lateDays), .count(submission.extensionDays),
        ]
    }
}
