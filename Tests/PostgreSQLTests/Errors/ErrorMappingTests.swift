import PostgreSQL
import Testing

@Suite struct ErrorMappingTests {
    private let schema: TestSchema
    private let connection: PostgreSQLConnection

    init() throws {
        schema = try TestSchema(
            """
            CREATE TABLE course (id int PRIMARY KEY, title text NOT NULL CONSTRAINT title_short CHECK (length(title) < 20));
            CREATE TABLE lesson (course int CONSTRAINT lesson_course REFERENCES course);
            INSERT INTO course VALUES (1, 'secret title')
            """
        )
        connection = try schema.connect()
    }

    @Test(arguments: [
        ("INSERT INTO course VALUES (1, 'secret other')", SQLState.uniqueViolation, "course_pkey", "course"),
        ("INSERT INTO course VALUES (2, 'secret that is much too long')", .checkViolation, "title_short", "course"),
        ("INSERT INTO lesson VALUES (77)", .foreignKeyViolation, "lesson_course", "lesson"),
    ])
    func `A violated constraint is named, its values are not`(sql: String, state: SQLState, constraint: String, table: String) throws {
        let error = try #require(#expect(throws: PostgreSQLError.self) { try connection.execute(sql) })
        #expect(error.code == .statementFailed)
        #expect(error.sqlState == state)
        #expect(error.constraint == constraint)
        #expect(error.table == table)
        #expect(error.detail == nil)
        #expect(!error.description.contains("secret") && !error.description.contains("77"))
        #expect(error.description.contains(constraint))
        #expect(!error.isTransient)
        #expect(!connection.isBroken)
    }

    @Test func `A missing value names its column`() {
        let error = #expect(throws: PostgreSQLError.self) { try connection.execute("INSERT INTO course VALUES (3, NULL)") }
        #expect(error?.sqlState == .notNullViolation)
        #expect(error?.column == "title")
        #expect(error?.detail == nil)
    }

    @Test func `Input that the server quotes stays out of the description`() throws {
        let error = try #require(#expect(throws: PostgreSQLError.self) { try connection.query("SELECT $1::text::int", [.text("secret")]) })
        #expect(error.sqlState == SQLState("22P02"))
        #expect(!error.description.contains("secret"))
    }

    @Test func `A syntax error and an unknown table are told apart`() {
        #expect(#expect(throws: PostgreSQLError.self) { try connection.query("SELEC 1") }?.sqlState == .syntaxError)
        #expect(#expect(throws: PostgreSQLError.self) { try connection.query("SELECT * FROM nowhere") }?.sqlState == .undefinedTable)
        #expect(#expect(throws: PostgreSQLError.self) { try connection.script("SELECT 1; SELEC 1") }?.sqlState == .syntaxError)
    }

    @Test func `Two writers of what the other has read: one fails to serialize`() throws {
        let other = try schema.connect()
        for session in [connection, other] {
            try session.script("BEGIN ISOLATION LEVEL SERIALIZABLE")
            _ = try session.query("SELECT count(*) FROM course")
        }
        try connection.execute("INSERT INTO course VALUES (10, 'a')")
        try other.execute("INSERT INTO course VALUES (11, 'b')")
        try connection.script("COMMIT")
        let error = #expect(throws: PostgreSQLError.self) { try other.script("COMMIT") }
        #expect(error?.sqlState == .serializationFailure)
        #expect(error?.isTransient == true)
    }

    @Test func `A lock that is held is given up after the lock timeout`() throws {
        try connection.script("BEGIN; SELECT * FROM course WHERE id = 1 FOR UPDATE")
        let other = try schema.connect { $0.lockTimeout = .milliseconds(50) }
        let error = #expect(throws: PostgreSQLError.self) { try other.query("SELECT id FROM course WHERE id = 1 FOR UPDATE") }
        #expect(error?.sqlState == .lockNotAvailable)
        #expect(error?.isTransient == false)
        try connection.script("ROLLBACK")
    }

    @Test func `A statement is ended by the statement timeout`() throws {
        let connection = try schema.connect { $0.statementTimeout = .milliseconds(50) }
        let error = #expect(throws: PostgreSQLError.self) { try connection.query("SELECT pg_sleep(60)::text") }
        #expect(error?.sqlState == .queryCanceled)
        #expect(try connection.query("SELECT 1")[0].integer(0) == 1)
    }

    @Test(arguments: ["", "2350", "235055", "2350a", "23-05", "２3505"])
    func `What is not five digits or capitals is no SQLSTATE`(code: String) {
        #expect(SQLState(code) == nil)
    }
}
