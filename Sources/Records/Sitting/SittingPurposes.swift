extension DataMap {
    static let sitting: [TablePurposes] = [
        TablePurposes(names: "sitting_state"),
        TablePurposes(
            "sitting",
            .notPersonal,
            [
                "id": "identity",
                "cohort_id": "whose holding",
                "assessment_id": "of what",
                "number": "first or later",
                "is_capped": "whether its marks count up to the cap only",
                "author_id": "who wrote the brief and does not review it",
                "brief_version": "which wording of the task",
                "words": "limit of words",
                "zone": "on whose clock the dates are",
                "opens": "when work begins, as promised",
                "opens_at": "the same in UTC",
                "deadline": "when work is due, as promised",
                "deadline_at": "the same in UTC",
                "state": "where it stands",
                "clock_at": "when the clock looks at it next",
            ],
            others: ["author_id": .account]
        ),
        TablePurposes(historyOf: "sitting", .coreRecord),
        TablePurposes(
            "sitting_amendment",
            .coreRecord,
            [
                "id": "identity",
                "sitting_id": "of what",
                "kind": "what was changed",
                "was": "as it was",
                "becomes": "as it is",
                "minute": "on which decision it rests",
                "external_examiner": "who was heard",
                "at": "when",
            ]
        ),
    ]
}
