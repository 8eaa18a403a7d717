/// A statement of a pipeline with its parameters.
package struct PostgreSQLStatement: Sendable {
    package let sql: String
    package let parameters: [PostgreSQLValue]

    package init(_ sql: String, _ parameters: [PostgreSQLValue] = []) {
        self.sql = sql
        self.parameters = parameters
    }
}
