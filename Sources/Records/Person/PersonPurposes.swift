extension DataMap {
    static let person: [TablePurposes] = [
        TablePurposes(
            "person",
            .studentFile,
            [
                "id": "pseudonym that other tables point at",
                "email": "how the person is reached and signs in",
                "latin_name": "as in the passport; printed on documents",
                "native_name": "in its own script; printed on documents",
                "folded_name": "finding somebody by any spelling",
                "country": "seat of the sending institution",
                "created_at": "order of records",
            ],
            others: ["id": .coreRecord, "latin_name": .coreRecord, "native_name": .coreRecord, "folded_name": .coreRecord]
        ),
        TablePurposes(
            "person_former_name",
            .coreRecord,
            [
                "person_id": "whose name it was",
                "sequence": "order of names",
                "until": "until when it was used",
                "latin_name": "names on documents issued before",
                "native_name": "names on documents issued before",
            ]
        ),
        TablePurposes(
            "person_confirmed_name",
            .coreRecord,
            [
                "person_id": "whose name it is",
                "latin_name": "as its holder confirmed that documents print it",
                "native_name": "the same in its own script",
                "confirmed_at": "when",
                "actor": "who answers for it",
            ]
        ),
        TablePurposes(
            "person_key",
            .studentFile,
            [
                "person_id": "whose key it is",
                "key": "encrypts what the audit trail tells of the person; destroyed to erase it",
            ]
        ),
        TablePurposes("person_death", .coreRecord, ["person_id": "who died", "recorded_at": "since when no mail goes out"]),
        TablePurposes(
            "erasure",
            .coreRecord,
            [
                "person_id": "who was erased",
                "at": "when",
                "actor": "who answers for it",
                "reason": "on what ground",
            ]
        ),
    ]
}
