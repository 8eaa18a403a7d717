import Learning

struct ReleaseQueries: ReleaseRecords {
    let session: any SQLSession

    private static let insert: SQL = """
        INSERT INTO release (id, cohort_id, board_id, cause, released_at, actor) VALUES ($1, $2, $3, $4, $5, $6)
        """
    private static let insertItem: SQL = """
        INSERT INTO release_item (release_id, enrolment_id, assessment_id, sequence, numerator, denominator, sitting, is_capped,
                                  has_integrity_penalty, is_compensated, steps)
        VALUES ($1, $2, $3, (SELECT coalesce(max(sequence), 0) + 1 FROM release_item WHERE enrolment_id = $2 AND assessment_id = $3),
                $4, $5, $6, $7, $8, $9, $10)
        """
    private static let byBoard: SQL = "SELECT id, cohort_id, board_id, cause, released_at FROM release WHERE board_id = $1"
    private static let columns = """
        i.release_id, r.released_at, i.numerator, i.denominator, i.sitting, i.is_capped, i.has_integrity_penalty, i.is_compensated, i.steps,
        i.enrolment_id, a.code
        """
    private static let joins = "JOIN release r ON r.id = i.release_id JOIN assessment a ON a.id = i.assessment_id"
    private static let ofCohort = SQL(
        stringLiteral: """
            SELECT \(columns) FROM enrolment e JOIN release_item i ON i.enrolment_id = e.id \(joins) WHERE e.cohort_id = $1 ORDER BY i.sequence
            """
    )
    private static let ofEnrolment = SQL(
        stringLiteral: "SELECT \(columns) FROM release_item i \(joins) WHERE i.enrolment_id = $1 ORDER BY i.sequence"
    )

    func insert(_ release: Release, _ items: [ReleaseItem], by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(release.id), .id(release.cohort), .id(release.board), .text(release.cause.rawValue), .instant(release.at),
                .text(actor.description),
            ]
        )
        for item in items {
            let mark = item.mark
            try session.execute(
                Self.insertItem,
                [
                    .id(release.id), .id(item.enrolment), .id(item.assessment), mark.map { .integer($0.unrounded.numerator) } ?? .null,
                    mark.map { .integer($0.unrounded.denominator) } ?? .null, .count(mark?.sitting), .flag(mark?.isCapped ?? false),
                    .flag(mark?.hasIntegrityPenalty ?? false), .flag(mark?.isCompensated ?? false), .count(item.steps),
                ]
            )
        }
    }

    func find(board: Identifier<Board>) throws -> Release? {
        try session.first(Self.byBoard, [.id(board)]) { row in
            Release(id: try row.id(0), cohort: try row.id(1), board: try row.idIfPresent(2), cause: try row.name(3), at: try row.instant(4))
        }
    }

    func latest(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: ReleasedMark]] {
        var latest: [Identifier<Enrolment>: [ContentCode: ReleasedMark]] = [:]
        for (enrolment, code, mark) in try session.rows(Self.ofCohort, [.id(cohort)], read) { latest[enrolment, default: [:]][code] = mark }
        return latest
    }

    func latest(of enrolment: Identifier<Enrolment>) throws -> [ContentCode: ReleasedMark] {
        var latest: [ContentCode: ReleasedMark] = [:]
        for (_, code, mark) in try session.rows(Self.ofEnrolment, [.id(enrolment)], read) { latest[code] = mark }
        return latest
    }

    private func read(_ row: SQLRow) throws -> (Identifier<Enrolment>, ContentCode, ReleasedMark) {
        guard let code = ContentCode(try row.text(10)) else { throw RecordsError.unexpectedValue(10) }
        return (
            try row.id(9), code,
            ReleasedMark(release: try row.id(0), at: try row.instant(1), mark: try mark(row), steps: Int(try row.integer(8)))
        )
    }

    private func mark(_ row: SQLRow) throws -> ComponentMark? {
        guard let numerator = try row.integerIfPresent(2) else { return nil }
        guard let unrounded = Rational(numerator: numerator, denominator: try row.integer(3)) else { throw RecordsError.unexpectedValue(3) }
        return ComponentMark(
            unrounded: unrounded,
            sitting: Int(try row.integer(4)),
            isCapped: try row.flag(5),
            hasIntegrityPenalty: try row.flag(6),
            isCompensated: try row.flag(7)
        )
    }
}
