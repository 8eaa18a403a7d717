/// One value of a row.
enum BackupValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text([UInt8])
    case bytes([UInt8])

    /// How it begins in the file.
    private enum Mark: UInt8 {
        case null, integer, text, bytes
    }

    func append(to payload: inout [UInt8]) {
        switch self {
        case .null:
            payload.append(Mark.null.rawValue)
        case .integer(let number):
            payload.append(Mark.integer.rawValue)
            withUnsafeBytes(of: number.bigEndian) { payload.append(contentsOf: $0) }
        case .text(let bytes):
            payload.append(Mark.text.rawValue)
            payload.append(length: bytes.count)
            payload.append(contentsOf: bytes)
        case .bytes(let bytes):
            payload.append(Mark.bytes.rawValue)
            payload.append(length: bytes.count)
            payload.append(contentsOf: bytes)
        }
    }

    /// The values of one row.
    ///
    /// - Throws: ``BackupError`` `damaged` for a payload that does not hold exactly one value for each column, each of its column's kind or null.
    static func row(_ payload: ArraySlice<UInt8>, of table: BackupTable) throws(BackupError) -> [BackupValue] {
        var rest = payload
        var values: [BackupValue] = []
        values.reserveCapacity(table.columns.count)
        for column in table.columns {
            guard let value = take(&rest), value.fits(column.kind) else {
                throw .damaged("a row of \(table.name) does not hold what its columns say")
            }
            values.append(value)
        }
        guard rest.isEmpty else { throw .damaged("a row of \(table.name) is longer than its columns") }
        return values
    }

    private static func take(_ rest: inout ArraySlice<UInt8>) -> BackupValue? {
        guard let mark = rest.popFirst().flatMap(Mark.init(rawValue:)) else { return nil }
        switch mark {
        case .null: return .null
        case .integer: return rest.take(8).map { .integer($0.reduce(0) { $0 << 8 | Int64($1) }) }
        case .text: return rest.takeCounted().map { .text(Array($0)) }
        case .bytes: return rest.takeCounted().map { .bytes(Array($0)) }
        }
    }

    private func fits(_ kind: BackupColumn.Kind) -> Bool {
        switch self {
        case .null: true
        case .integer: kind == .integer
        case .text: kind == .text
        case .bytes: kind == .bytes
        }
    }

    /// Bytes it holds, about.
    var size: Int {
        switch self {
        case .null, .integer: 8
        case .text(let bytes), .bytes(let bytes): bytes.count
        }
    }
}

extension [UInt8] {
    /// Four bytes, the most significant first.
    mutating func append(length: Int) {
        Swift.withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian) { append(contentsOf: $0) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard self.count >= count else { return nil }
        defer { removeFirst(count) }
        return prefix(count)
    }

    fileprivate mutating func takeCounted() -> ArraySlice<UInt8>? {
        guard let count = take(4) else { return nil }
        return take(count.reduce(0) { $0 << 8 | Int($1) })
    }
}
