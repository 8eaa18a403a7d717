import PostgreSQL

/// As a replica, which leaves foreign keys and triggers alone, and without time limits.
struct PostgreSQLFilling: FillingDatabase {
    private let connection: PostgreSQLConnection

    init(_ configuration: PostgreSQLConfiguration) throws {
        var configuration = configuration
        configuration.statementTimeout = nil
        configuration.responseTimeout = nil
        connection = try PostgreSQLConnection(configuration)
    }

    var dialect: FillingDialect { .postgreSQL }

    func begin() throws { try connection.script("SET session_replication_role = replica; SET synchronous_commit = off") }

    func columns(of table: String) throws -> Set<String> {
        let names = try connection.query(
            "SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1",
            [.text(table)]
        )
        return Set(try names.map { try $0.text(0) })
    }

    func run(_ statement: String) throws { try connection.script(statement) }

    /// What its own housekeeping would have done by and by.
    func finish() throws { try connection.script("VACUUM (ANALYZE)") }

    func bytes() throws -> Int { Int(try connection.query("SELECT pg_database_size(current_database())").first?.integer(0) ?? 0) }
}
