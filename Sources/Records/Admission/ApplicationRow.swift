import Learning

/// An application as its columns.
enum ApplicationRow {
    /// Of a table named `a`, in the order that ``application(_:)`` reads.
    static let columns = """
        a.id, a.cohort_id, a.person_id, a.country, a.institution, a.sector, a.post, a.summary, a.works_in_field, a.experience_months, a.english, \
        a.employer_consents, a.qualification, a.is_alumnus, a.prefers_secretariat, a.submitted_at, a.nomination_due_local, a.nomination_due_zone, \
        a.nomination_due, a.state
        """
    /// How many they are.
    static let count = 20

    static func application(_ row: SQLRow) throws -> Application { try application(row, at: 0) }

    static func application(_ row: SQLRow, at first: Int) throws -> Application {
        guard let country = Country(try row.text(first + 3)) else { throw RecordsError.unexpectedValue(first + 3) }
        return Application(
            id: try row.id(first),
            cohort: try row.id(first + 1),
            person: try row.id(first + 2),
            content: try ApplicationContent(
                country: country,
                institution: row.text(first + 4),
                sector: row.name(first + 5),
                post: row.text(first + 6),
                summary: row.text(first + 7),
                evidence: evidence(row, at: first + 8),
                isAlumnus: row.flag(first + 13),
                prefersSecretariat: row.flag(first + 14)
            ),
            submittedAt: try row.instantIfPresent(first + 15),
            nominationDue: try row.deadlineIfPresent(first + 16),
            state: try row.name(first + 19)
        )
    }

    /// The person's columns follow.
    static func entry(_ row: SQLRow) throws -> ApplicationEntry {
        ApplicationEntry(application: try application(row), person: try PersonQueries.person(row, at: count))
    }

    static func evidence(_ row: SQLRow, at column: Int) throws -> EligibilityEvidence {
        try EligibilityEvidence(
            worksInField: row.flagIfPresent(column),
            experienceMonths: row.integerIfPresent(column + 1).map { Int($0) },
            english: row.nameIfPresent(column + 2),
            employerConsents: row.flagIfPresent(column + 3),
            qualification: row.nameIfPresent(column + 4)
        )
    }

    /// From `country` to `prefers_secretariat`.
    static func values(_ content: ApplicationContent) -> [SQLValue] {
        [
            .text(content.country.code), .text(content.institution), .text(content.sector.rawValue), .text(content.post), .text(content.summary),
        ] + values(content.evidence) + [.flag(content.isAlumnus), .flag(content.prefersSecretariat)]
    }

    static func values(_ evidence: EligibilityEvidence) -> [SQLValue] {
        [
            .flag(evidence.worksInField), .count(evidence.experienceMonths), .text(evidence.english?.rawValue), .flag(evidence.employerConsents),
            .text(evidence.qualification?.rawValue),
        ]
    }
}
