extension DataMap {
    static let course: [TablePurposes] = [
        TablePurposes(
            "course",
            .notPersonal,
            [
                "id": "identity",
                "key": "name in addresses",
                "created_at": "order of records",
            ]
        ),
        TablePurposes(
            "course_version",
            .notPersonal,
            [
                "id": "identity",
                "course_id": "version of what",
                "number": "which version",
                "snapshot": "the whole course as imported",
                "programme_months": "time for the award, which the clock looks for",
                "imported_at": "since when it exists",
            ]
        ),
        TablePurposes(
            "assessment",
            .notPersonal,
            [
                "id": "what marks point at",
                "course_version_id": "of which version",
                "code": "name in lists",
                "weight_hundredths": "share of the total",
                "pass_mark_hundredths": "least mark that passes",
                "resit_cap_hundredths": "the most that a resit counts",
                "late_penalty_hundredths": "percent off for each working day late",
                "late_days": "working days on which late work is taken",
                "group_share_hundredths": "percent of the group's mark in a group task",
            ]
        ),
    ]
}
