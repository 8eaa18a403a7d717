import CPostgreSQL

/// Owns a `PGresult`.
///
/// `@unchecked Sendable` is safe: nothing here changes a result once libpq has handed it over, and such results "can be passed around freely
/// between threads" (libpq documentation, "Behavior in Threaded Programs").
final class ResultHandle: @unchecked Sendable {
    let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var status: ExecStatusType { PQresultStatus(pointer) }

    /// Whether it reports success, with rows or without.
    var isSuccess: Bool {
        switch status {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: true
        default: false
        }
    }

    var parameterTypes: [DataType] {
        (0..<PQnparams(pointer)).map { DataType(oid: PQparamtype(pointer, $0)) }
    }
}
