import Learning

struct ModerationQueries: ModerationRecords {
    let session: any SQLSession

    private static let current: SQL = """
        SELECT id, sitting_id, number, seed, state FROM moderation WHERE sitting_id = $1 ORDER BY number DESC LIMIT 1
        """
    private static let currentLocked: SQL = """
        SELECT id, sitting_id, number, seed, state FROM moderation WHERE sitting_id = $1 ORDER BY number DESC LIMIT 1 FOR UPDATE
        """
    private static let ofCohort: SQL = """
        SELECT c.key, a.code, t.number, m.number, m.state, (SELECT count(*) FROM moderation_script s WHERE s.moderation_id = m.id)
        FROM sitting t JOIN moderation m ON m.sitting_id = t.id JOIN cohort c ON c.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id
        WHERE t.cohort_id = $1
        """
    private static let choices: SQL = """
        SELECT s.code, m.reason FROM moderation_script m JOIN submission s ON s.id = m.submission_id WHERE m.moderation_id = $1 ORDER BY s.code
        """
    private static let insert: SQL = "INSERT INTO moderation (id, sitting_id, number, seed, state) VALUES ($1, $2, $3, $4, $5)"
    private static let insertChoice: SQL = """
        INSERT INTO moderation_script (moderation_id, submission_id, reason) SELECT $1, id, $3 FROM submission WHERE code = $2
        """
    private static let states = StateTable<ModerationState>("moderation")

    func current(of sitting: Identifier<Sitting>) throws -> Moderation? { try current(Self.current, sitting) }
    func lockCurrent(of sitting: Identifier<Sitting>) throws -> Moderation? { try current(Self.currentLocked, sitting) }

    func all(in cohort: Identifier<Cohort>) throws -> [ModerationSummary] {
        try session.rows(Self.ofCohort, [.id(cohort)]) { row in
            ModerationSummary(
                key: try row.sittingKey(0),
                number: Int(try row.integer(3)),
                state: try row.name(4),
                scripts: Int(try row.integer(5))
            )
        }
    }

    private func current(_ statement: SQL, _ sitting: Identifier<Sitting>) throws -> Moderation? {
        guard let found = try session.first(statement, [.id(sitting)], read) else { return nil }
        let choices = try session.rows(Self.choices, [.id(found.id)]) { row in
            guard let code = SubmissionCode(try row.text(0)) else { throw RecordsError.unexpectedValue(0) }
            return ModerationSample.Choice(code: code, reason: try row.name(1))
        }
        return Moderation(id: found.id, sitting: found.sitting, number: found.number, seed: found.seed, choices: choices, state: found.state)
    }

    func insert(_ moderation: Moderation, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(moderation.id), .id(moderation.sitting), .count(moderation.number), .text(String(moderation.seed, radix: 16)),
                .text(moderation.state.rawValue),
            ]
        )
        for choice in moderation.choices {
            try session.execute(Self.insertChoice, [.id(moderation.id), .text(choice.code.text), .text(choice.reason.rawValue)])
        }
        try Self.states.begin(moderation.id.uuid, in: moderation.state, event: "draw", at: instant, by: actor, session)
    }

    func apply(_ event: ModerationEvent, to moderation: Moderation, reason: String?, at instant: Instant, by actor: Actor) throws -> Moderation {
        var moderation = moderation
        moderation.state = try Self.states.apply(
            event,
            to: moderation.id.uuid,
            in: moderation.state,
            reason: reason,
            at: instant,
            by: actor,
            session
        )
        return moderation
    }

    /// Without its choices, which are rows of their own.
    private func read(_ row: SQLRow) throws -> Moderation {
        guard let seed = UInt64(try row.text(3), radix: 16) else { throw RecordsError.unexpectedValue(3) }
        return Moderation(
            id: try row.id(0),
            sitting: try row.id(1),
            number: Int(try row.integer(2)),
            seed: seed,
            choices: [],
            state: try row.name(4)
        )
    }
}
