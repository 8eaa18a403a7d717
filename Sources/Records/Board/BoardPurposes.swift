extension DataMap {
    static let board: [TablePurposes] = [
        TablePurposes(names: "board_state"),
        TablePurposes(
            "board",
            .coreRecord,
            [
                "id": "identity", "cohort_id": "on whom it decides", "kind": "interim or award board", "meets_on": "its day",
                "state": "where it stands",
                "convened_at": "since when", "external_statement": "that the external examiner was heard",
            ]
        ),
        TablePurposes(historyOf: "board", .coreRecord),
        TablePurposes("board_agenda", .coreRecord, ["board_id": "which board", "assessment_id": "on what it decides"]),
        TablePurposes("board_member", .coreRecord, ["board_id": "which board", "account_id": "who sits on it", "role": "in what seat"]),
        TablePurposes(
            "board_conflict",
            .coreRecord,
            [
                "board_id": "which board", "account_id": "who has no vote", "enrolment_id": "on whom", "reason": "why",
                "declared_at": "when it was declared",
            ],
            others: ["reason": .studentFile]
        ),
        TablePurposes(names: "board_decision_kind"),
        TablePurposes(
            "board_decision",
            .coreRecord,
            [
                "id": "identity", "board_id": "which board", "sequence": "order of decisions", "assessment_id": "on what", "enrolment_id": "on whom",
                "kind": "what was decided", "percent_hundredths": "the scaling", "offset_hundredths": "the scaling", "waived": "which penalty",
                "reason": "why", "decided_at": "when",
            ],
            others: ["reason": .studentFile]
        ),
        TablePurposes("board_decision_voter", .coreRecord, ["decision_id": "which decision", "account_id": "who voted"]),
    ]
}
