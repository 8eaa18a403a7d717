import Learning

/// A table as the database describes it: what a backup reads and a restore fills.
struct StoredTable: Sendable {
    /// How the database at hand keeps a value.
    enum Storage: Sendable {
        case integer, text, bytes, uuid, flag

        /// Nil for a type that no migration of ours uses.
        init?(_ type: String) {
            switch type {
            case "INTEGER", "bigint": self = .integer
            case "TEXT", "text": self = .text
            case "BLOB", "bytea": self = .bytes
            case "uuid": self = .uuid
            case "boolean": self = .flag
            default: return nil
            }
        }

        var kind: BackupColumn.Kind {
            switch self {
            case .integer, .flag: .integer
            case .text: .text
            case .bytes, .uuid: .bytes
            }
        }
    }

    struct Column: Sendable {
        let name: String
        let storage: Storage
    }

    let name: String
    /// Without those that the database computes.
    let columns: [Column]
    /// Places in ``columns``, in the order of the primary key.
    let key: [Int]
    /// Tables that its foreign keys point at.
    let references: Set<String>

    var backup: BackupTable { BackupTable(name: name, columns: columns.map { BackupColumn(name: $0.name, kind: $0.storage.kind) }) }
    var columnNames: String { columns.map(\.name).joined(separator: ", ") }
    var keyNames: String { key.map { columns[$0].name }.joined(separator: ", ") }
}

extension StoredTable.Column {
    func value(_ row: SQLRow, at place: Int) throws -> BackupValue {
        switch storage {
        case .integer: try row.integerIfPresent(place).map { .integer($0) } ?? .null
        case .flag: try row.flagIfPresent(place).map { .integer($0 ? 1 : 0) } ?? .null
        case .text: try row.utf8IfPresent(place).map { .text($0) } ?? .null
        case .bytes: try row.bytesIfPresent(place).map { .bytes($0) } ?? .null
        case .uuid: try row.uuidIfPresent(place).map { .bytes($0.bytes) } ?? .null
        }
    }

    /// - Throws: ``BackupError`` `damaged` for a value that the column cannot hold.
    func parameter(_ value: BackupValue) throws(BackupError) -> SQLValue {
        switch (storage, value) {
        case (_, .null): return .null
        case (.integer, .integer(let number)): return .integer(number)
        case (.flag, .integer(let number)) where (0...1).contains(number): return .flag(number == 1)
        case (.text, .text(let bytes)):
            if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) { return .text(text) }
        case (.bytes, .bytes(let bytes)): return .bytes(bytes)
        case (.uuid, .bytes(let bytes)):
            if let uuid = UUIDv7(bytes: bytes) { return .uuid(uuid) }
        case (.integer, _), (.flag, _), (.text, _), (.bytes, _), (.uuid, _): break
        }
        throw .damaged("column \(name) cannot hold a value of it")
    }
}

extension UUIDv7 {
    fileprivate var bytes: [UInt8] { withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) } }

    /// Nil unless there are 16.
    fileprivate init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        let halves = bytes.withUnsafeBytes { ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) }
        self.init(high: UInt64(bigEndian: halves.0), low: UInt64(bigEndian: halves.1))
    }
}
