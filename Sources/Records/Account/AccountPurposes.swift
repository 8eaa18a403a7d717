extension DataMap {
    static let account: [TablePurposes] = [
        TablePurposes(names: "role"),
        TablePurposes(
            "account",
            .account,
            [
                "id": "identity",
                "email": "how the account signs in",
                "name": "what the audit trail calls it",
                "person_id": "whose account it is",
                "opened_at": "since when",
            ]
        ),
        TablePurposes(
            "role_grant",
            .account,
            [
                "id": "identity",
                "account_id": "whose role",
                "role": "which",
                "scope_kind": "how far it reaches",
                "cohort_id": "within which cohort",
                "country": "within which country",
                "assessment_code": "within which assessment",
                "case_id": "within which case",
                "valid_from": "since when",
                "valid_until": "until when",
            ]
        ),
    ]
}
