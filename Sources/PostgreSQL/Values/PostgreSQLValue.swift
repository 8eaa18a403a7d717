/// A parameter of a statement, sent in binary as the type the server infers for its place.
///
/// Statements are prepared without parameter types, and the server is asked once what it inferred. So a null needs no type of its own, and a
/// statement has one entry in the cache whatever is passed to it. Where nothing around a parameter tells its type (`SELECT $1`), the server
/// takes text: write `$1::bigint`.
package enum PostgreSQLValue: Sendable, Equatable {
    /// Fits any type.
    case null
    /// For smallint, integer and bigint; refused where it does not fit.
    case integer(Int64)
    /// For text, varchar, char(n), name and json; must not hold U+0000, which PostgreSQL cannot store.
    case text(String)
    /// For bytea.
    case bytes([UInt8])
    /// For uuid; the first eight bytes and the last eight, big-endian.
    case uuid(high: UInt64, low: UInt64)
    case boolean(Bool)
}

extension PostgreSQLValue {
    /// The noun by which errors call it; values themselves stay out of errors.
    var kind: String {
        switch self {
        case .null: "null"
        case .integer: "an integer"
        case .text: "text"
        case .bytes: "bytes"
        case .uuid: "a uuid"
        case .boolean: "a boolean"
        }
    }
}
