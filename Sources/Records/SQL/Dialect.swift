/// How the two databases name the same column types.
enum Dialect: Sendable {
    case sqlite
    case postgreSQL

    /// A version-7 UUID.
    var id: String { self == .sqlite ? "BLOB" : "uuid" }
    var bytes: String { self == .sqlite ? "BLOB" : "bytea" }
    /// Compared byte by byte; what is sorted for people has a column made for it.
    var text: String { self == .sqlite ? "TEXT" : "text COLLATE \"C\"" }
    /// Also instants, in microseconds of UTC.
    var integer: String { self == .sqlite ? "INTEGER" : "bigint" }
    var flag: String { self == .sqlite ? "INTEGER" : "boolean" }
    /// After the closing parenthesis of a table of small rows, which SQLite then keeps in the tree of their primary key: one tree to write instead of two.
    var clustered: String { self == .sqlite ? "STRICT, WITHOUT ROWID" : "" }
    /// After the closing parenthesis of any other table.
    var strict: String { self == .sqlite ? "STRICT" : "" }
}
