import CanonicalJSON
import Learning

struct MarkingQueries: MarkingRecords {
    let session: any SQLSession

    private static let columns = """
        m.id, m.submission_id, m.marker_id, m.part, m.state, m.points, m.individual_hundredths, m.comments, m.agreed_hundredths, m.agreed_note
        """
    private static let ofSubmission = SQL(stringLiteral: "SELECT \(columns) FROM marking m WHERE m.submission_id = $1 ORDER BY m.part, m.id")
    private static let ofSitting = SQL(
        stringLiteral: """
            SELECT \(columns) FROM submission s JOIN marking m ON m.submission_id = s.id WHERE s.sitting_id = $1 ORDER BY s.code, m.part, m.id
            """
    )
    private static let tasks: SQL = """
        SELECT t.cohort_id, c.key, a.code, t.number, s.code, m.part, m.state, m.points, m.individual_hundredths, m.comments, s.words,
               c.course_version_id, p.latin_name
        FROM marking m JOIN submission s ON s.id = m.submission_id JOIN sitting t ON t.id = s.sitting_id
        JOIN cohort c ON c.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id
        JOIN enrolment e ON e.id = s.enrolment_id JOIN person p ON p.id = e.person_id
        WHERE m.marker_id = $1 AND m.state IN ('allocated', 'drafted', 'taken-back') ORDER BY c.key, a.code, t.number, s.code
        """
    private static let insert: SQL = "INSERT INTO marking (id, submission_id, marker_id, part, state) VALUES ($1, $2, $3, $4, $5)"
    private static let update: SQL = """
        UPDATE marking SET points = $2, raw_hundredths = $3, individual_hundredths = $4, comments = $5, agreed_hundredths = $6, agreed_note = $7
        WHERE id = $1
        """
    private static let insertLate: SQL = """
        INSERT INTO late_marking (marking_id, sequence, points, individual_hundredths, comments, at)
        VALUES ($1, (SELECT coalesce(max(sequence), 0) + 1 FROM late_marking WHERE marking_id = $1), $2, $3, $4, $5)
        """
    private static let states = StateTable<MarkingState>("marking")

    func all(of submission: Identifier<Submission>) throws -> [MarkingAllocation] { try session.rows(Self.ofSubmission, [.id(submission)], read) }
    func all(in sitting: Identifier<Sitting>) throws -> [MarkingAllocation] { try session.rows(Self.ofSitting, [.id(sitting)], read) }

    func tasks(of account: Identifier<Account>) throws -> [AllocatedTask] {
        try session.rows(Self.tasks, [.id(account)]) { row in
            guard let cohort = CohortKey(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
            guard let assessment = ContentCode(try row.text(2)) else { throw RecordsError.unexpectedValue(2) }
            guard let code = SubmissionCode(try row.text(4)) else { throw RecordsError.unexpectedValue(4) }
            let task = MarkingTask(
                key: SittingKey(cohort, assessment, number: Int(try row.integer(3))),
                code: code,
                part: try row.name(5),
                state: try row.name(6),
                packet: try packet(row, at: 7),
                words: try row.integerIfPresent(10).map { Int($0) },
                author: try row.text(12)
            )
            return AllocatedTask(subject: Subject(cohort: try row.id(0), assessment: assessment), courseVersion: try row.id(11), task: task)
        }
    }

    func insert(_ allocation: MarkingAllocation, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(allocation.id), .id(allocation.submission), .id(allocation.marker), .text(allocation.part.rawValue),
                .text(allocation.state.rawValue),
            ]
        )
        try Self.states.begin(allocation.id.uuid, in: allocation.state, event: "allocate", at: instant, by: actor, session)
    }

    func update(_ allocation: MarkingAllocation) throws {
        try session.execute(
            Self.update,
            [
                .id(allocation.id), .text(allocation.packet?.score.json.canonicalText), .count(allocation.packet?.score.raw.count),
                .count(allocation.packet?.individual?.count), .text(allocation.packet?.comments), .count(allocation.agreement?.mark.count),
                .text(allocation.agreement?.note),
            ]
        )
    }

    func keepLate(_ packet: MarkingAllocation.Packet, of allocation: Identifier<MarkingAllocation>, at instant: Instant) throws {
        try session.execute(
            Self.insertLate,
            [
                .id(allocation), .text(packet.score.json.canonicalText), .count(packet.individual?.count), .text(packet.comments), .instant(instant),
            ]
        )
    }

    func apply(_ event: MarkingEvent, to allocation: MarkingAllocation, reason: String?, at instant: Instant, by actor: Actor) throws
        -> MarkingAllocation
    {
        var allocation = allocation
        allocation.state = try Self.states.apply(
            event,
            to: allocation.id.uuid,
            in: allocation.state,
            reason: reason,
            at: instant,
            by: actor,
            session
        )
        return allocation
    }

    private func read(_ row: SQLRow) throws -> MarkingAllocation {
        MarkingAllocation(
            id: try row.id(0),
            submission: try row.id(1),
            marker: try row.id(2),
            part: try row.name(3),
            state: try row.name(4),
            packet: try packet(row, at: 5),
            agreement: try row.integerIfPresent(8).map {
                MarkingAllocation.Agreement(mark: Hundredths(count: Int($0)), note: try row.text(9))
            }
        )
    }

    /// Points, individual part, comments.
    private func packet(_ row: SQLRow, at column: Int) throws -> MarkingAllocation.Packet? {
        guard let points = try row.textIfPresent(column) else { return nil }
        let score: RubricScore
        do {
            score = try RubricScore(json: JSONValue.parse(Array(points.utf8)))
        } catch {
            throw RecordsError.damagedSnapshot("points of a marking: \(error)")
        }
        return MarkingAllocation.Packet(
            score: score,
            individual: try row.integerIfPresent(column + 1).map { Hundredths(count: Int($0)) },
            comments: try row.text(column + 2)
        )
    }
}
