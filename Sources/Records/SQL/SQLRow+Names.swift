import Learning

/// The names by which people call things.
extension SQLRow {
    func cohortKey(_ column: Int) throws -> CohortKey {
        guard let key = CohortKey(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return key
    }

    func email(_ column: Int) throws -> EmailAddress {
        guard let email = EmailAddress(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return email
    }

    func code(_ column: Int) throws -> ContentCode {
        guard let code = ContentCode(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return code
    }

    func submissionCode(_ column: Int) throws -> SubmissionCode {
        guard let code = SubmissionCode(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return code
    }

    /// From three columns: cohort, assessment, number.
    func sittingKey(_ column: Int) throws -> SittingKey {
        SittingKey(try cohortKey(column), try code(column + 1), number: Int(try integer(column + 2)))
    }
}
