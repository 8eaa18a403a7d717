import CanonicalJSON

/// A column as the backup names it: three kinds of values and null, whatever the database calls them.
struct BackupColumn: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable {
        /// 64 bits with a sign; a flag is 0 or 1.
        case integer
        /// UTF-8.
        case text
        /// An identifier is 16 of them.
        case bytes
    }

    let name: String
    let kind: Kind
}

/// A table as the backup names it.
struct BackupTable: Sendable, Hashable {
    let name: String
    let columns: [BackupColumn]

    var json: JSONValue {
        ["table": .string(name), "columns": .array(columns.map { ["name": .string($0.name), "type": .string($0.kind.rawValue)] })]
    }

    init(name: String, columns: [BackupColumn]) { (self.name, self.columns) = (name, columns) }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["table", "columns"])
        name = try fields.string("table")
        var columns: [BackupColumn] = []
        for column in try fields.objects("columns") {
            try column.allow(only: ["name", "type"])
            guard let kind = BackupColumn.Kind(rawValue: try column.string("type")) else {
                throw column.invalid("type", "it is integer, text or bytes")
            }
            columns.append(BackupColumn(name: try column.string("name"), kind: kind))
        }
        self.columns = columns
    }
}
