import CPostgreSQL

/// A message to the server that is answered by one result.
enum ConnectionCommand {
    case prepare(name: String, sql: String)
    case describe(name: String)
    case deallocate(name: String)
    case execute(name: String, EncodedParameters)

    /// Hands the message to libpq's output buffer; 0 where libpq refuses it.
    func send(on connection: OpaquePointer) -> Int32 {
        switch self {
        case .prepare(let name, let sql):
            // No types: the server infers them all.
            PQsendPrepare(connection, name, sql, 0, nil)
        case .describe(let name):
            PQsendDescribePrepared(connection, name)
        case .deallocate(let name):
            // libpq learned to send the protocol's own Close message only in version 17.
            PQsendQueryParams(connection, "DEALLOCATE \(name)", 0, nil, nil, nil, nil, 0)
        case .execute(let name, let parameters):
            parameters.withPointers { count, values, lengths, formats in
                PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1)
            }
        }
    }
}
