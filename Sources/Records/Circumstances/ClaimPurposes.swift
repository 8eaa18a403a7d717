extension DataMap {
    /// What happened, and the paper that proves it, lie under a shorter retention than the decision.
    static let circumstances: [TablePurposes] = [
        TablePurposes(names: "circumstances_claim_state"),
        TablePurposes(
            "circumstances_claim",
            .studentFile,
            [
                "id": "identity",
                "submission_id": "for which work",
                "number": "order of claims",
                "asked_days": "what was asked for",
                "statement": "what happened",
                "evidence": "which paper proves it",
                "lodged_at": "when it was claimed",
                "decide_by": "until when it is decided, as promised",
                "zone": "on whose clock that is",
                "decide_by_at": "the same in UTC",
                "state": "what was decided",
                "decided_by": "who does not decide the appeal",
                "decided_at": "from when an appeal is counted",
                "granted_days": "what was granted",
            ],
            others: ["statement": .evidence, "evidence": .evidence]
        ),
        TablePurposes(historyOf: "circumstances_claim", .studentFile),
    ]
}
