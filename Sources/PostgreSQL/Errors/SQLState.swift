/// The five-character code by which the server classifies an outcome (PostgreSQL documentation, appendix A).
package struct SQLState: Sendable, Hashable {
    package let code: String

    /// Nil unless `code` is five digits or capital letters.
    package init?(_ code: String) {
        let isPermitted = code.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ("A"..."Z").contains($0) }
        guard code.unicodeScalars.count == 5, isPermitted else { return nil }
        self.code = code
    }

    private init(known code: String) {
        self.code = code
    }

    /// The first two characters, shared by related conditions: "23" is every violated constraint.
    package var category: Substring { code.prefix(2) }

    package static let featureNotSupported = SQLState(known: "0A000")
    package static let notNullViolation = SQLState(known: "23502")
    package static let foreignKeyViolation = SQLState(known: "23503")
    package static let uniqueViolation = SQLState(known: "23505")
    package static let checkViolation = SQLState(known: "23514")
    package static let exclusionViolation = SQLState(known: "23P01")
    package static let readOnlyTransaction = SQLState(known: "25006")
    package static let failedTransaction = SQLState(known: "25P02")
    package static let idleInTransactionTimeout = SQLState(known: "25P03")
    package static let invalidStatementName = SQLState(known: "26000")
    package static let serializationFailure = SQLState(known: "40001")
    package static let deadlockDetected = SQLState(known: "40P01")
    package static let insufficientPrivilege = SQLState(known: "42501")
    package static let syntaxError = SQLState(known: "42601")
    package static let undefinedTable = SQLState(known: "42P01")
    package static let lockNotAvailable = SQLState(known: "55P03")
    package static let queryCanceled = SQLState(known: "57014")
    package static let adminShutdown = SQLState(known: "57P01")
}

extension SQLState: CustomStringConvertible {
    package var description: String { code }
}
