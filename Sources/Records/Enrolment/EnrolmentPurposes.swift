extension DataMap {
    static let enrolment: [TablePurposes] = [
        TablePurposes(names: "enrolment_state"),
        TablePurposes(
            "enrolment",
            .coreRecord,
            [
                "id": "identity",
                "cohort_id": "where",
                "person_id": "who",
                "state": "where the person stands",
                "enrolled_at": "since when",
                "seat_holder": "that no enrolment stands without a seat",
            ]
        ),
        TablePurposes(historyOf: "enrolment", .coreRecord),
    ]
}
