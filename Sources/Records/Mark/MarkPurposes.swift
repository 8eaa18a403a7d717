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
                "sitting": "at which sitting",
                "kind": "what sort of step",
                "hundredths": "the number of the step",
                "second_hundredths": "the individual part's mark, or the percentage of a scaling",
                "numerator": "an agreed mark, exact",
                "denominator": "an agreed mark, exact",
                "days": "working days late",
                "at": "when",
                "actor": "who answers for it",
                "reason": "why, for a correction",
                "account_id": "who must not judge it again",
            ]
        ),
        TablePurposes(
            "component_mark",
            .coreRecord,
            [
                "enrolment_id": "whose mark",
                "assessment_id": "in what",
                "numerator": "the mark before rounding",
                "denominator": "the mark before rounding",
                "rounded": "what counts",
                "sitting": "the sitting that stands",
                "is_capped": "whether a resit's cap was on it",
                "has_integrity_penalty": "why it cannot be compensated",
                "is_compensated": "that the board made up for it",
                "computed_at": "when its last step was recorded",
            ]
        ),
    ]
}
