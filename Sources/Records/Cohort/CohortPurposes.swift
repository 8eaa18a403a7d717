extension DataMap {
    static let cohort: [TablePurposes] = [
        TablePurposes(
            "cohort",
            .notPersonal,
            [
                "id": "identity",
                "key": "name in addresses",
                "course_version_id": "the course as it was",
                "starts_on": "first day",
                "ends_on": "last day",
                "seats": "most who can take part",
                "terms": "rules of this edition",
                "opened_at": "since when it exists",
            ]
        )
    ]
}
