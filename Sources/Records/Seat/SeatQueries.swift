import Learning

struct SeatQueries: SeatRecords {
    let session: any SQLSession

    private static let open: SQL = """
        INSERT INTO seat (cohort_id, number, country_cap)
        WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < $2)
        SELECT $1, number, $3 FROM numbers
        """
    private static let byCohort: SQL = """
        SELECT number, application_id, enrolment_id, country, country_place FROM seat WHERE cohort_id = $1 ORDER BY number
        """
    private static let take: SQL = """
        UPDATE seat SET application_id = $3, enrolment_id = $4, country = $5, country_place = $6
        WHERE cohort_id = $1 AND number = $2 AND application_id IS NULL AND enrolment_id IS NULL
        """
    private static let pass: SQL = "UPDATE seat SET application_id = NULL, enrolment_id = $2 WHERE application_id = $1"
    private static let releaseApplication: SQL = """
        UPDATE seat SET application_id = NULL, country = NULL, country_place = NULL WHERE application_id = $1
        """
    private static let releaseEnrolment: SQL = """
        UPDATE seat SET enrolment_id = NULL, country = NULL, country_place = NULL WHERE enrolment_id = $1
        """

    func open(_ cohort: Cohort) throws {
        let cap = cohort.terms.admission.countryCapWithSeatsLeft
        try session.execute(Self.open, [.id(cohort.id), .count(cohort.seats), .count(cap)])
    }

    func plan(of cohort: Identifier<Cohort>) throws -> SeatPlan { SeatPlan(try session.rows(Self.byCohort, [.id(cohort)], read)) }

    func take(_ seat: Seat, in cohort: Identifier<Cohort>) throws {
        let holders: (SQLValue, SQLValue) =
            switch seat.holder {
            case .application(let id): (.id(id), .null)
            case .enrolment(let id): (.null, .id(id))
            case nil: (.null, .null)
            }
        let changed = try session.execute(
            Self.take,
            [.id(cohort), .count(seat.number), holders.0, holders.1, .text(seat.place?.country.code), .count(seat.place?.number)]
        )
        guard changed == 1 else { throw Refusal(.recordsChanged, ["seat \(seat.number)"]) }
    }

    func pass(from application: Identifier<Application>, to enrolment: Identifier<Enrolment>) throws {
        try session.execute(Self.pass, [.id(application), .id(enrolment)])
    }

    /// The holder's state holds none any more; the schema refuses it otherwise.
    func release(_ holder: Seat.Holder) throws {
        switch holder {
        case .application(let id): try session.execute(Self.releaseApplication, [.id(id)])
        case .enrolment(let id): try session.execute(Self.releaseEnrolment, [.id(id)])
        }
    }

    private func read(_ row: SQLRow) throws -> Seat {
        let application: Identifier<Application>? = try row.idIfPresent(1)
        let enrolment: Identifier<Enrolment>? = try row.idIfPresent(2)
        let country = try row.textIfPresent(3).flatMap { Country($0) }
        let place = try row.integerIfPresent(4)
        return Seat(
            number: Int(try row.integer(0)),
            holder: application.map { .application($0) } ?? enrolment.map { .enrolment($0) },
            place: country.flatMap { country in place.map { Seat.CountryPlace(country: country, number: Int($0)) } }
        )
    }
}
