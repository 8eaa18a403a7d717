extension DataMap {
    static let suspension: [TablePurposes] = [
        TablePurposes(names: "suspension_state"),
        TablePurposes(
            "suspension",
            .coreRecord,
            [
                "id": "identity",
                "joint_act_id": "which two people decided it",
                "revocation_case_id": "for which inquiry",
                "ground": "on what ground, which says whether the holder is told before",
                "reason": "why the documents are not to be relied on",
                "suspended_at": "since when",
                "until_local": "until when, as it was told",
                "until_zone": "on whose clock",
                "until_at": "the same in UTC",
                "state": "whether it lasts",
            ]
        ),
        TablePurposes(historyOf: "suspension", .coreRecord),
        TablePurposes("suspended_document", .coreRecord, ["suspension_id": "which suspension", "document_id": "what it holds"]),
    ]
}
