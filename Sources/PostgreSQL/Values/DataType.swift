/// A type of the server by its object identifier; those of built-in types never change (`pg_type.dat`).
struct DataType: Hashable, Sendable {
    let oid: UInt32

    static let boolean = DataType(oid: 16)
    static let bytea = DataType(oid: 17)
    static let name = DataType(oid: 19)
    static let bigint = DataType(oid: 20)
    static let smallint = DataType(oid: 21)
    static let integer = DataType(oid: 23)
    static let text = DataType(oid: 25)
    static let json = DataType(oid: 114)
    static let character = DataType(oid: 1042)
    static let varchar = DataType(oid: 1043)
    static let numeric = DataType(oid: 1700)
    static let uuid = DataType(oid: 2950)

    /// Whether its binary form is the characters themselves, in the client's encoding.
    var isText: Bool {
        switch self {
        case .text, .varchar, .character, .name, .json: true
        default: false
        }
    }

    var isInteger: Bool {
        self == .smallint || self == .integer || self == .bigint
    }
}

extension DataType: CustomStringConvertible {
    var description: String {
        let names: [DataType: String] = [
            .boolean: "boolean", .bytea: "bytea", .name: "name", .bigint: "bigint", .smallint: "smallint", .integer: "integer", .text: "text",
            .json: "json", .character: "character", .varchar: "varchar", .numeric: "numeric", .uuid: "uuid",
        ]
        return names[self].map { "\($0) (type OID \(oid))" } ?? "of type OID \(oid)"
    }
}
