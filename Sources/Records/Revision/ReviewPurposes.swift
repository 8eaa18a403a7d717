extension DataMap {
    static let review: [TablePurposes] = [
        TablePurposes(names: "revision_state"),
        TablePurposes(
            "revision",
            .studentFile,
            [
                "id": "identity", "enrolment_id": "who asked", "assessment_id": "on what", "release_id": "against which result",
                "ground": "on what ground",
                "statement": "the reasons given", "requested_at": "when", "reviser_id": "who judges it anew", "state": "where it stands",
            ]
        ),
        TablePurposes(historyOf: "revision", .studentFile),
        TablePurposes(names: "appeal_state"),
        TablePurposes(
            "appeal",
            .studentFile,
            [
                "id": "identity", "enrolment_id": "who appeals", "assessment_id": "on what", "release_id": "against which result",
                "ground": "on what ground",
                "statement": "the reasons given", "lodged_at": "when", "state": "where it stands",
            ]
        ),
        TablePurposes(historyOf: "appeal", .studentFile),
        TablePurposes("appeal_panellist", .studentFile, ["appeal_id": "which appeal", "account_id": "who decides it"]),
        TablePurposes("appeal_waiver", .studentFile, ["enrolment_id": "who waived", "waived_at": "when", "actor": "who answers for it"]),
    ]
}
