extension DataMap {
    static let outbox: [TablePurposes] = [
        TablePurposes(
            "outbox",
            .transient,
            [
                "id": "stable number of the message",
                "topic": "what is to be done",
                "subject": "what it is about",
                "recipient_id": "whom it is for",
                "posted_at": "since when it waits",
                "due_at": "when it is tried next",
                "attempts": "how often it was tried",
                "holder": "which process works on it",
            ]
        ),
        TablePurposes(
            "lease",
            .transient,
            [
                "name": "what is leased",
                "holder": "which process holds it",
                "expires_at": "until when",
            ]
        ),
    ]
}
