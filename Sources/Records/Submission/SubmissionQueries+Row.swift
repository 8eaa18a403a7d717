import Learning

extension SubmissionQueries {
    static func read(_ row: SQLRow) throws -> Submission {
        guard let code = SubmissionCode(try row.text(4)) else { throw RecordsError.unexpectedValue(4) }
        return Submission(
            id: try row.id(0),
            sitting: try row.id(1),
            enrolment: try row.id(2),
            person: try row.id(3),
            code: code,
            state: try row.name(5),
            draft: try content(row, at: 6).map {
                Submission.Draft(content: $0, savedAt: try row.instant(8), isHeldBack: try row.flag(9))
            },
            declaration: try digest(row, at: 10).map { Submission.Declaration(digest: $0, at: try row.instant(11)) },
            content: try content(row, at: 12),
            submittedAt: try row.instantIfPresent(14),
            lateDays: Int(try row.integer(15)),
            extensionDays: Int(try row.integer(16))
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
