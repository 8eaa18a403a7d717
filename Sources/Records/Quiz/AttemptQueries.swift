import CanonicalJSON
import Cryptography
import Learning

struct AttemptQueries: AttemptRecords {
    let session: any SQLSession

    private static let columns = """
        q.id, q.submission_id, q.number, q.seed, q.started_at, q.deadline_at, q.closes_at, q.state, q.receipt, q.raw_hundredths, q.submitted_at, q.clock_at
        """
    /// How many ``columns`` there are.
    private static let width = 12
    private static let withWork = """
        SELECT \(columns), \(SubmissionQueries.columns), \(SittingQueries.columns)
        FROM attempt q JOIN submission s ON s.id = q.submission_id JOIN enrolment e ON e.id = s.enrolment_id JOIN sitting t ON t.id = s.sitting_id
        JOIN cohort c ON c.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id WHERE q.id = $1
        """

    private static let byID = SQL(stringLiteral: withWork)
    private static let lockWork: SQL = "SELECT id FROM submission WHERE id = (SELECT submission_id FROM attempt WHERE id = $1) FOR UPDATE"
    private static let byIDLocked = SQL(stringLiteral: "\(withWork) FOR UPDATE OF q")
    private static let place: SQL = """
        SELECT q.state, q.deadline_at, q.closes_at, t.cohort_id, a.code, e.person_id, i.form, i.sequence, i.response, i.saved_at
        FROM attempt q JOIN submission s ON s.id = q.submission_id JOIN enrolment e ON e.id = s.enrolment_id JOIN sitting t ON t.id = s.sitting_id
        JOIN assessment a ON a.id = t.assessment_id LEFT JOIN attempt_item i ON i.attempt_id = q.id AND i.item_key = $2
        WHERE q.id = $1 FOR UPDATE OF q
        """
    private static let questions: SQL = """
        SELECT position, section, item_key, form, sequence, response, saved_at FROM attempt_item WHERE attempt_id = $1 ORDER BY position
        """
    private static let ofWork = SQL(stringLiteral: "SELECT \(columns) FROM attempt q WHERE q.submission_id = $1 ORDER BY q.number")
    private static let closings: SQL = """
        SELECT q.submission_id, q.closes_at FROM submission s JOIN attempt q ON q.submission_id = s.id
        WHERE s.sitting_id = $1 AND q.state IN ('not-started', 'in-progress', 'overdue')
        """
    private static let due: SQL = "SELECT id FROM attempt WHERE clock_at <= $1 ORDER BY clock_at, id LIMIT $2"
    private static let insert: SQL = """
        INSERT INTO attempt (id, submission_id, number, seed, started_at, deadline_at, closes_at, state, receipt, raw_hundredths, submitted_at, clock_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """
    private static let insertItem: SQL = "INSERT INTO attempt_item (attempt_id, item_key, position, section, form) VALUES ($1, $2, $3, $4, $5)"
    private static let update: SQL = """
        UPDATE attempt SET deadline_at = $2, closes_at = $3, receipt = $4, raw_hundredths = $5, submitted_at = $6, clock_at = $7 WHERE id = $1
        """
    private static let save: SQL = """
        UPDATE attempt_item SET sequence = $3, response = $4, saved_at = $5 WHERE attempt_id = $1 AND item_key = $2
        """
    private static let stopClocks: SQL = """
        UPDATE attempt SET clock_at = NULL WHERE clock_at IS NOT NULL AND submission_id IN (SELECT id FROM submission WHERE sitting_id = $1)
        """
    private static let states = StateTable<AttemptState>("attempt")

    func find(_ id: Identifier<Attempt>) throws -> AttemptInSitting? { try session.first(Self.byID, [.id(id)], readWithWork) }

    func lock(_ id: Identifier<Attempt>) throws -> AttemptInSitting? {
        guard try session.exists(Self.lockWork, [.id(id)]) else { return nil }
        return try session.first(Self.byIDLocked, [.id(id)], readWithWork)
    }

    func lockPlace(_ id: Identifier<Attempt>, _ item: ContentKey) throws -> AnswerPlace? {
        try session.first(Self.place, [.id(id), .text(item.text)]) { row in
            guard let code = ContentCode(try row.text(4)) else { throw RecordsError.unexpectedValue(4) }
            let person: Identifier<Person> = try row.id(5)
            return AnswerPlace(
                state: try row.name(0),
                term: AttemptTerm(deadline: try row.instant(1), closesAt: try row.instant(2)),
                subject: Subject(cohort: try row.id(3), assessment: code, person: person),
                person: person,
                form: try row.textIfPresent(6) == nil ? nil : Self.form(row, at: 6),
                answer: try Self.answer(row, at: 7)
            )
        }
    }

    func questions(of id: Identifier<Attempt>) throws -> [AttemptQuestion] {
        try session.rows(Self.questions, [.id(id)]) { row in
            AttemptQuestion(
                position: Int(try row.integer(0)),
                section: Int(try row.integer(1)),
                item: try row.key(2),
                form: try Self.form(row, at: 3),
                answer: try Self.answer(row, at: 4)
            )
        }
    }

    func all(of submission: Identifier<Submission>) throws -> [Attempt] {
        try session.rows(Self.ofWork, [.id(submission)]) { try Self.read($0) }
    }

    func closings(in sitting: Identifier<Sitting>) throws -> [Identifier<Submission>: Instant] {
        let rows = try session.rows(Self.closings, [.id(sitting)]) { row in (Identifier<Submission>(try row.uuid(0)), try row.instant(1)) }
        return Dictionary(rows) { max($0, $1) }
    }

    func awaitingClock(at instant: Instant, atMost count: Int) throws -> [Identifier<Attempt>] {
        try session.rows(Self.due, [.instant(instant), .count(count)]) { try $0.id(0) }
    }

    func insert(_ attempt: Attempt, _ questions: [AttemptQuestion], at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(attempt.id), .id(attempt.submission), .count(attempt.number), .text(attempt.seedText), .instant(attempt.startedAt),
                .instant(attempt.term.deadline), .instant(attempt.term.closesAt), .text(attempt.state.rawValue),
            ] + result(attempt)
        )
        for question in questions {
            try session.execute(
                Self.insertItem,
                [
                    .id(attempt.id), .text(question.item.text), .count(question.position), .count(question.section),
                    .text(question.form.json.canonicalText),
                ]
            )
        }
        try Self.states.begin(attempt.id.uuid, in: attempt.state, event: "prepare", at: instant, by: actor, session)
    }

    func update(_ attempt: Attempt) throws {
        try session.execute(
            Self.update,
            [.id(attempt.id), .instant(attempt.term.deadline), .instant(attempt.term.closesAt)] + result(attempt)
        )
    }

    func save(_ answer: SavedAnswer, to item: ContentKey, of id: Identifier<Attempt>) throws {
        try session.execute(
            Self.save,
            [
                .id(id), .text(item.text), .integer(answer.sequence), .text(answer.response?.json.canonicalText), .instant(answer.savedAt),
            ]
        )
    }

    func apply(_ event: AttemptEvent, to attempt: Attempt, reason: String?, at instant: Instant, by actor: Actor) throws -> Attempt {
        var attempt = attempt
        attempt.state = try Self.states.apply(event, to: attempt.id.uuid, in: attempt.state, reason: reason, at: instant, by: actor, session)
        return attempt
    }

    func voidAll(in sitting: Identifier<Sitting>, at instant: Instant, by actor: Actor) throws {
        try session.execute(Self.stopClocks, [.id(sitting)])
        for state in AttemptState.allCases where state.next(.void) != nil {
            _ = try Self.states.applyToAll(
                .void,
                in: state,
                where: "submission_id IN (SELECT id FROM submission WHERE sitting_id = $1)",
                [.id(sitting)],
                at: instant,
                by: actor,
                session
            )
        }
    }

    func digest(of answers: JSONValue) throws -> FileDigest {
        guard let digest = FileDigest(SHA256.digest(answers.canonicalBytes).hexadecimal) else { throw RecordsError.unexpectedValue(0) }
        return digest
    }

    private func result(_ attempt: Attempt) -> [SQLValue] {
        let result = attempt.result
        return [.text(result?.receipt), .count(result?.mark.count), .instant(result?.submittedAt), .instant(attempt.clockAt)]
    }

    private func readWithWork(_ row: SQLRow) throws -> AttemptInSitting {
        AttemptInSitting(
            attempt: try Self.read(row),
            work: SubmissionInSitting(
                submission: try SubmissionQueries.read(row, at: Self.width),
                sitting: try SittingQueries.read(row, at: Self.width + SubmissionQueries.width)
            )
        )
    }
}
