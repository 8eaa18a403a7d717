extension DataMap {
    static let log: [TablePurposes] = [
        TablePurposes(
            "log_head",
            .coreRecord,
            ["id": "that there is one", "size": "how many entries the log has", "frontier": "hashes that the next entry is hashed with"]
        ),
        TablePurposes(
            "log_leaf",
            .coreRecord,
            [
                "position": "place in the log",
                "hash": "hash of the entry in the tree",
                "entry": "what is published: hashes, event and time, no name",
                "document_id": "which document it is about; not published",
            ]
        ),
        TablePurposes(
            "log_notice",
            .coreRecord,
            [
                "document_id": "which document something happened to that the log is to say",
                "event": "what happened",
                "credential_id": "by what the log's entry knows the document",
                "at": "when it happened",
            ]
        ),
        TablePurposes(
            "log_tile_hash",
            .notPersonal,
            ["level": "height of the published tile", "position": "place at that height", "hash": "hash of 256 below"]
        ),
        TablePurposes("log_checkpoint", .coreRecord, ["size": "how many entries it covers", "note": "what the log signed"]),
        TablePurposes(
            "log_cosignature",
            .coreRecord,
            ["size": "which checkpoint", "witness": "name of the witness", "line": "what it signed", "at": "when it was received"]
        ),
    ]
}
