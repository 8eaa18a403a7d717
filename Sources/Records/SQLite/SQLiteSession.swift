import GRDB

final class SQLiteSession: SQLSession {
    private let database: Database

    init(_ database: Database) { self.database = database }

    var dialect: Dialect { .sqlite }

    @discardableResult
    func execute(_ sql: SQL, _ parameters: [SQLValue]) throws -> Int {
        let statement = try SQLiteStatement(sql.sqlite, parameters, in: database)
        defer { statement.finish() }
        while try statement.step() {}
        return database.changesCount
    }

    func rows<Value>(_ sql: SQL, _ parameters: [SQLValue], _ decode: (SQLRow) throws -> Value) throws -> [Value] {
        let statement = try SQLiteStatement(sql.sqlite, parameters, in: database)
        defer { statement.finish() }
        var values: [Value] = []
        while try statement.step() { values.append(try decode(.sqlite(statement.row))) }
        return values
    }

    func script(_ text: String) throws { try database.execute(sql: text) }
}
