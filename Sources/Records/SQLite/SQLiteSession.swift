import Foundation
import GRDB
import Learning

final class SQLiteSession: SQLSession {
    private let database: Database

    init(_ database: Database) { self.database = database }

    var dialect: Dialect { .sqlite }

    @discardableResult
    func execute(_ sql: SQL, _ parameters: [SQLValue]) throws -> Int {
        let statement = try database.cachedStatement(sql: sql.sqlite)
        try statement.execute(arguments: arguments(parameters))
        return database.changesCount
    }

    func rows<Value>(_ sql: SQL, _ parameters: [SQLValue], _ decode: (SQLRow) throws -> Value) throws -> [Value] {
        let statement = try database.cachedStatement(sql: sql.sqlite)
        let cursor = try Row.fetchCursor(statement, arguments: arguments(parameters))
        var values: [Value] = []
        while let row = try cursor.next() { values.append(try decode(.sqlite(row))) }
        return values
    }

    func script(_ text: String) throws { try database.execute(sql: text) }

    private func arguments(_ parameters: [SQLValue]) -> StatementArguments {
        // An array of existentials: GRDB maps one of a concrete type through a key path, which costs more than running the statement.
        StatementArguments(parameters.map { value($0) as (any DatabaseValueConvertible)? })
    }

    private func value(_ parameter: SQLValue) -> DatabaseValue {
        switch parameter {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        case .uuid(let uuid): data(uuid).databaseValue
        case .flag(let flag): Int64(flag ? 1 : 0).databaseValue
        }
    }

    private func data(_ uuid: UUIDv7) -> Data {
        var data = Data(capacity: 16)
        withUnsafeBytes(of: uuid.high.bigEndian) { data.append(contentsOf: $0) }
        withUnsafeBytes(of: uuid.low.bigEndian) { data.append(contentsOf: $0) }
        return data
    }
}
