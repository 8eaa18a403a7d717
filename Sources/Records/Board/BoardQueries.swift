import Learning

struct BoardQueries: BoardRecords {
    let session: any SQLSession

    private static let columns = "id, cohort_id, kind, meets_on, state"
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM board WHERE id = $1")
    private static let byDate = SQL(stringLiteral: "SELECT \(columns) FROM board WHERE cohort_id = $1 AND meets_on = $2")
    private static let byDateLocked = SQL(stringLiteral: "SELECT \(columns) FROM board WHERE cohort_id = $1 AND meets_on = $2 FOR UPDATE")
    private static let ofCohort = SQL(stringLiteral: "SELECT \(columns) FROM board WHERE cohort_id = $1 ORDER BY meets_on")
    private static let insert: SQL = "INSERT INTO board (id, cohort_id, kind, meets_on, state, convened_at) VALUES ($1, $2, $3, $4, $5, $6)"
    private static let insertAgenda: SQL = "INSERT INTO board_agenda (board_id, assessment_id) VALUES ($1, $2)"
    private static let insertMember: SQL = "INSERT INTO board_member (board_id, account_id, role) VALUES ($1, $2, $3)"
    private static let move: SQL = "UPDATE board SET meets_on = $2 WHERE id = $1"
    private static let agenda: SQL = """
        SELECT a.code FROM board_agenda g JOIN assessment a ON a.id = g.assessment_id WHERE g.board_id = $1 ORDER BY a.id
        """
    private static let members: SQL = """
        SELECT m.account_id, a.email, a.person_id, m.role FROM board_member m JOIN account a ON a.id = m.account_id
        WHERE m.board_id = $1 ORDER BY a.email
        """
    private static let conflicts: SQL = """
        SELECT account_id, enrolment_id, reason FROM board_conflict WHERE board_id = $1 ORDER BY declared_at, account_id, enrolment_id
        """
    private static let insertConflict: SQL = """
        INSERT INTO board_conflict (board_id, account_id, enrolment_id, reason, declared_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
        """
    private static let statement: SQL = "SELECT external_statement FROM board WHERE id = $1 AND external_statement IS NOT NULL"
    private static let storeStatement: SQL = "UPDATE board SET external_statement = $2 WHERE id = $1"
    private static let states = StateTable<BoardState>("board")

    func find(_ id: Identifier<Board>) throws -> Board? { try session.first(Self.byID, [.id(id)], read) }

    func find(_ cohort: Identifier<Cohort>, on date: LocalDate) throws -> Board? {
        try session.first(Self.byDate, [.id(cohort), .date(date)], read)
    }

    func lock(_ cohort: Identifier<Cohort>, on date: LocalDate) throws -> Board? {
        try session.first(Self.byDateLocked, [.id(cohort), .date(date)], read)
    }

    func all(in cohort: Identifier<Cohort>) throws -> [Board] { try session.rows(Self.ofCohort, [.id(cohort)], read) }

    func insert(_ board: Board, agenda: [Identifier<Assessment>], members: [BoardMember], at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [.id(board.id), .id(board.cohort), .text(board.kind.rawValue), .date(board.meetsOn), .text(board.state.rawValue), .instant(instant)]
        )
        for assessment in agenda { try session.execute(Self.insertAgenda, [.id(board.id), .id(assessment)]) }
        for member in members { try session.execute(Self.insertMember, [.id(board.id), .id(member.account), .text(member.role.rawValue)]) }
        try Self.states.begin(board.id.uuid, in: board.state, event: "convene", at: instant, by: actor, session)
    }

    func move(_ board: Identifier<Board>, to date: LocalDate) throws { try session.execute(Self.move, [.id(board), .date(date)]) }

    func apply(_ event: BoardEvent, to board: Board, reason: String?, at instant: Instant, by actor: Actor) throws -> Board {
        let next = try Self.states.apply(event, to: board.id.uuid, in: board.state, reason: reason, at: instant, by: actor, session)
        return Board(id: board.id, cohort: board.cohort, kind: board.kind, meetsOn: board.meetsOn, state: next)
    }

    func agenda(_ board: Identifier<Board>) throws -> [ContentCode] {
        try session.rows(Self.agenda, [.id(board)]) { row in
            guard let code = ContentCode(try row.text(0)) else { throw RecordsError.unexpectedValue(0) }
            return code
        }
    }

    func members(_ board: Identifier<Board>) throws -> [BoardMember] {
        try session.rows(Self.members, [.id(board)]) { row in
            guard let email = EmailAddress(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
            return BoardMember(account: try row.id(0), email: email, person: try row.idIfPresent(2), role: try row.name(3))
        }
    }

    func conflicts(_ board: Identifier<Board>) throws -> [BoardConflict] {
        try session.rows(Self.conflicts, [.id(board)]) { row in
            BoardConflict(account: try row.id(0), enrolment: try row.id(1), reason: try row.text(2))
        }
    }

    func insert(_ conflict: BoardConflict, board: Identifier<Board>, at instant: Instant) throws -> Bool {
        try session.execute(
            Self.insertConflict,
            [.id(board), .id(conflict.account), .id(conflict.enrolment), .text(conflict.reason), .instant(instant)]
        ) > 0
    }

    func externalStatement(_ board: Identifier<Board>) throws -> String? { try session.first(Self.statement, [.id(board)]) { try $0.text(0) } }

    func storeMinutes(_ board: Identifier<Board>, externalStatement: String) throws {
        try session.execute(Self.storeStatement, [.id(board), .text(externalStatement)])
    }

    private func read(_ row: SQLRow) throws -> Board {
        Board(id: try row.id(0), cohort: try row.id(1), kind: try row.name(2), meetsOn: try row.date(3), state: try row.name(4))
    }
}
