import PostgreSQL
import Testing

@Suite struct PipelineTests {
    private let schema: TestSchema
    private let connection: PostgreSQLConnection

    init() throws {
        schema = try TestSchema("CREATE TABLE mark (id int PRIMARY KEY, value bigint)")
        connection = try schema.connect()
    }

    private func marks() throws -> Int64 {
        try connection.query("SELECT count(*) FROM mark")[0].integer(0)
    }

    private func insertion(_ id: Int64) -> PostgreSQLStatement {
        PostgreSQLStatement("INSERT INTO mark VALUES ($1, $2)", [.integer(id), .integer(id * 10)])
    }

    @Test func `Results come in the order of the statements`() throws {
        let results = try connection.pipeline([
            insertion(1), insertion(2), PostgreSQLStatement("SELECT value FROM mark ORDER BY id"), PostgreSQLStatement("DELETE FROM mark"),
        ])
        #expect(results.map(\.affectedRows) == [1, 1, 2, 2])
        #expect(try results[2].map { try $0.integer(0) } == [10, 20])
        #expect(connection.transactionStatus == .idle)
    }

    @Test func `An empty pipeline is nothing`() throws {
        #expect(try connection.pipeline([]).isEmpty)
    }

    @Test(arguments: 0..<4)
    func `The statement that fails is told, and all are undone`(failing: Int) throws {
        try connection.execute("INSERT INTO mark VALUES (0, 0)")
        var statements = (1...3).map { insertion($0) }
        statements.insert(insertion(0), at: failing)
        let error = #expect(throws: PostgreSQLError.self) { try connection.pipeline(statements) }
        #expect(error?.statementIndex == failing)
        #expect(error?.sqlState == .uniqueViolation)
        #expect(try marks() == 1)
        #expect(connection.transactionStatus == .idle)
    }

    @Test func `A statement that cannot be parsed or encoded is told, and none runs`() throws {
        let unparsable = #expect(throws: PostgreSQLError.self) { try connection.pipeline([insertion(1), PostgreSQLStatement("SELEC 1")]) }
        #expect(unparsable?.statementIndex == 1)
        #expect(unparsable?.sqlState == .syntaxError)
        let mistyped = PostgreSQLStatement("INSERT INTO mark VALUES ($1, $2)", [.text("x"), .null])
        let unencodable = #expect(throws: PostgreSQLError.self) { try connection.pipeline([insertion(1), insertion(2), mistyped]) }
        #expect(unencodable?.statementIndex == 2)
        #expect(unencodable?.code == .encodingFailed)
        #expect(try marks() == 0)
    }

    @Test func `In a transaction a failing pipeline leaves the decision to the caller`() throws {
        try connection.script("BEGIN")
        _ = try connection.pipeline([insertion(1)])
        #expect(connection.transactionStatus == .inTransaction)
        #expect(throws: PostgreSQLError.self) { try connection.pipeline([insertion(1)]) }
        #expect(connection.transactionStatus == .inFailedTransaction)
        try connection.script("ROLLBACK")
        #expect(try marks() == 0)
    }

    /// Answers fill the sockets while questions are still to be sent: were the client only to write, both sides would wait for ever.
    @Test func `A pipeline that is large both ways does not come to rest`() throws {
        let bytes = [UInt8](repeating: 7, count: 20_000)
        let statement = PostgreSQLStatement("SELECT $1::bytea, repeat('x', 500000)", [.bytes(bytes)])
        let results = try connection.pipeline(Array(repeating: statement, count: 100))
        #expect(try results.allSatisfy { try $0[0].bytes(0) == bytes && $0[0].text(1).utf8.count == 500_000 })
    }
}
