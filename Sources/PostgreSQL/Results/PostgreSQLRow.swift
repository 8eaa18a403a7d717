import CPostgreSQL

/// One row of a result. Columns are counted from zero.
///
/// Accessors throw `decoding-failed` with the column's name where its type is another, where there is no such column, and, but for those
/// ending in `IfPresent`, where it is null.
package struct PostgreSQLRow: Sendable {
    let handle: ResultHandle
    let index: Int32

    package func isNull(_ column: Int) throws(PostgreSQLError) -> Bool {
        PQgetisnull(handle.pointer, index, try number(of: column)) != 0
    }

    /// A smallint, integer or bigint.
    package func integer(_ column: Int) throws(PostgreSQLError) -> Int64 {
        try present(integerIfPresent(column), column)
    }

    package func integerIfPresent(_ column: Int) throws(PostgreSQLError) -> Int64? {
        try decode(column, "an integer", where: \.isInteger) { bytes in
            switch bytes.count {
            case 2: Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
            case 4: Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
            case 8: Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
            default: nil
            }
        }
    }

    /// A text, varchar, char(n), name or json.
    package func text(_ column: Int) throws(PostgreSQLError) -> String {
        try present(textIfPresent(column), column)
    }

    package func textIfPresent(_ column: Int) throws(PostgreSQLError) -> String? {
        // A database whose encoding is SQL_ASCII hands out bytes it never checked.
        try decode(column, "text in UTF-8", where: \.isText) { bytes in String(validating: bytes, as: UTF8.self) }
    }

    /// The bytes of such a text as the server sent them, not checked to be UTF-8.
    package func utf8IfPresent(_ column: Int) throws(PostgreSQLError) -> [UInt8]? {
        try decode(column, "text", where: \.isText) { bytes in Array(bytes) }
    }

    package func bytes(_ column: Int) throws(PostgreSQLError) -> [UInt8] {
        try present(bytesIfPresent(column), column)
    }

    package func bytesIfPresent(_ column: Int) throws(PostgreSQLError) -> [UInt8]? {
        try decode(column, "bytes", where: { $0 == .bytea }) { bytes in Array(bytes) }
    }

    package func uuid(_ column: Int) throws(PostgreSQLError) -> (high: UInt64, low: UInt64) {
        try present(uuidIfPresent(column), column)
    }

    package func uuidIfPresent(_ column: Int) throws(PostgreSQLError) -> (high: UInt64, low: UInt64)? {
        try decode(column, "a uuid", where: { $0 == .uuid }) { bytes in
            guard bytes.count == 16 else { return nil }
            return (
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    package func boolean(_ column: Int) throws(PostgreSQLError) -> Bool {
        try present(booleanIfPresent(column), column)
    }

    package func booleanIfPresent(_ column: Int) throws(PostgreSQLError) -> Bool? {
        try decode(column, "a boolean", where: { $0 == .boolean }) { bytes in bytes.count == 1 ? bytes[0] != 0 : nil }
    }
}

extension PostgreSQLRow {
    private func number(of column: Int) throws(PostgreSQLError) -> Int32 {
        let count = PQnfields(handle.pointer)
        guard let number = Int32(exactly: column), (0..<count).contains(number) else {
            throw PostgreSQLError(.decodingFailed, "column \(column) was asked for, but the result has \(count) columns")
        }
        return number
    }

    private func decode<Value>(
        _ column: Int,
        _ expected: String,
        where accepts: (DataType) -> Bool,
        _ read: (UnsafeRawBufferPointer) -> Value?
    ) throws(PostgreSQLError) -> Value? {
        let number = try number(of: column)
        let type = DataType(oid: PQftype(handle.pointer, number))
        guard accepts(type), PQfformat(handle.pointer, number) == 1 else {
            throw failure(number, "is \(type), but was read as \(expected); cast it in SQL or read it as what it is")
        }
        guard PQgetisnull(handle.pointer, index, number) == 0 else { return nil }
        let value = withExtendedLifetime(handle) {
            read(UnsafeRawBufferPointer(start: PQgetvalue(handle.pointer, index, number), count: Int(PQgetlength(handle.pointer, index, number))))
        }
        guard let value else { throw failure(number, "does not hold \(expected)") }
        return value
    }

    private func present<Value>(_ value: Value?, _ column: Int) throws(PostgreSQLError) -> Value {
        guard let value else { throw failure(try number(of: column), "is null") }
        return value
    }

    private func failure(_ column: Int32, _ problem: String) -> PostgreSQLError {
        let name = PQfname(handle.pointer, column).map { String(cString: $0) } ?? ""
        var error = PostgreSQLError(.decodingFailed, "column \"\(name)\" (\(column)) \(problem)")
        error.column = name
        return error
    }
}
