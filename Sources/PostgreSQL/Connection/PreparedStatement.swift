/// A statement the server has parsed under a name of ours, on one connection.
struct PreparedStatement: Sendable {
    let name: String
    /// As the server inferred them.
    let parameterTypes: [DataType]
}
