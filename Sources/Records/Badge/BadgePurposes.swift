extension DataMap {
    static let badge: [TablePurposes] = [
        TablePurposes("status_list", .notPersonal, ["number": "its address", "used": "when a new one is due"]),
        TablePurposes(
            "status_place",
            .coreRecord,
            ["list": "which list tells of it", "place": "which bit", "document_id": "whose state it tells"]
        ),
        TablePurposes(
            "share_link",
            .account,
            [
                "id": "identity",
                "document_id": "what it shows",
                "digest": "recognises the secret in the link, which is kept nowhere",
                "made_at": "when",
                "ends_at": "until when it shows anything",
                "ended_at": "when its holder ended it",
            ]
        ),
    ]
}
