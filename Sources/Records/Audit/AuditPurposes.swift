extension DataMap {
    static let audit: [TablePurposes] = [
        TablePurposes(
            "audit_entry",
            .coreRecord,
            [
                "id": "identity of the entry",
                "aggregate_kind": "what it is about",
                "aggregate_id": "what it is about",
                "sequence": "order within the chain",
                "at": "when it happened",
                "actor": "who answers for it",
                "command": "what was done",
                "person_id": "under whose key the payload lies",
                "entrance_id": "in which session or with which token",
                "commitment": "salted hash of the payload",
                "previous": "hash of the entry before",
                "hash": "hash of the entry",
                "nonce": "of the encryption of the payload",
                "content": "what happened in full, under the person's key",
                "position": "place in the academy's chain",
                "link": "hash of that place",
            ],
            others: ["nonce": .studentFile, "content": .studentFile]
        )
    ]
}
