extension DataMap {
    static let jointAct: [TablePurposes] = [
        TablePurposes(names: "joint_act_state"),
        TablePurposes(
            "joint_act",
            .coreRecord,
            [
                "id": "identity",
                "kind": "what two people do together",
                "subject_id": "the record it is about",
                "detail": "what both must say alike",
                "reason": "why the first would have it done",
                "proposed_at": "since when it waits for the second",
                "lapses_at": "until when",
                "state": "whether both have spoken",
            ]
        ),
        TablePurposes(historyOf: "joint_act", .coreRecord),
        TablePurposes(
            "joint_act_signer",
            .coreRecord,
            [
                "joint_act_id": "what was signed",
                "place": "who spoke first, and who second",
                "account_id": "by which account",
                "name": "who answers for it",
                "folded_name": "that two different people did",
                "at": "when",
            ]
        ),
    ]
}
