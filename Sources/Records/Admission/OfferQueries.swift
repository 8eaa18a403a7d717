import Learning

struct OfferQueries: OfferRecords {
    let session: any SQLSession

    private static let latest: SQL = """
        SELECT id, application_id, made_at, answer_by_local, answer_by_zone, answer_by, stopped_at, answer, condition, condition_by_local,
            condition_by_zone, condition_by, condition_met_at
        FROM offer WHERE application_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1
        """
    private static let insert: SQL = """
        INSERT INTO offer (id, application_id, made_at, answer_by_local, answer_by_zone, answer_by, condition) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let answer: SQL = """
        UPDATE offer SET answer = $2, answered_at = $3, condition = $4, condition_by_local = $5, condition_by_zone = $6, condition_by = $7
        WHERE id = $1
        """
    private static let meetCondition: SQL = "UPDATE offer SET condition_met_at = $2 WHERE id = $1"
    private static let stopClock: SQL = "UPDATE offer SET stopped_at = $2 WHERE id = $1"
    private static let resumeClock: SQL = """
        UPDATE offer SET stopped_at = NULL, answer_by_local = $2, answer_by_zone = $3, answer_by = $4 WHERE id = $1
        """
    private static let overdue: SQL = """
        SELECT o.application_id, o.answer_by AS due FROM offer o JOIN application a ON a.id = o.application_id
        WHERE o.answer IS NULL AND o.stopped_at IS NULL AND o.answer_by <= $1 AND a.state = 'offered'
        UNION ALL
        SELECT o.application_id, o.condition_by AS due FROM offer o JOIN application a ON a.id = o.application_id
        WHERE o.answer = 'accepted' AND o.condition_met_at IS NULL AND o.condition_by <= $1 AND a.state = 'accepted'
        ORDER BY due, application_id LIMIT $2
        """

    func latest(of application: Identifier<Application>) throws -> Offer? { try session.first(Self.latest, [.id(application)], read) }

    func insert(_ offer: Offer) throws {
        try session.execute(
            Self.insert,
            [.id(offer.id), .id(offer.application), .instant(offer.madeAt)] + SQLValue.deadline(offer.answerBy) + [.text(offer.condition.rawValue)]
        )
    }

    func answer(_ id: Identifier<Offer>, _ answer: Offer.Answer, condition: Offer.Condition, by: Deadline?, at instant: Instant) throws {
        try session.execute(
            Self.answer,
            [.id(id), .text(answer.rawValue), .instant(instant), .text(condition.rawValue)] + SQLValue.deadline(by)
        )
    }

    func meetCondition(_ id: Identifier<Offer>, at instant: Instant) throws { try session.execute(Self.meetCondition, [.id(id), .instant(instant)]) }
    func stopClock(_ id: Identifier<Offer>, at instant: Instant) throws { try session.execute(Self.stopClock, [.id(id), .instant(instant)]) }

    func resumeClock(_ id: Identifier<Offer>, answerBy: Deadline) throws {
        try session.execute(Self.resumeClock, [.id(id)] + SQLValue.deadline(answerBy))
    }

    func overdue(at instant: Instant, atMost count: Int) throws -> [Identifier<Application>] {
        try session.rows(Self.overdue, [.instant(instant), .count(count)]) { try $0.id(0) }
    }

    private func read(_ row: SQLRow) throws -> Offer {
        Offer(
            id: try row.id(0),
            application: try row.id(1),
            madeAt: try row.instant(2),
            answerBy: try row.deadline(3),
            stoppedAt: try row.instantIfPresent(6),
            answer: try row.nameIfPresent(7),
            condition: try row.name(8),
            conditionBy: try row.deadlineIfPresent(9),
            conditionMetAt: try row.instantIfPresent(12)
        )
    }
}
