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
                "commitment": "salted hash of the payload",
                "previous": "hash of the entry before",
                "hash": "hash of the entry",
                "position": "place in the academy's chain",
                "link": "hash of that place",
            ]
        ),
        TablePurposes(
            "audit_payload",
            .studentFile,
            [
                "entry_id": "whose payload it is",
                "nonce": "of the encryption",
                "content": "what happened in full, under the person's key",
            ]
        ),
    ]
}
