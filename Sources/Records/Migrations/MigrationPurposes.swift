extension DataMap {
    static let migrations: [TablePurposes] = [
        TablePurposes(
            "schema_migration",
            .notPersonal,
            [
                "number": "which step of the schema", "name": "what it is called", "digest": "that its text did not change",
                "applied_at": "when it was applied",
            ]
        )
    ]

    /// Of every table.
    package static let all = DataMap(
        [
            migrations, academy, person, audit, outbox, course, cohort, enrolment, mark, award, pastAward, document, account, access, timetable,
            attendance, group, progress, sitting, submission, marking, circumstances, integrity, admission, board, release, review, revocation,
            attempt, upload, repetition, jointAct, sealing, suspension,
        ].flatMap(\.self)
    )
}
