import Learning

extension SittingQueries {
    /// - Parameter offset: where ``columns`` begin in the row.
    static func read(_ row: SQLRow, at offset: Int = 0) throws -> Sitting {
        guard let cohort = CohortKey(try row.text(offset + 3)) else { throw RecordsError.unexpectedValue(offset + 3) }
        guard let code = ContentCode(try row.text(offset + 4)) else { throw RecordsError.unexpectedValue(offset + 4) }
        return Sitting(
            id: try row.id(offset),
            cohort: try row.id(offset + 1),
            assessment: try row.id(offset + 2),
            key: SittingKey(cohort, code, number: Int(try row.integer(offset + 5))),
            isCapped: try row.flag(offset + 6),
            author: try row.idIfPresent(offset + 7),
            briefVersion: Int(try row.integer(offset + 8)),
            words: try row.integerIfPresent(offset + 9).map { Int($0) },
            schedule: try schedule(row, at: offset + 10),
            state: try row.name(offset + 15),
            clockAt: try row.instantIfPresent(offset + 16)
        )
    }

    private static func schedule(_ row: SQLRow, at offset: Int) throws -> Sitting.Schedule? {
        guard let zone = try row.textIfPresent(offset) else { return nil }
        return Sitting.Schedule(
            opens: try row.localTime(offset + 1),
            opensAt: try row.instant(offset + 2),
            deadline: Deadline(local: try row.localTime(offset + 3), zone: try row.zone(zone, offset), instant: try row.instant(offset + 4))
        )
    }
}

extension SQLRow {
    func localTime(_ column: Int) throws -> LocalDateTime {
        guard let local = LocalDateTime(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return local
    }

    func zone(_ text: String, _ column: Int) throws -> TimeZoneName {
        guard let zone = TimeZoneName(text) else { throw RecordsError.unexpectedValue(column) }
        return zone
    }
}
