import Learning

struct EnrolmentQueries: EnrolmentRecords {
    let session: any SQLSession

    private static let columns = "id, cohort_id, person_id, state"
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM enrolment WHERE id = $1")
    private static let byPerson = SQL(stringLiteral: "SELECT \(columns) FROM enrolment WHERE cohort_id = $1 AND person_id = $2")
    private static let ofPerson = SQL(stringLiteral: "SELECT \(columns) FROM enrolment WHERE person_id = $1 ORDER BY id")
    private static let byNamesLocked: SQL = """
        SELECT e.id, e.cohort_id, e.person_id, e.state, c.course_version_id
        FROM enrolment e JOIN cohort c ON c.id = e.cohort_id JOIN person p ON p.id = e.person_id
        WHERE c.key = $1 AND p.email = $2 FOR UPDATE OF e
        """
    private static let everyone: SQL = """
        SELECT e.id, e.cohort_id, e.person_id, e.state, p.id, p.email, p.latin_name, p.native_name, p.country
        FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.cohort_id = $1 ORDER BY p.folded_name, e.id
        """
    private static let own: SQL = """
        SELECT e.id, e.cohort_id, e.person_id, e.state, c.key, k.key, c.starts_on, c.ends_on
        FROM enrolment e JOIN cohort c ON c.id = e.cohort_id JOIN course_version v ON v.id = c.course_version_id JOIN course k ON k.id = v.course_id
        WHERE e.person_id = $1 ORDER BY c.starts_on DESC, c.key
        """
    private static let ofPersonLocked = SQL(
        stringLiteral: "SELECT \(columns) FROM enrolment WHERE person_id = $1 ORDER BY enrolled_at, id FOR UPDATE"
    )
    private static let move: SQL = "UPDATE enrolment SET cohort_id = $2 WHERE id = $1"
    private static let insert: SQL = "INSERT INTO enrolment (id, cohort_id, person_id, state, enrolled_at) VALUES ($1, $2, $3, $4, $5)"
    private static let states = StateTable<EnrolmentState>("enrolment")

    func find(_ id: Identifier<Enrolment>) throws -> Enrolment? { try session.first(Self.byID, [.id(id)], read) }

    func find(cohort: Identifier<Cohort>, person: Identifier<Person>) throws -> Enrolment? {
        try session.first(Self.byPerson, [.id(cohort), .id(person)], read)
    }

    func all(of person: Identifier<Person>) throws -> [Enrolment] { try session.rows(Self.ofPerson, [.id(person)], read) }

    func lock(cohort: CohortKey, email: EmailAddress) throws -> EnrolmentInCohort? {
        try session.first(Self.byNamesLocked, [.text(cohort.text), .text(email.text)]) { row in
            EnrolmentInCohort(enrolment: try read(row), courseVersion: try row.id(4))
        }
    }

    func all(in cohort: Identifier<Cohort>) throws -> [EnrolledPerson] {
        try session.rows(Self.everyone, [.id(cohort)]) { row in
            EnrolledPerson(enrolment: try read(row), person: try PersonQueries.person(row, at: 4))
        }
    }

    func own(of person: Identifier<Person>) throws -> [OwnEnrolment] {
        try session.rows(Self.own, [.id(person)]) { row in
            guard let cohort = CohortKey(try row.text(4)) else { throw RecordsError.unexpectedValue(4) }
            return OwnEnrolment(
                enrolment: try read(row),
                cohort: cohort,
                course: try row.key(5),
                startsOn: try row.date(6),
                endsOn: try row.date(7)
            )
        }
    }

    func lockAll(of person: Identifier<Person>) throws -> [Enrolment] { try session.rows(Self.ofPersonLocked, [.id(person)], read) }

    func insert(_ enrolment: Enrolment, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [.id(enrolment.id), .id(enrolment.cohort), .id(enrolment.person), .text(enrolment.state.rawValue), .instant(instant)]
        )
        try Self.states.begin(enrolment.id.uuid, in: enrolment.state, event: "enrol", at: instant, by: actor, session)
    }

    func move(_ enrolment: Enrolment, to cohort: Identifier<Cohort>) throws -> Enrolment {
        try session.execute(Self.move, [.id(enrolment.id), .id(cohort)])
        return Enrolment(id: enrolment.id, cohort: cohort, person: enrolment.person, state: enrolment.state)
    }

    func apply(_ event: EnrolmentEvent, to enrolment: Enrolment, reason: String?, at instant: Instant, by actor: Actor) throws -> Enrolment {
        let seats = SeatQueries(session: session)
        let holdsAgain = !enrolment.state.holdsSeat && enrolment.state.next(event)?.holdsSeat == true
        if holdsAgain { try seats.takeUncapped(in: enrolment.cohort, for: enrolment.id) }
        let next = try Self.states.apply(event, to: enrolment.id.uuid, in: enrolment.state, reason: reason, at: instant, by: actor, session)
        if enrolment.state.holdsSeat, !next.holdsSeat { try seats.release(.enrolment(enrolment.id)) }
        return Enrolment(id: enrolment.id, cohort: enrolment.cohort, person: enrolment.person, state: next)
    }

    private func read(_ row: SQLRow) throws -> Enrolment {
        Enrolment(id: try row.id(0), cohort: try row.id(1), person: try row.id(2), state: try row.name(3))
    }
}
