extension DataMap {
    static let access: [TablePurposes] = [
        TablePurposes(
            "credential",
            .account,
            ["account_id": "whose password", "hash": "that a password is the right one", "changed_at": "since when it holds"]
        ),
        TablePurposes(
            "account_session",
            .transient,
            [
                "id": "identity",
                "digest": "that a browser's secret is the session's",
                "account_id": "who signed in",
                "created_at": "when",
                "seen_at": "when it was last used, so that an idle one ends",
                "expires_at": "when it ends",
                "agent": "which browser, for the holder to tell sessions apart",
            ]
        ),
        TablePurposes(
            "access_token",
            .transient,
            [
                "id": "identity",
                "digest": "that a program's secret is the token's",
                "account_id": "as whom it acts",
                "name": "what its holder calls it",
                "can_read": "what it may be used for",
                "can_write": "what it may be used for",
                "created_at": "since when",
                "expires_at": "until when",
                "used_at": "when it was last used, so that a forgotten one is noticed",
            ]
        ),
        TablePurposes(
            "password_ticket",
            .transient,
            [
                "id": "identity",
                "account_id": "whose password may be set",
                "kind": "invitation or forgotten password",
                "expires_at": "until when",
            ]
        ),
        TablePurposes(
            "ticket_code",
            .transient,
            ["digest": "that a link's code is one of the ticket's", "ticket_id": "which ticket"]
        ),
        TablePurposes(
            "known_device",
            .transient,
            [
                "digest": "that a browser was signed in before",
                "account_id": "to which account",
                "expires_at": "until when that counts",
            ]
        ),
        TablePurposes(
            "sign_in_attempt",
            .transient,
            [
                "subject": "keyed hash of an address, a browser or a network prefix",
                "failures": "how often somebody failed",
                "at": "when it was last counted",
                "forgotten_at": "when none of it counts any more",
            ]
        ),
        TablePurposes("attempt_key", .notPersonal, ["id": "that there is one", "key": "hides what attempts are counted of"]),
    ]
}
