import Learning

extension MarkingQueries {
    private static let authors: SQL = """
        SELECT s.id, s.code, e.person_id, p.country, f.institution, f.country, f.is_ministry, n.institution, n.country
        FROM submission s JOIN enrolment e ON e.id = s.enrolment_id JOIN person p ON p.id = e.person_id
        LEFT JOIN affiliation f ON f.person_id = p.id
        LEFT JOIN application n ON n.cohort_id = e.cohort_id AND n.person_id = p.id AND n.state = 'enrolled'
        WHERE s.sitting_id = $1 ORDER BY s.code
        """
    private static let hadPart: SQL = """
        SELECT m.submission_id, m.marker_id FROM submission s JOIN marking m ON m.submission_id = s.id WHERE s.sitting_id = $1
        """
    private static let affiliation: SQL = "SELECT institution, country, is_ministry FROM affiliation WHERE account_id = $1 OR person_id = $2"
    private static let interests: SQL = "SELECT account_id, person_id, kind FROM marker_interest WHERE account_id = $1 ORDER BY person_id, kind"
    private static let load: SQL = """
        SELECT count(*) FROM submission s JOIN marking m ON m.submission_id = s.id
        WHERE s.sitting_id = $1 AND m.marker_id = $2 AND m.state <> 'sealed'
        """
    private static let declareInterest: SQL = """
        INSERT INTO marker_interest (account_id, person_id, kind, declared_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
        """
    private static let ofAccount: SQL = "SELECT institution, country, is_ministry FROM affiliation WHERE account_id = $1"
    private static let ofPerson: SQL = "SELECT institution, country, is_ministry FROM affiliation WHERE person_id = $1"
    private static let remove: SQL = "DELETE FROM affiliation WHERE account_id = $1 OR person_id = $2"
    private static let insertAffiliation: SQL = """
        INSERT INTO affiliation (id, account_id, person_id, institution, country, is_ministry, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """

    func scripts(in sitting: Identifier<Sitting>) throws -> [ScriptFacts] {
        var markers: [Identifier<Submission>: Set<Identifier<Account>>] = [:]
        let parts = try session.rows(Self.hadPart, [.id(sitting)]) { (try $0.id(0) as Identifier<Submission>, try $0.id(1) as Identifier<Account>) }
        for (submission, marker) in parts { markers[submission, default: []].insert(marker) }
        return try session.rows(Self.authors, [.id(sitting)]) { row in
            guard let code = SubmissionCode(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
            guard let country = Country(try row.text(3)) else { throw RecordsError.unexpectedValue(3) }
            let id: Identifier<Submission> = try row.id(0)
            return ScriptFacts(
                submission: id,
                code: code,
                author: try row.id(2),
                country: country,
                affiliations: try (row.textIfPresent(4) == nil ? [] : [affiliation(row, at: 4)]) + applied(row, at: 7),
                markers: markers[id, default: []]
            )
        }
    }

    func facts(of account: Account, in sitting: Identifier<Sitting>) throws -> MarkerFacts {
        MarkerFacts(
            account: account.id,
            person: account.person,
            affiliations: try session.rows(Self.affiliation, [.id(account.id), .id(account.person)]) { try affiliation($0, at: 0) },
            interests: try session.rows(Self.interests, [.id(account.id)]) {
                MarkerInterest(account: try $0.id(0), person: try $0.id(1), kind: try $0.name(2))
            },
            load: try session.count(Self.load, [.id(sitting), .id(account.id)])
        )
    }

    func affiliate(_ holder: AffiliationHolder, with new: Affiliation, id: Identifier<Affiliation>, at instant: Instant) throws -> Bool {
        let (account, person): (Identifier<Account>?, Identifier<Person>?)
        let former: Affiliation?
        switch holder {
        case .account(let id):
            (account, person) = (id, nil)
            former = try session.first(Self.ofAccount, [.id(id)]) { try affiliation($0, at: 0) }
        case .person(let id):
            (account, person) = (nil, id)
            former = try session.first(Self.ofPerson, [.id(id)]) { try affiliation($0, at: 0) }
        }
        if former == new { return false }
        try session.execute(Self.remove, [.id(account), .id(person)])
        try session.execute(
            Self.insertAffiliation,
            [.id(id), .id(account), .id(person), .text(new.institution), .text(new.country.code), .flag(new.isMinistry), .instant(instant)]
        )
        return true
    }

    func declare(_ interest: MarkerInterest, at instant: Instant) throws -> Bool {
        try session.execute(Self.declareInterest, [.id(interest.account), .id(interest.person), .text(interest.kind.rawValue), .instant(instant)]) > 0
    }

    /// The institution that sent the person, as the application has it; whether it is a ministry is noted by an affiliation.
    private func applied(_ row: SQLRow, at column: Int) throws -> [Affiliation] {
        guard let institution = try row.textIfPresent(column) else { return [] }
        guard let country = Country(try row.text(column + 1)) else { throw RecordsError.unexpectedValue(column + 1) }
        return [Affiliation(stored: institution, country: country, isMinistry: false)]
    }

    private func affiliation(_ row: SQLRow, at column: Int) throws -> Affiliation {
        guard let country = Country(try row.text(column + 1)) else { throw RecordsError.unexpectedValue(column + 1) }
        return Affiliation(stored: try row.text(column), country: country, isMinistry: try row.flag(column + 2))
    }
}
