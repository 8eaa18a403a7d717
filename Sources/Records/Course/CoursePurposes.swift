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
            ]
        ),
    ]
}
