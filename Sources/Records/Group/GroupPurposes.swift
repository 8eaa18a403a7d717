extension DataMap {
    static let group: [TablePurposes] = [
        TablePurposes(
            "learning_group",
            .studentFile,
            ["cohort_id": "of which cohort", "number": "name within it", "frozen_at": "since when it no longer changes"]
        ),
        TablePurposes(
            "learning_group_member",
            .studentFile,
            ["cohort_id": "in which cohort", "enrolment_id": "who", "number": "is in which group", "joined_at": "since when"]
        ),
    ]
}
