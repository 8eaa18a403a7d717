extension DataMap {
    static let award: [TablePurposes] = [
        TablePurposes(
            "award",
            .coreRecord,
            [
                "id": "identity",
                "enrolment_id": "whose",
                "board_date": "date of the award",
                "circulated_on": "since when the list lies with the Governing Board",
                "ratified_by": "how it was ratified",
                "ratified_on": "when the Governing Board ratified it",
                "total_numerator": "the total that was decided on",
                "total_denominator": "the total that was decided on",
                "source": "what shows an award from before the academy kept its records here",
                "decided_at": "when it was recorded",
            ]
        )
    ]
}
