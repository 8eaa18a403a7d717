extension DataMap {
    static let pastAward: [TablePurposes] = [
        TablePurposes(names: "award_import_state"),
        TablePurposes(
            "award_import",
            .notPersonal,
            [
                "id": "identity",
                "label": "what people call the list",
                "awards": "how many it proposes",
                "proposed_at": "since when it waits",
                "state": "whether it was agreed to",
            ]
        ),
        TablePurposes(historyOf: "award_import", .coreRecord),
        TablePurposes(
            "award_import_signer",
            .coreRecord,
            [
                "award_import_id": "what was signed",
                "role": "who proposed it, and who agreed",
                "account_id": "by which account",
                "name": "who answers for it",
                "folded_name": "that two different people did",
                "at": "when",
            ]
        ),
        TablePurposes(
            "award_import_row",
            .transient,
            [
                "award_import_id": "of which proposal",
                "line": "where it stood in the list",
                "cohort_id": "of which edition",
                "awarded_on": "date of the award",
                "source": "what shows it",
                "email": "whose it is to be, until it is decided",
                "latin_name": "name, until it is decided",
                "native_name": "name in its own script, until it is decided",
                "country": "country, until it is decided",
                "is_namesake": "that somebody of this name is another person",
                "award_id": "the award that came of it",
            ],
            others: ["line": .coreRecord, "cohort_id": .coreRecord, "awarded_on": .coreRecord, "source": .coreRecord, "award_id": .coreRecord]
        ),
    ]
}
