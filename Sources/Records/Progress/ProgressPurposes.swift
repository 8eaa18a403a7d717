extension DataMap {
    static let progress: [TablePurposes] = [
        TablePurposes(
            "unit_progress",
            .studentFile,
            ["enrolment_id": "who", "unit_key": "which unit", "opened_at": "since when it is known", "done_at": "since when it is done"]
        )
    ]
}
