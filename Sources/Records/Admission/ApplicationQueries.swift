import Learning

struct ApplicationQueries: ApplicationRecords {
    let session: any SQLSession

    private static let byID = SQL(stringLiteral: "SELECT \(ApplicationRow.columns) FROM application a WHERE a.id = $1")
    private static let byIDLocked = SQL(stringLiteral: "SELECT \(ApplicationRow.columns) FROM application a WHERE a.id = $1 FOR UPDATE")
    private static let live = SQL(
        stringLiteral: """
            SELECT \(ApplicationRow.columns) FROM application a WHERE a.cohort_id = $1 AND a.person_id = $2 AND a.state NOT IN (
                'not-endorsed', 'rejected', 'declined', 'withdrawn', 'reserve-closed', 'cancelled-by-academy', 'deceased')
            """
    )
    private static let insert: SQL = """
        INSERT INTO application (
            id, cohort_id, person_id, country, institution, sector, post, summary, works_in_field, experience_months, english, employer_consents,
            qualification, is_alumnus, prefers_secretariat, started_at, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        """
    private static let update: SQL = """
        UPDATE application SET country = $2, institution = $3, sector = $4, post = $5, summary = $6, works_in_field = $7, experience_months = $8,
            english = $9, employer_consents = $10, qualification = $11, is_alumnus = $12, prefers_secretariat = $13
        WHERE id = $1
        """
    private static let setSubmitted: SQL = "UPDATE application SET submitted_at = $2 WHERE id = $1 AND submitted_at IS NULL"
    private static let setNominationDue: SQL = """
        UPDATE application SET nomination_due_local = $2, nomination_due_zone = $3, nomination_due = $4 WHERE id = $1
        """
    private static let nominationsOverdue: SQL = """
        SELECT id FROM application WHERE state = 'awaiting-nomination' AND nomination_due <= $1 ORDER BY nomination_due, id LIMIT $2
        """
    private static let insertReview: SQL = """
        INSERT INTO eligibility_review (
            application_id, sequence, works_in_field, experience_months, english, employer_consents, qualification, outcome, at)
        VALUES ($1, (SELECT coalesce(max(sequence), 0) + 1 FROM eligibility_review WHERE application_id = $1), $2, $3, $4, $5, $6, $7, $8)
        """
    private static let reviews: SQL = """
        SELECT works_in_field, experience_months, english, employer_consents, qualification, application_id, outcome, at
        FROM eligibility_review WHERE application_id = $1 ORDER BY sequence
        """
    private static let ofPerson = SQL(
        stringLiteral: "SELECT \(ApplicationRow.columns) FROM application a WHERE a.person_id = $1 ORDER BY a.started_at, a.id"
    )
    private static let own = SQL(
        stringLiteral: """
            SELECT \(ApplicationRow.columns), c.key, o.answer_by_local, o.answer_by_zone, o.answer_by
            FROM application a JOIN cohort c ON c.id = a.cohort_id LEFT JOIN offer o ON o.application_id = a.id AND o.answer IS NULL
            WHERE a.person_id = $1 ORDER BY a.started_at DESC, a.id DESC
            """
    )
    private static let history: SQL = """
        SELECT event, to_state, at, reason FROM application_history WHERE application_id = $1 ORDER BY sequence
        """
    private static let nominees = SQL(
        stringLiteral: """
            SELECT \(ApplicationRow.columns), \(PersonQueries.columns(of: "p")), n.rank
            FROM application a JOIN person p ON p.id = a.person_id LEFT JOIN nomination n ON n.application_id = a.id
            WHERE a.cohort_id = $1 AND a.country = $2 AND a.nomination_due IS NOT NULL ORDER BY p.folded_name, a.id
            """
    )
    private static let erase: [SQL] = [
        """
        UPDATE application SET institution = '-', post = '-', summary = '-', works_in_field = NULL, experience_months = NULL, english = NULL,
            employer_consents = NULL, qualification = NULL
        WHERE person_id = $1
        """,
        """
        UPDATE eligibility_review
        SET works_in_field = NULL, experience_months = NULL, english = NULL, employer_consents = NULL, qualification = NULL
        WHERE application_id IN (SELECT id FROM application WHERE person_id = $1)
        """,
        """
        UPDATE nomination SET refusal = '-'
        WHERE refusal IS NOT NULL AND application_id IN (SELECT id FROM application WHERE person_id = $1)
        """,
        """
        UPDATE scoring SET conflict = '-'
        WHERE conflict IS NOT NULL AND application_id IN (SELECT id FROM application WHERE person_id = $1)
        """,
        """
        UPDATE application_history SET reason = NULL WHERE application_id IN (SELECT id FROM application WHERE person_id = $1)
        """,
    ]
    private static let states = StateTable<ApplicationState>("application")

    func find(_ id: Identifier<Application>) throws -> Application? { try session.first(Self.byID, [.id(id)], ApplicationRow.application) }
    func lock(_ id: Identifier<Application>) throws -> Application? { try session.first(Self.byIDLocked, [.id(id)], ApplicationRow.application) }

    func live(in cohort: Identifier<Cohort>, of person: Identifier<Person>) throws -> Application? {
        try session.first(Self.live, [.id(cohort), .id(person)], ApplicationRow.application)
    }

    func all(in cohort: Identifier<Cohort>, states: Set<ApplicationState>) throws -> [Application] {
        let names = states.map(\.rawValue).sorted()
        let places = names.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let sql = SQL(
            stringLiteral: "SELECT \(ApplicationRow.columns) FROM application a WHERE a.cohort_id = $1 AND a.state IN (\(places)) ORDER BY a.id"
        )
        return try session.rows(sql, [.id(cohort)] + names.map { .text($0) }, ApplicationRow.application)
    }

    func all(of person: Identifier<Person>) throws -> [Application] {
        try session.rows(Self.ofPerson, [.id(person)], ApplicationRow.application)
    }

    func entries(in cohort: Identifier<Cohort>, state: ApplicationState?, country: Country?, after id: Identifier<Application>?, atMost count: Int)
        throws -> [ApplicationEntry]
    {
        var filter = SQLFilter("a.cohort_id", .id(cohort))
        if let state { filter.add("a.state =", .text(state.rawValue)) }
        if let country { filter.add("a.country =", .text(country.code)) }
        if let id { filter.add("a.id >", .id(id)) }
        let limit = filter.take(.count(count))
        let sql = SQL(
            stringLiteral: """
                SELECT \(ApplicationRow.columns), \(PersonQueries.columns(of: "p")) FROM application a JOIN person p ON p.id = a.person_id
                WHERE \(filter.condition) ORDER BY a.id LIMIT \(limit)
                """
        )
        return try session.rows(sql, filter.parameters, ApplicationRow.entry)
    }

    func own(of person: Identifier<Person>) throws -> [OwnApplication] {
        try session.rows(Self.own, [.id(person)]) { row in
            guard let cohort = CohortKey(try row.text(ApplicationRow.count)) else { throw RecordsError.unexpectedValue(ApplicationRow.count) }
            return OwnApplication(
                application: try ApplicationRow.application(row),
                cohort: cohort,
                answerBy: try row.deadlineIfPresent(ApplicationRow.count + 1)
            )
        }
    }

    func history(of id: Identifier<Application>) throws -> [ApplicationEpisode] {
        try session.rows(Self.history, [.id(id)]) { row in
            ApplicationEpisode(
                event: ApplicationEvent(rawValue: try row.text(0)),
                state: try row.name(1),
                at: try row.instant(2),
                reason: try row.textIfPresent(3)
            )
        }
    }

    func nominees(in cohort: Identifier<Cohort>, of country: Country) throws -> [Nominee] {
        try session.rows(Self.nominees, [.id(cohort), .text(country.code)]) { row in
            let person = try PersonQueries.person(row, at: ApplicationRow.count)
            let rank = try row.integerIfPresent(ApplicationRow.count + 5).map { Int($0) }
            return Nominee(try ApplicationRow.application(row), name: person.name, rank: rank)
        }.compactMap(\.self)
    }

    func erase(_ person: Identifier<Person>) throws {
        for statement in Self.erase { try session.execute(statement, [.id(person)]) }
    }

    func insert(_ application: Application, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [.id(application.id), .id(application.cohort), .id(application.person)] + ApplicationRow.values(application.content)
                + [.instant(instant), .text(application.state.rawValue)]
        )
        try Self.states.begin(application.id.uuid, in: application.state, event: "start", at: instant, by: actor, session)
    }

    func update(_ content: ApplicationContent, of id: Identifier<Application>) throws {
        try session.execute(Self.update, [.id(id)] + ApplicationRow.values(content))
    }

    func setSubmitted(_ id: Identifier<Application>, at instant: Instant) throws {
        try session.execute(Self.setSubmitted, [.id(id), .instant(instant)])
    }

    func setNominationDue(_ id: Identifier<Application>, _ deadline: Deadline) throws {
        try session.execute(Self.setNominationDue, [.id(id)] + SQLValue.deadline(deadline))
    }

    func nominationsOverdue(at instant: Instant, atMost count: Int) throws -> [Identifier<Application>] {
        try session.rows(Self.nominationsOverdue, [.instant(instant), .count(count)]) { try $0.id(0) }
    }

    func append(_ review: EligibilityReview) throws {
        try session.execute(
            Self.insertReview,
            [.id(review.application)] + ApplicationRow.values(review.evidence) + [.text(review.outcome.rawValue), .instant(review.at)]
        )
    }

    func reviews(of id: Identifier<Application>) throws -> [EligibilityReview] {
        try session.rows(Self.reviews, [.id(id)]) { row in
            EligibilityReview(
                application: try row.id(5),
                evidence: try ApplicationRow.evidence(row, at: 0),
                outcome: try row.name(6),
                at: try row.instant(7)
            )
        }
    }

    func apply(_ event: ApplicationEvent, to application: Application, reason: String?, at instant: Instant, by actor: Actor) throws -> Application {
        let next = try Self.states.apply(event, to: application.id.uuid, in: application.state, reason: reason, at: instant, by: actor, session)
        if application.state.holdsSeat, !next.holdsSeat, next != .enrolled { try SeatQueries(session: session).release(.application(application.id)) }
        return application.entering(next)
    }
}
