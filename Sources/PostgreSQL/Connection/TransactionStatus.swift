import CPostgreSQL

/// Where a connection stands between statements, as the server last reported it.
package enum TransactionStatus: Sendable {
    /// Outside a transaction.
    case idle
    case inTransaction
    /// After an error in a transaction; the server takes nothing but its rollback.
    case inFailedTransaction
    /// A command is under way, or the connection is broken.
    case undetermined

    init(_ status: PGTransactionStatusType) {
        switch status {
        case PQTRANS_IDLE: self = .idle
        case PQTRANS_INTRANS: self = .inTransaction
        case PQTRANS_INERROR: self = .inFailedTransaction
        default: self = .undetermined
        }
    }
}
