import Learning
import PostgreSQL

/// A row of a result. A value of another kind than asked for means that the records are damaged, and is an error that names the column.
enum SQLRow {
    case sqlite(SQLiteRow)
    case postgreSQL(PostgreSQLRow)

    func integer(_ column: Int) throws -> Int64 {
        guard let integer = try integerIfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return integer
    }

    func integerIfPresent(_ column: Int) throws -> Int64? {
        switch self {
        case .sqlite(let row): try row.integerIfPresent(column)
        case .postgreSQL(let row): try row.integerIfPresent(column)
        }
    }

    func text(_ column: Int) throws -> String {
        guard let text = try textIfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return text
    }

    func textIfPresent(_ column: Int) throws -> String? {
        switch self {
        case .sqlite(let row): try row.textIfPresent(column)
        case .postgreSQL(let row): try row.textIfPresent(column)
        }
    }

    /// The bytes of a text, which are not made into characters: for long ones that are parsed or compared as they are.
    func utf8(_ column: Int) throws -> [UInt8] {
        guard let bytes = try utf8IfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return bytes
    }

    func utf8IfPresent(_ column: Int) throws -> [UInt8]? {
        switch self {
        case .sqlite(let row): try row.utf8IfPresent(column)
        case .postgreSQL(let row): try row.utf8IfPresent(column)
        }
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        guard let bytes = try bytesIfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return bytes
    }

    func bytesIfPresent(_ column: Int) throws -> [UInt8]? {
        switch self {
        case .sqlite(let row): try row.bytesIfPresent(column)
        case .postgreSQL(let row): try row.bytesIfPresent(column)
        }
    }

    func id<Noun>(_ column: Int) throws -> Identifier<Noun> {
        guard let uuid = try uuidIfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return Identifier(uuid)
    }

    func idIfPresent<Noun>(_ column: Int) throws -> Identifier<Noun>? { try uuidIfPresent(column).map { Identifier($0) } }

    func uuid(_ column: Int) throws -> UUIDv7 {
        guard let uuid = try uuidIfPresent(column) else { throw RecordsError.unexpectedValue(column) }
        return uuid
    }

    func uuidIfPresent(_ column: Int) throws -> UUIDv7? {
        switch self {
        case .sqlite(let row): try row.uuidIfPresent(column)
        case .postgreSQL(let row): try row.uuidIfPresent(column).map { UUIDv7(high: $0.high, low: $0.low) }
        }
    }

    func flag(_ column: Int) throws -> Bool {
        switch self {
        case .sqlite: try integer(column) != 0
        case .postgreSQL(let row): try row.boolean(column)
        }
    }

    func flagIfPresent(_ column: Int) throws -> Bool? {
        switch self {
        case .sqlite: try integerIfPresent(column).map { $0 != 0 }
        case .postgreSQL(let row): try row.booleanIfPresent(column)
        }
    }

    func instantIfPresent(_ column: Int) throws -> Instant? { try integerIfPresent(column).map { Instant(microseconds: $0) } }

    func instant(_ column: Int) throws -> Instant { Instant(microseconds: try integer(column)) }

    func date(_ column: Int) throws -> LocalDate {
        guard let date = LocalDate(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return date
    }

    func key(_ column: Int) throws -> ContentKey {
        guard let key = ContentKey(try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return key
    }

    /// A value of an enum whose names are the rows of a state table.
    func name<Value: RawRepresentable>(_ column: Int) throws -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: try text(column)) else { throw RecordsError.unexpectedValue(column) }
        return value
    }
    func nameIfPresent<Value: RawRepresentable>(_ column: Int) throws -> Value? where Value.RawValue == String {
        guard let text = try textIfPresent(column) else { return nil }
        guard let value = Value(rawValue: text) else { throw RecordsError.unexpectedValue(column) }
        return value
    }
}
