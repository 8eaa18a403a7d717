extension DataMap {
    static let integrity: [TablePurposes] = [
        TablePurposes(names: "integrity_case_state"),
        TablePurposes(
            "integrity_case",
            .studentFile,
            [
                "id": "identity",
                "submission_id": "about which work",
                "referred_by": "who does not decide it",
                "allegation": "what is suspected",
                "state": "where it stands",
                "deduction_hundredths": "marks taken off",
            ]
        ),
        TablePurposes(historyOf: "integrity_case", .studentFile),
    ]
}
