extension DataMap {
    static let cohort: [TablePurposes] = [
        TablePurposes(names: "cohort_state"),
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
                "state": "where the edition stands",
                "time_outs_from": "when the clock next looks for people whose time ran out",
            ]
        ),
        TablePurposes(historyOf: "cohort", .notPersonal),
        TablePurposes(
            "seat",
            .studentFile,
            [
                "cohort_id": "of which edition",
                "number": "which seat",
                "country_cap": "the most places of one country",
                "application_id": "whose offer or acceptance holds it",
                "enrolment_id": "whose enrolment holds it",
                "country": "in which country's cap it counts",
                "country_place": "which of the country's places it is",
            ]
        ),
    ]
}
