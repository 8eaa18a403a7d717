import CPostgreSQL

/// A message of the server that is no error: `RAISE NOTICE`, "relation already exists, skipping", a collation version that changed.
package struct PostgreSQLNotice: Sendable, Equatable {
    /// `DEBUG`, `LOG`, `INFO`, `NOTICE` or `WARNING`, untranslated.
    package let severity: String
    package let sqlState: SQLState?
    package let message: String

    package typealias Handler = @Sendable (PostgreSQLNotice) -> Void

    init(result: OpaquePointer) {
        severity = DiagnosticField.severity.value(in: result) ?? "NOTICE"
        sqlState = DiagnosticField.sqlState.value(in: result).flatMap { SQLState($0) }
        message = DiagnosticField.message.value(in: result) ?? ""
    }
}
