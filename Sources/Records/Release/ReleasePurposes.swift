extension DataMap {
    static let release: [TablePurposes] = [
        TablePurposes(
            "release",
            .coreRecord,
            [
                "id": "identity", "cohort_id": "whose results", "board_id": "which board's", "cause": "why they were told", "released_at": "when",
                "actor": "who answers for it",
            ]
        ),
        TablePurposes(
            "release_item",
            .coreRecord,
            [
                "release_id": "which release", "enrolment_id": "whose result", "assessment_id": "in what", "sequence": "order of tellings",
                "numerator": "the mark before rounding", "denominator": "the mark before rounding", "sitting": "the sitting that stands",
                "is_capped": "whether a resit's cap was on it", "has_integrity_penalty": "why it cannot be compensated",
                "is_compensated": "that the board made up for it", "steps": "how far its holder may see how it came about",
            ]
        ),
        TablePurposes(
            "resit",
            .coreRecord,
            [
                "id": "identity", "enrolment_id": "whose", "assessment_id": "in what", "sitting": "which sitting",
                "is_capped": "whether it is capped",
                "opened_at": "since when",
            ]
        ),
    ]
}
