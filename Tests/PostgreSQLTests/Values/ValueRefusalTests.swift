import PostgreSQL
import Testing

@Suite struct ValueRefusalTests {
    private let connection: PostgreSQLConnection

    init() throws {
        connection = try PostgreSQLServer.connect()
    }

    private func refusal(_ sql: String, _ parameters: [PostgreSQLValue]) -> PostgreSQLError? {
        #expect(throws: PostgreSQLError.self) { try connection.query(sql, parameters) }
    }

    @Test func `Text with U+0000 is refused before it is sent`() {
        let error = refusal("SELECT $1::text", [.text("a\0b")])
        #expect(error?.code == .encodingFailed)
        #expect(error?.message.contains("U+0000") == true)
        #expect(!connection.isBroken)
    }

    @Test func `A statement with U+0000 is refused and not cut off`() {
        #expect(refusal("SELECT 1\0 WHERE false", [])?.code == .encodingFailed)
        #expect(throws: PostgreSQLError.self) { try connection.script("SELECT 1\0; SELECT 2") }
        #expect(throws: PostgreSQLError.self) { try connection.pipeline([PostgreSQLStatement("SELECT 1\0")]) }
    }

    @Test(arguments: [("smallint", Int64(Int16.max) + 1), ("smallint", Int64(Int16.min) - 1), ("int", Int64(Int32.max) + 1), ("int", Int64.min)])
    func `A number that does not fit is refused`(type: String, value: Int64) {
        let error = refusal("SELECT $1::\(type)", [.integer(value)])
        #expect(error?.code == .encodingFailed)
        #expect(error?.message.contains("out of range") == true)
    }

    @Test(arguments: [
        ("bigint", PostgreSQLValue.text("1")), ("text", .integer(1)), ("uuid", .text("x")), ("bytea", .text("x")), ("text", .bytes([1])),
        ("boolean", .integer(1)), ("int", .boolean(true)), ("numeric", .integer(1)), ("timestamptz", .text("now")),
    ])
    func `A value of another type than the server's is refused`(type: String, value: PostgreSQLValue) {
        #expect(refusal("SELECT $1::\(type)", [value])?.code == .encodingFailed)
    }

    @Test(arguments: [0, 1, 3])
    func `A wrong number of values is refused`(count: Int) {
        let error = refusal("SELECT $1::bigint + $2::bigint", Array(repeating: .integer(1), count: count))
        #expect(error?.code == .encodingFailed)
        #expect(error?.message.contains("2 parameters") == true)
    }

    @Test func `Errors do not show the values that were refused`() throws {
        let error = try #require(refusal("SELECT $1::bigint", [.text("confidential")]))
        #expect(!error.description.contains("confidential"))
    }

    @Test func `A numeric is refused by its type`() throws {
        let row = try connection.query("SELECT sum(x) AS total FROM (VALUES (1::bigint)) AS v (x)")[0]
        let error = #expect(throws: PostgreSQLError.self) { try row.integer(0) }
        #expect(error?.code == .decodingFailed)
        #expect(error?.column == "total")
        #expect(error?.message.contains("1700") == true)
    }

    @Test func `A null, another type and a missing column are refused by name`() throws {
        let row = try connection.query("SELECT NULL::bigint AS absent, 'a'::text AS label")[0]
        #expect(#expect(throws: PostgreSQLError.self) { try row.integer(0) }?.column == "absent")
        #expect(#expect(throws: PostgreSQLError.self) { try row.integer(1) }?.column == "label")
        #expect(#expect(throws: PostgreSQLError.self) { try row.uuid(1) }?.code == .decodingFailed)
        #expect(#expect(throws: PostgreSQLError.self) { try row.text(2) }?.code == .decodingFailed)
        #expect(#expect(throws: PostgreSQLError.self) { try row.isNull(-1) }?.code == .decodingFailed)
        #expect(#expect(throws: PostgreSQLError.self) { try row.text(Int.max) }?.code == .decodingFailed)
    }

    @Test func `Bytes that are no UTF-8 are not text`() throws {
        let administrator = try PostgreSQLServer.connect()
        let database = "ascii_\(UInt32.random(in: 0...UInt32.max))"
        try administrator.script("CREATE DATABASE \(database) TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
        defer { try? administrator.script("DROP DATABASE \(database) WITH (FORCE)") }
        let connection = try PostgreSQLServer.connect { $0.connectionString += " dbname=\(database)" }
        try connection.script("SET client_encoding = 'SQL_ASCII'")
        let row = try connection.query(#"SELECT convert_from('\xFF41', 'SQL_ASCII') AS label"#)[0]
        let error = #expect(throws: PostgreSQLError.self) { try row.text(0) }
        #expect(error?.code == .decodingFailed)
        #expect(error?.column == "label")
    }
}
