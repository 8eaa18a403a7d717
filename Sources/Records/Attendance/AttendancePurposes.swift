extension DataMap {
    static let attendance: [TablePurposes] = [
        TablePurposes(names: "presence"),
        TablePurposes(
            "attendance_record",
            .studentFile,
            [
                "enrolment_id": "who",
                "session_id": "at which session",
                "sequence": "order of entries, of which the last counts",
                "presence": "whether the person was there",
                "minutes": "for how long, where it was not the whole session",
                "at": "when it was entered",
                "actor": "who answers for it",
                "reason": "why it was corrected",
            ]
        ),
        TablePurposes(
            "module_attendance",
            .studentFile,
            [
                "enrolment_id": "who",
                "module_key": "in which module",
                "sequence": "order of entries, of which the last counts",
                "held_minutes": "how much there was to attend",
                "attended_minutes": "how much was attended",
                "source": "which register says so",
                "at": "when it was entered",
                "actor": "who answers for it",
                "reason": "why it was corrected",
            ]
        ),
        TablePurposes(
            "make_up",
            .studentFile,
            [
                "enrolment_id": "who",
                "module_key": "in which module",
                "minutes": "how much it makes up for",
                "task": "what is to be done",
                "set_at": "since when",
                "done_at": "since when it counts",
            ]
        ),
        TablePurposes(
            "module_edition",
            .studentFile,
            ["enrolment_id": "who", "module_key": "takes which module", "cohort_id": "with which edition instead of the own one"]
        ),
    ]
}
