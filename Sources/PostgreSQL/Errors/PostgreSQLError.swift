/// Why a statement, a connection or the pool could not do what was asked.
///
/// What ``description`` says never holds a password and never a value of a row, so it may be logged.
package struct PostgreSQLError: Error, Sendable, Equatable {
    package enum Code: String, Sendable {
        /// The connection string cannot be read; nothing was tried.
        case configurationInvalid = "configuration-invalid"
        /// No connection could be opened; no statement was sent.
        case connectionFailed = "connection-failed"
        /// The connection broke after it was opened; whether a commit that was under way took effect is unknown.
        case connectionLost = "connection-lost"
        /// The job waited longer than the acquire timeout, or the queue was full; its body did not run.
        case poolExhausted = "pool-exhausted"
        /// The pool is closed; the body did not run.
        case closed
        /// The server refused a statement; ``PostgreSQLError/sqlState`` says why.
        case statementFailed = "statement-failed"
        /// A parameter or the text of a statement cannot be sent; the statement did not run.
        case encodingFailed = "encoding-failed"
        /// A column of a result is not what the caller asked for; the statement did run.
        case decodingFailed = "decoding-failed"
        /// The body returned inside a transaction it had begun; that transaction was rolled back.
        case transactionLeftOpen = "transaction-left-open"
    }

    package let code: Code
    /// A sentence in English. The server quotes input in those of class 22 (data exceptions): for people at a terminal, not for logs.
    package let message: String
    package internal(set) var sqlState: SQLState?
    /// The name of the constraint that was violated.
    package internal(set) var constraint: String?
    /// The table the server names, without its schema.
    package internal(set) var table: String?
    /// The column the server names.
    package internal(set) var column: String?
    /// The server's further explanation; nil for classes 22 and 23, where it shows values of the row.
    package internal(set) var detail: String?
    /// Which statement of a pipeline failed, counted from zero.
    package internal(set) var statementIndex: Int?

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Whether the same transaction may succeed when run again from its start: serialization failure (40001) or deadlock (40P01).
    package var isTransient: Bool {
        sqlState == .serializationFailure || sqlState == .deadlockDetected
    }
}

extension PostgreSQLError: CustomStringConvertible {
    package var description: String {
        var text = code.rawValue
        if let sqlState { text += " \(sqlState)" }
        if let statementIndex { text += " in statement \(statementIndex) of a pipeline" }
        if sqlState?.category != "22" { text += ": \(message)" }
        if let table { text += " [table \(table)]" }
        if let constraint { text += " [constraint \(constraint)]" }
        return text
    }
}
