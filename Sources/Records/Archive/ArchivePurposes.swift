extension DataMap {
    static let archive: [TablePurposes] = [
        TablePurposes("proof_term", .coreRecord, ["document_id": "whose proof of time", "ends_at": "until when it can be checked"]),
        TablePurposes(
            "archived_form",
            .coreRecord,
            [
                "document_id": "whose file", "number": "which of its archived forms", "digest": "recognises the file",
                "archived_at": "when it was made", "content": "the file itself",
            ]
        ),
    ]
}
