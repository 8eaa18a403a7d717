extension DataMap {
    /// How long a file is kept follows from what it was handed in for: the longest of these, until it is known.
    static let upload: [TablePurposes] = [
        TablePurposes(
            "upload",
            .transient,
            [
                "id": "identity",
                "person_id": "whose",
                "digest": "what it will be",
                "size": "how long it will be",
                "name": "how its owner calls it",
                "begun_at": "since when it was on its way, for a deadline",
                "expires_at": "until when it can be finished",
                "finished_at": "that nothing more is to come",
            ]
        ),
        TablePurposes(names: "file_kind"),
        TablePurposes(
            "stored_file",
            .submission,
            ["digest": "which bytes", "size": "how many", "kind": "what they are, by their content", "stored_at": "since when"]
        ),
        TablePurposes(
            "held_file",
            .submission,
            [
                "person_id": "who uploaded it",
                "digest": "what",
                "name": "how its owner calls it",
                "begun_at": "since when it was on its way, for a deadline",
                "uploaded_at": "when it was there",
            ]
        ),
        TablePurposes(
            "application_file",
            .application,
            [
                "application_id": "of which application", "part": "as what it was added", "digest": "which file",
                "attached_at": "when",
            ]
        ),
    ]
}
