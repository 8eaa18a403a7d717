/// A connection inside one transaction. Statements are prepared once a connection.
protocol SQLSession: AnyObject {
    var dialect: Dialect { get }

    /// - Returns: how many rows were changed.
    @discardableResult
    func execute(_ sql: SQL, _ parameters: [SQLValue]) throws -> Int

    func rows<Value>(_ sql: SQL, _ parameters: [SQLValue], _ decode: (SQLRow) throws -> Value) throws -> [Value]

    /// Several statements without parameters: migrations.
    func script(_ text: String) throws
}

extension SQLSession {
    func first<Value>(_ sql: SQL, _ parameters: [SQLValue], _ decode: (SQLRow) throws -> Value) throws -> Value? {
        try rows(sql, parameters, decode).first
    }

    func exists(_ sql: SQL, _ parameters: [SQLValue]) throws -> Bool {
        try !rows(sql, parameters) { _ in () }.isEmpty
    }

    /// The first column of the first row, 0 where there is none.
    func count(_ sql: SQL, _ parameters: [SQLValue] = []) throws -> Int {
        Int(try first(sql, parameters) { try $0.integer(0) } ?? 0)
    }
}
