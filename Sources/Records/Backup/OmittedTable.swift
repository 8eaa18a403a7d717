/// The tables that no backup holds, and why. Everything else is in it; a test holds the list against the schema.
enum OmittedTable {
    static let reasons: [String: String] = [
        "schema_migration": "the header names what was applied; restoring applies it again",
        "lease": "held by processes where the backup was made, on that database's own clock",
        "account_session": "who was signed in there is not signed in here: a copy of the academy must not take the cookies of the other",
        "sign_in_attempt": "counted for minutes, to slow down who guesses",
        "attempt_key": "hides whose attempts those were; drawn anew",
        "kept_request": "answers kept for a day, in case a request is sent again to the same place",
    ]

    /// States, kinds and other names that the migrations themselves write: tables of one column `name`.
    static func isMadeByMigrations(_ table: StoredTable) -> Bool { table.columns.map(\.name) == ["name"] }

    static func omits(_ table: StoredTable) -> Bool { reasons[table.name] != nil || isMadeByMigrations(table) }
}
