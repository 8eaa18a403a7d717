extension DataMap {
    static let revocation: [TablePurposes] = [
        TablePurposes(names: "revocation_case_state"),
        TablePurposes(
            "revocation_case",
            .coreRecord,
            [
                "id": "identity", "award_id": "which award", "ground": "on what ground it may fall", "statement": "why it may fall",
                "opened_at": "since when", "opened_by": "who has no part in deciding", "recommendation": "what the panel advised",
                "tell_by_local": "until when the holder is told, as promised", "tell_by_zone": "on whose clock", "tell_by": "the same in UTC",
                "state": "where it stands",
            ]
        ),
        TablePurposes(historyOf: "revocation_case", .coreRecord),
        TablePurposes("revocation_panellist", .coreRecord, ["revocation_case_id": "which case", "account_id": "who inquired into it"]),
    ]
}
