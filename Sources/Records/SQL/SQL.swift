/// One statement for both databases, written with PostgreSQL's numbered parameters (`$1`) and locking clauses.
///
/// SQLite gets the same text with `?1` for `$1`, without `FOR UPDATE …` (its writers already exclude one another) and with its own expression for the
/// database's clock. Where more than that differs, give both texts.
struct SQL: Sendable, ExpressibleByStringLiteral {
    let postgreSQL: String
    let sqlite: String

    init(stringLiteral text: String) {
        self.init(postgreSQL: text, sqlite: text)
    }

    init(postgreSQL: String, sqlite: String) {
        self.postgreSQL = postgreSQL.replacing("{now}", with: "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
        var text = sqlite.replacing("{now}", with: "CAST((julianday('now') - 2440587.5) * 86400000000 AS INTEGER)")
        text.replace("$", with: "?")
        text.replace(/\s+FOR UPDATE( OF \w+)?( SKIP LOCKED)?/, with: "")
        self.sqlite = text
    }
}
