import Learning

extension BoardQueries {
    private static let decisions: SQL = """
        SELECT d.id, a.code, d.enrolment_id, d.kind, d.percent_hundredths, d.offset_hundredths, d.waived, d.reason
        FROM board_decision d JOIN assessment a ON a.id = d.assessment_id WHERE d.board_id = $1 ORDER BY d.sequence
        """
    private static let votes: SQL = """
        SELECT v.decision_id, v.account_id FROM board_decision d JOIN board_decision_voter v ON v.decision_id = d.id
        WHERE d.board_id = $1 ORDER BY v.account_id
        """
    private static let insertDecision: SQL = """
        INSERT INTO board_decision (id, board_id, sequence, assessment_id, enrolment_id, kind, percent_hundredths, offset_hundredths, waived, reason,
                                    decided_at)
        VALUES ($1, $2, (SELECT coalesce(max(sequence), 0) + 1 FROM board_decision WHERE board_id = $2), $3, $4, $5, $6, $7, $8, $9, $10)
        """
    private static let insertVoter: SQL = "INSERT INTO board_decision_voter (decision_id, account_id) VALUES ($1, $2)"
    private static let repeats: SQL = """
        SELECT count(*) FROM board_decision WHERE enrolment_id = $1 AND assessment_id = $2 AND kind = 'permit-repeat'
        """
    private static let votersOn: SQL = """
        SELECT DISTINCT v.account_id
        FROM enrolment e JOIN board b ON b.cohort_id = e.cohort_id JOIN board_decision d ON d.board_id = b.id
        JOIN board_decision_voter v ON v.decision_id = d.id
        WHERE e.id = $1 AND d.assessment_id = $2 AND (d.enrolment_id IS NULL OR d.enrolment_id = $1)
        """

    func decisions(_ board: Identifier<Board>) throws -> [BoardDecision] {
        let votes = try session.rows(Self.votes, [.id(board)]) { row -> (Identifier<BoardDecision>, Identifier<Account>) in
            (try row.id(0), try row.id(1))
        }
        let voters = Dictionary(grouping: votes, by: \.0).mapValues { $0.map(\.1) }
        return try session.rows(Self.decisions, [.id(board)]) { row in
            guard let code = ContentCode(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
            let id: Identifier<BoardDecision> = try row.id(0)
            return BoardDecision(
                id: id,
                assessment: code,
                enrolment: try row.idIfPresent(2),
                kind: try kind(row),
                reason: try row.text(7),
                voters: voters[id] ?? []
            )
        }
    }

    func insert(_ decision: BoardDecision, assessment: Identifier<Assessment>, board: Identifier<Board>, at instant: Instant) throws {
        try session.execute(
            Self.insertDecision,
            [
                .id(decision.id), .id(board), .id(assessment), .id(decision.enrolment), .text(decision.kind.name.rawValue),
                .count(decision.percent?.count), .count(decision.offset?.count), .text(decision.waiver?.rawValue), .text(decision.reason),
                .instant(instant),
            ]
        )
        for voter in decision.voters { try session.execute(Self.insertVoter, [.id(decision.id), .id(voter)]) }
    }

    func permittedRepeats(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> Int {
        try session.count(Self.repeats, [.id(enrolment), .id(assessment)])
    }

    func voters(on enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> Set<Identifier<Account>> {
        Set(try session.rows(Self.votersOn, [.id(enrolment), .id(assessment)]) { try $0.id(0) })
    }

    private func kind(_ row: SQLRow) throws -> BoardDecision.Kind {
        let name: BoardDecision.Name = try row.name(3)
        switch name {
        case .confirm: return .confirm
        case .compensate: return .compensate
        case .hold: return .hold
        case .refer: return .refer
        case .permitRepeat: return .permitRepeat
        case .waive: return .waive(try row.name(6))
        case .scale: return .scale(percent: Hundredths(count: Int(try row.integer(4))), offset: Hundredths(count: Int(try row.integer(5))))
        }
    }
}
