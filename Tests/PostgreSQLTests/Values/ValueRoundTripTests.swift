import PostgreSQL
import Testing

@Suite struct ValueRoundTripTests {
    private let connection: PostgreSQLConnection

    init() throws {
        connection = try PostgreSQLServer.connect()
    }

    @Test(arguments: [Int64.min, Int64.min + 1, -1, 0, 1, 4_294_967_296, Int64.max])
    func `A bigint comes back as it was sent`(value: Int64) throws {
        #expect(try connection.query("SELECT $1::bigint", [.integer(value)])[0].integer(0) == value)
        #expect(try connection.query("SELECT ($1::bigint)::text", [.integer(value)])[0].text(0) == String(value))
    }

    @Test(arguments: [Int64(Int32.min), -1, 0, Int64(Int32.max)])
    func `An integer comes back as it was sent`(value: Int64) throws {
        #expect(try connection.query("SELECT $1::int", [.integer(value)])[0].integer(0) == value)
    }

    @Test(arguments: [Int64(Int16.min), -1, 0, Int64(Int16.max)])
    func `A smallint comes back as it was sent`(value: Int64) throws {
        #expect(try connection.query("SELECT $1::smallint", [.integer(value)])[0].integer(0) == value)
    }

    @Test(arguments: ["", "a", "Ünïcode ß", "日本語", "👩‍👩‍👧‍👦", "e\u{301}", "\u{1}\u{7F}", "'; DROP TABLE x; --", "\u{10FFFF}", "עברית"])
    func `Text comes back as it was sent`(value: String) throws {
        let row = try connection.query("SELECT $1::text, $1::text::varchar, octet_length($1)", [.text(value)])[0]
        #expect(try Array(row.text(0).utf8) == Array(value.utf8))
        #expect(try row.utf8IfPresent(0) == Array(value.utf8))
        #expect(try Array(row.text(1).utf8) == Array(value.utf8))
        #expect(try row.integer(2) == Int64(value.utf8.count))
    }

    @Test(arguments: [[], [0], [0, 0, 0], Array(0...255)])
    func `Bytes come back as they were sent`(value: [UInt8]) throws {
        let row = try connection.query("SELECT $1::bytea, octet_length($1), $1 IS NULL", [.bytes(value)])[0]
        #expect(try row.bytes(0) == value)
        #expect(try row.integer(1) == Int64(value.count))
        #expect(try row.boolean(2) == false)
    }

    @Test func `Ten megabytes come back as they were sent`() throws {
        var generator = SystemRandomNumberGenerator()
        let value = (0..<1_310_720).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
        #expect(value.count == 10_485_760)
        #expect(try connection.query("SELECT $1::bytea", [.bytes(value)])[0].bytes(0) == value)
    }

    @Test(arguments: [
        (UInt64.min, UInt64.min, "00000000-0000-0000-0000-000000000000"),
        (UInt64.max, UInt64.max, "ffffffff-ffff-ffff-ffff-ffffffffffff"),
        (0x0123_4567_89AB_7CDE, 0x8123_4567_89AB_CDEF, "01234567-89ab-7cde-8123-456789abcdef"),
    ])
    func `A uuid keeps the order of its bytes`(high: UInt64, low: UInt64, text: String) throws {
        let row = try connection.query("SELECT $1::uuid, ($1::uuid)::text", [.uuid(high: high, low: low)])[0]
        let value = try row.uuid(0)
        #expect(value.high == high && value.low == low)
        #expect(try row.text(1) == text)
    }

    @Test(arguments: [true, false])
    func `A boolean comes back as it was sent`(value: Bool) throws {
        let row = try connection.query("SELECT $1::boolean, ($1::boolean)::text", [.boolean(value)])[0]
        #expect(try row.boolean(0) == value)
        #expect(try row.text(1) == (value ? "true" : "false"))
    }

    @Test func `A null is a null of every type`() throws {
        let sql = "SELECT $1::bigint, $2::text, $3::bytea, $4::uuid, $5::boolean"
        let row = try connection.query(sql, Array(repeating: .null, count: 5))[0]
        for column in 0..<5 { #expect(try row.isNull(column)) }
        #expect(try row.integerIfPresent(0) == nil)
        #expect(try row.textIfPresent(1) == nil)
        #expect(try row.utf8IfPresent(1) == nil)
        #expect(try row.bytesIfPresent(2) == nil)
        #expect(try row.uuidIfPresent(3) == nil)
        #expect(try row.booleanIfPresent(4) == nil)
    }

    @Test func `The place of a parameter gives its type, with a null as without`() throws {
        let schema = try TestSchema("CREATE TABLE item (id uuid PRIMARY KEY, size int, label text)")
        let connection = try schema.connect()
        let insert = "INSERT INTO item VALUES ($1, $2, $3)"
        try connection.execute(insert, [.uuid(high: 1, low: 1), .null, .null])
        try connection.execute(insert, [.uuid(high: 1, low: 2), .integer(7), .text("seven")])
        let find = "SELECT count(*) FROM item WHERE size = $1"
        #expect(try connection.query(find, [.null])[0].integer(0) == 0)
        #expect(try connection.query(find, [.integer(7)])[0].integer(0) == 1)
        #expect(connection.preparedStatements == 2)
    }
}
