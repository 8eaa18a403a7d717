import Learning

extension SubmissionQueries {
    /// - Parameter offset: where ``columns`` begin in the row.
    static func read(_ row: SQLRow, at offset: Int = 0) throws -> Submission {
        guard let code = SubmissionCode(try row.text(offset + 4)) else { throw RecordsError.unexpectedValue(offset + 4) }
        return Submission(
            id: try row.id(offset),
            sitting: try row.id(offset + 1),
            enrolment: try row.id(offset + 2),
            person: try row.id(offset + 3),
            code: code,
            state: try row.name(offset + 5),
            draft: try content(row, at: offset + 6).map {
                Submission.Draft(content: $0, savedAt: try row.instant(offset + 8), isHeldBack: try row.flag(offset + 9))
            },
            declaration: try digest(row, at: offset + 10).map { Submission.Declaration(digest: $0, at: try row.instant(offset + 11)) },
            content: try content(row, at: offset + 12),
            submittedAt: try row.instantIfPresent(offset + 14),
            lateDays: Int(try row.integer(offset + 15)),
            extensionDays: Int(try row.integer(offset + 16))
        )
    }

    /// Digest and words.
    static func content(_ row: SQLRow, at column: Int) throws -> Submission.Content? {
        guard let digest = try digest(row, at: column) else { return nil }
        return Submission.Content(digest: digest, words: Int(try row.integer(column + 1)))
    }

    static func digest(_ row: SQLRow, at column: Int) throws -> FileDigest? {
        guard let text = try row.textIfPresent(column) else { return nil }
        guard let digest = FileDigest(text) else { throw RecordsError.unexpectedValue(column) }
        return digest
    }
}
