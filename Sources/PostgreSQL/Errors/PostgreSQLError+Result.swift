import CPostgreSQL

extension PostgreSQLError {
    /// The error that a failed `PGresult` reports.
    init(result: OpaquePointer, connectionIsBroken: Bool) {
        // FATAL and PANIC end the session: the connection is gone even where the socket does not yet say so.
        let severity = DiagnosticField.severity.value(in: result)
        let isLost = connectionIsBroken || severity == "FATAL" || severity == "PANIC"
        let message = DiagnosticField.message.value(in: result) ?? PQresultErrorMessage(result).map { String(cString: $0) } ?? ""
        self.init(isLost ? .connectionLost : .statementFailed, Self.singleLine(message))
        sqlState = DiagnosticField.sqlState.value(in: result).flatMap { SQLState($0) }
        constraint = DiagnosticField.constraint.value(in: result)
        table = DiagnosticField.table.value(in: result)
        column = DiagnosticField.column.value(in: result)
        if let category = sqlState?.category, category != "22", category != "23" {
            detail = DiagnosticField.detail.value(in: result)
        }
    }

    /// libpq breaks and indents its messages for a terminal.
    static func singleLine(_ message: String) -> String {
        message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
