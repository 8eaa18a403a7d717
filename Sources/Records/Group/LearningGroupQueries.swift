import Learning

struct LearningGroupQueries: LearningGroupRecords {
    let session: any SQLSession

    private static let ofCohort: SQL = """
        SELECT g.number, g.frozen_at, m.enrolment_id FROM learning_group g
        LEFT JOIN learning_group_member m ON m.cohort_id = g.cohort_id AND m.number = g.number
        WHERE g.cohort_id = $1 ORDER BY g.number, m.joined_at, m.enrolment_id
        """
    private static let roster = SQL(
        stringLiteral: """
            SELECT g.number, g.frozen_at, m.enrolment_id, \(PersonQueries.columns(of: "p")) FROM learning_group g
            JOIN learning_group_member m ON m.cohort_id = g.cohort_id AND m.number = g.number
            JOIN enrolment e ON e.id = m.enrolment_id JOIN person p ON p.id = e.person_id
            WHERE g.cohort_id = $1 ORDER BY g.number, p.folded_name, m.enrolment_id
            """
    )
    private static let candidates: SQL = """
        SELECT e.id, coalesce(a.country, p.country), a.sector FROM enrolment e JOIN person p ON p.id = e.person_id
        LEFT JOIN application a ON a.cohort_id = e.cohort_id AND a.person_id = e.person_id AND a.state = 'enrolled'
        WHERE e.cohort_id = $1 AND e.state IN ('enrolled', 'active') ORDER BY e.id
        """
    private static let deleteMembers: SQL = "DELETE FROM learning_group_member WHERE cohort_id = $1"
    private static let deleteGroups: SQL = "DELETE FROM learning_group WHERE cohort_id = $1 AND frozen_at IS NULL"
    private static let insertGroup: SQL = "INSERT INTO learning_group (cohort_id, number) VALUES ($1, $2)"
    private static let put: SQL = """
        INSERT INTO learning_group_member (cohort_id, enrolment_id, number, joined_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (cohort_id, enrolment_id) DO UPDATE SET number = excluded.number, joined_at = excluded.joined_at
        """
    private static let freeze: SQL = "UPDATE learning_group SET frozen_at = $2 WHERE cohort_id = $1 AND frozen_at IS NULL"

    func all(in cohort: Identifier<Cohort>) throws -> [LearningGroup] {
        let rows = try session.rows(Self.ofCohort, [.id(cohort)]) { row in
            (number: Int(try row.integer(0)), frozenAt: try row.instantIfPresent(1), member: try row.idIfPresent(2) as Identifier<Enrolment>?)
        }
        return Dictionary(grouping: rows, by: \.number).sorted { $0.key < $1.key }.map { number, rows in
            LearningGroup(cohort: cohort, number: number, members: rows.compactMap(\.member), frozenAt: rows.first?.frozenAt)
        }
    }

    func roster(in cohort: Identifier<Cohort>) throws -> [GroupMember] {
        try session.rows(Self.roster, [.id(cohort)]) { row in
            GroupMember(
                number: Int(try row.integer(0)),
                frozenAt: try row.instantIfPresent(1),
                enrolment: try row.id(2),
                person: try PersonQueries.person(row, at: 3)
            )
        }
    }

    func candidates(in cohort: Identifier<Cohort>) throws -> [GroupDraw.Candidate] {
        try session.rows(Self.candidates, [.id(cohort)]) { row in
            guard let country = Country(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
            let sector = try row.textIfPresent(2) == nil ? nil : try row.name(2) as Sector
            return GroupDraw.Candidate(enrolment: try row.id(0), country: country, sector: sector)
        }
    }

    func replace(_ groups: [LearningGroup], in cohort: Identifier<Cohort>, at instant: Instant) throws {
        try session.execute(Self.deleteMembers, [.id(cohort)])
        try session.execute(Self.deleteGroups, [.id(cohort)])
        for group in groups {
            try session.execute(Self.insertGroup, [.id(cohort), .count(group.number)])
            for member in group.members { try move(member, to: group.number, in: cohort, at: instant) }
        }
    }

    func move(_ enrolment: Identifier<Enrolment>, to number: Int, in cohort: Identifier<Cohort>, at instant: Instant) throws {
        try session.execute(Self.put, [.id(cohort), .id(enrolment), .count(number), .instant(instant)])
    }

    func freeze(_ cohort: Identifier<Cohort>, at instant: Instant) throws { try session.execute(Self.freeze, [.id(cohort), .instant(instant)]) }
}
