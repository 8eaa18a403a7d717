import Learning

/// A deadline as three columns: `…_local`, `…_zone`, and the instant derived from them.
extension SQLRow {
    /// - Parameter column: the first of the three.
    func deadlineIfPresent(_ column: Int) throws -> Deadline? {
        guard let text = try textIfPresent(column) else { return nil }
        guard let local = LocalDateTime(text), let zone = TimeZoneName(try self.text(column + 1)) else { throw RecordsError.unexpectedValue(column) }
        return Deadline(local: local, zone: zone, instant: try instant(column + 2))
    }

    /// - Parameter column: the first of the three.
    func deadline(_ column: Int) throws -> Deadline {
        guard let deadline = try deadlineIfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return deadline
    }
}

extension SQLValue {
    /// In the order of the columns.
    static func deadline(_ deadline: Deadline?) -> [SQLValue] {
        [.text(deadline?.local.description), .text(deadline?.zone.text), .instant(deadline?.instant)]
    }
}
