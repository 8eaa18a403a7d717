extension DataMap {
    static let attempt: [TablePurposes] = [
        TablePurposes(names: "attempt_state"),
        TablePurposes(
            "attempt",
            .studentFile,
            [
                "id": "identity",
                "submission_id": "part of which work",
                "number": "which try",
                "seed": "what the paper was drawn by",
                "started_at": "from when its time is counted",
                "deadline_at": "until when it could be answered",
                "closes_at": "until when an answer on its way was taken",
                "state": "where it stands",
                "receipt": "which receipt it gave",
                "raw_hundredths": "what it was marked",
                "submitted_at": "when it counts as handed in",
                "clock_at": "when the clock looks at it next",
            ]
        ),
        TablePurposes(historyOf: "attempt", .studentFile),
        TablePurposes(
            "attempt_item",
            .submission,
            [
                "attempt_id": "of which attempt",
                "item_key": "which question",
                "position": "where it stood",
                "section": "in which part of the paper",
                "form": "what it showed, in which order",
                "sequence": "which answer to it is the newest",
                "response": "what was answered",
                "saved_at": "when",
            ]
        ),
    ]
}
