import Learning
import PostgreSQL

final class PostgreSQLSession: SQLSession {
    private let connection: PostgreSQLConnection

    init(_ connection: PostgreSQLConnection) { self.connection = connection }

    var dialect: Dialect { .postgreSQL }

    @discardableResult
    func execute(_ sql: SQL, _ parameters: [SQLValue]) throws -> Int {
        try connection.execute(sql.postgreSQL, parameters.map(value))
    }

    func rows<Value>(_ sql: SQL, _ parameters: [SQLValue], _ decode: (SQLRow) throws -> Value) throws -> [Value] {
        try connection.query(sql.postgreSQL, parameters.map(value)).map { try decode(.postgreSQL($0)) }
    }

    func script(_ text: String) throws { try connection.script(text) }

    private func value(_ parameter: SQLValue) -> PostgreSQLValue {
        switch parameter {
        case .null: .null
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        case .bytes(let bytes): .bytes(bytes)
        case .uuid(let uuid): .uuid(high: uuid.high, low: uuid.low)
        case .flag(let flag): .boolean(flag)
        }
    }
}
