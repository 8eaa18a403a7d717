extension DataMap {
    static let mark: [TablePurposes] = [
        TablePurposes(names: "mark_step_kind"),
        TablePurposes(
            "mark_step",
            .coreRecord,
            [
                "id": "identity",
                "enrolment_id": "whose mark",
                "assessment_id": "in what",
                "sequence": "order of steps",
                "kind": "what sort of step",
                "hundredths": "the number of the step",
                "at": "when",
                "actor": "who answers for it",
                "reason": "why, for a correction",
            ]
        ),
    ]
}
