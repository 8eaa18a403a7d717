extension DataMap {
    static let submission: [TablePurposes] = [
        TablePurposes(names: "submission_state"),
        TablePurposes(
            "submission",
            .submission,
            [
                "id": "identity",
                "sitting_id": "for what",
                "enrolment_id": "whose",
                "code": "what markers call it",
                "state": "where it stands",
                "draft_digest": "which page lies ready",
                "draft_words": "its length",
                "draft_saved_at": "when it was saved",
                "is_draft_held_back": "whether the clock leaves it alone",
                "declared_digest": "which file was on its way at the deadline",
                "declared_at": "since when",
                "digest": "which file was handed in",
                "words": "its length",
                "submitted_at": "when",
                "late_days": "started working days past the deadline",
                "extension_days": "by which claims moved the deadline",
            ],
            others: [
                "id": .studentFile, "sitting_id": .studentFile, "enrolment_id": .studentFile, "state": .studentFile, "digest": .studentFile,
                "submitted_at": .studentFile, "late_days": .studentFile, "extension_days": .studentFile,
            ]
        ),
        TablePurposes(historyOf: "submission", .studentFile),
        TablePurposes(
            "receipt",
            .studentFile,
            [
                "number": "what its holder quotes",
                "submission_id": "of what",
                "sequence": "order of versions",
                "digest": "which file was taken",
                "words": "its length",
                "at": "when",
                "late_days": "how late",
            ]
        ),
    ]
}
