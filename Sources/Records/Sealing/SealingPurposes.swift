extension DataMap {
    static let sealing: [TablePurposes] = [
        TablePurposes(names: "sealing_freeze_state"),
        TablePurposes(
            "sealing_freeze",
            .coreRecord,
            [
                "id": "identity",
                "reason": "why nothing is sealed",
                "called_by": "who said so",
                "frozen_at": "since when",
                "state": "whether it lasts",
            ]
        ),
        TablePurposes(historyOf: "sealing_freeze", .coreRecord),
    ]
}
