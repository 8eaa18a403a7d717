extension DataMap {
    static let marking: [TablePurposes] = [
        TablePurposes(
            "affiliation",
            .studentFile,
            [
                "id": "identity",
                "account_id": "which marker works there",
                "person_id": "which trainee works there",
                "institution": "that colleagues do not judge each other",
                "country": "of the institution",
                "is_ministry": "that a ministry does not judge its country's people",
                "noted_at": "since when it is known",
            ]
        ),
        TablePurposes(
            "marker_interest",
            .studentFile,
            [
                "account_id": "who declared a tie",
                "person_id": "to whom",
                "kind": "of what sort",
                "declared_at": "when",
            ]
        ),
        TablePurposes(names: "marking_state"),
        TablePurposes(
            "marking",
            .submission,
            [
                "id": "identity",
                "submission_id": "which script",
                "marker_id": "who marks it",
                "part": "which of its marks",
                "state": "where the work stands",
                "points": "what was given for each criterion",
                "raw_hundredths": "their sum",
                "individual_hundredths": "mark of the individual part of a group's task",
                "comments": "feedback",
                "agreed_hundredths": "mark after the talk",
                "agreed_note": "why it was agreed",
            ]
        ),
        TablePurposes(historyOf: "marking", .submission),
        TablePurposes(
            "late_marking",
            .submission,
            [
                "marking_id": "whose script it had been",
                "sequence": "order of arrival",
                "points": "what was given and does not count",
                "individual_hundredths": "the same for the individual part",
                "comments": "what was written",
                "at": "when it came",
            ]
        ),
        TablePurposes(names: "moderation_state"),
        TablePurposes(
            "moderation",
            .notPersonal,
            [
                "id": "identity",
                "sitting_id": "of which run",
                "number": "first or later review",
                "seed": "that the sample can be drawn again",
                "state": "what became of it",
            ]
        ),
        TablePurposes(historyOf: "moderation", .coreRecord),
        TablePurposes(
            "moderation_script",
            .submission,
            [
                "moderation_id": "of which sample",
                "submission_id": "which script",
                "reason": "why it was drawn",
            ]
        ),
    ]
}
