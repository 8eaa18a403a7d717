import PostgreSQL
import Testing

@Suite struct StatementCacheTests {
    private func statementsOnServer(_ connection: PostgreSQLConnection) throws -> Int64 {
        try connection.query("SELECT count(*) FROM pg_prepared_statements")[0].integer(0)
    }

    @Test func `The same text is prepared once`() throws {
        let connection = try PostgreSQLServer.connect()
        for value in 0..<10 {
            #expect(try connection.query("SELECT $1::bigint", [.integer(Int64(value))])[0].integer(0) == Int64(value))
        }
        #expect(connection.preparedStatements == 1)
        #expect(try statementsOnServer(connection) == 2)
    }

    @Test func `The statement used longest ago leaves the cache and the server`() throws {
        let connection = try PostgreSQLServer.connect { $0.statementCacheCapacity = 4 }
        let nameOfKept = "SELECT name FROM pg_prepared_statements WHERE statement = 'SELECT ''kept''::text'"
        _ = try connection.query("SELECT 'kept'::text")
        let name = try connection.query(nameOfKept)[0].text(0)
        for number in 0..<50 {
            #expect(try connection.query("SELECT \(number)")[0].integer(0) == Int64(number))
            _ = try connection.query("SELECT 'kept'::text")
        }
        #expect(connection.preparedStatements == 4)
        // One more may wait to be deallocated with the next preparation.
        #expect(try statementsOnServer(connection) <= 5)
        #expect(try connection.query(nameOfKept).map { try $0.text(0) } == [name])
    }

    @Test func `A pipeline longer than the cache runs`() throws {
        let connection = try PostgreSQLServer.connect { $0.statementCacheCapacity = 2 }
        let statements = (0..<20).map { PostgreSQLStatement("SELECT \($0)") }
        for _ in 0..<2 {
            #expect(try connection.pipeline(statements).map { try $0[0].integer(0) } == Array(0..<20))
        }
        #expect(connection.preparedStatements == 2)
    }

    @Test func `A cache that overflows inside a failed transaction does not hinder its rollback`() throws {
        let connection = try PostgreSQLServer.connect { $0.statementCacheCapacity = 1 }
        try connection.execute("BEGIN")
        #expect(throws: PostgreSQLError.self) { try connection.query("SELECT 1/0") }
        #expect(connection.transactionStatus == .inFailedTransaction)
        try connection.execute("ROLLBACK")
        #expect(connection.transactionStatus == .idle)
        #expect(try connection.query("SELECT 5")[0].integer(0) == 5)
    }

    @Test func `A statement whose table was altered is prepared anew after one failure`() throws {
        let schema = try TestSchema("CREATE TABLE thing (a int); INSERT INTO thing VALUES (1)")
        let connection = try schema.connect()
        _ = try connection.query("SELECT * FROM thing")
        try schema.connect().script("ALTER TABLE thing ADD b int DEFAULT 2")
        let error = #expect(throws: PostgreSQLError.self) { try connection.query("SELECT * FROM thing") }
        #expect(error?.sqlState == .featureNotSupported)
        #expect(try connection.query("SELECT * FROM thing")[0].integer(1) == 2)
    }

    @Test func `Statements that somebody deallocated are prepared anew`() throws {
        let connection = try PostgreSQLServer.connect { $0.statementCacheCapacity = 2 }
        for number in 0..<3 { _ = try connection.query("SELECT \(number)") }
        try connection.script("DEALLOCATE ALL")
        var failures = 0
        for _ in 0..<4 {
            do { #expect(try connection.query("SELECT 2")[0].integer(0) == 2) } catch { failures += 1 }
        }
        #expect(failures <= 2)
        #expect(!connection.isBroken)
    }
}
