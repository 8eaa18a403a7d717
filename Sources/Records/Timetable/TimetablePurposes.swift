extension DataMap {
    static let timetable: [TablePurposes] = [
        TablePurposes(names: "session_kind"),
        TablePurposes(
            "timetabled_session",
            .notPersonal,
            [
                "id": "identity",
                "cohort_id": "whose timetable",
                "key": "name in the register",
                "module_key": "towards which module its hours count",
                "unit_key": "which unit is treated",
                "kind": "residential or online",
                "title_en": "title people read",
                "title_fr": "title people read, in French",
                "starts_local": "beginning, as announced",
                "zone": "on whose clocks",
                "starts_at": "the moment that follows from it",
                "minutes": "how long",
                "planned_at": "since when it is planned",
                "cancelled_at": "since when it is not held",
            ]
        ),
    ]
}
