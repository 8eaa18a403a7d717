import Records
import Testing

/// What one test leaves behind must not meet the next.
@Suite("Schemas that go from test to test")
struct MigratedSchemaTests {
    @Test("What was written is gone afterwards")
    func empties() async throws {
        let schema = try await MigratedSchemas.shared.take()
        let raw = RawDatabase.postgreSQL(schema.configuration)
        let before = try raw.dump()
        try raw.execute("INSERT INTO lease (name, holder, expires_at) VALUES ('seal', 'somebody', 0)")
        #expect(try raw.dump() != before)
        #expect(try schema.empty())
        #expect(try raw.dump() == before)
        try schema.drop()
    }

    @Test(
        "One that is not as the migrations made it is given to nobody",
        arguments: [
            "ALTER TABLE person ADD COLUMN nickname text", "CREATE TABLE swap (id bigint)", "DELETE FROM schema_migration",
            "ALTER TABLE lease DROP CONSTRAINT lease_pkey", "UPDATE presence SET name = 'late' WHERE name = 'partly'",
        ]
    )
    func noticesChanges(change: String) async throws {
        let schema = try await MigratedSchemas.shared.take()
        try RawDatabase.postgreSQL(schema.configuration).execute(change)
        #expect(try !schema.empty())
        try schema.drop()
    }
}
