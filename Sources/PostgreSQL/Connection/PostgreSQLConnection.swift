import CPostgreSQL

/// A session with the server, for one thread; every call blocks it.
///
/// Each statement is prepared at its first use and kept by its text (``PostgreSQLConfiguration/statementCacheCapacity``), so values belong into
/// parameters and never into the text. Nothing is tried twice.
package final class PostgreSQLConnection {
    private let handle: ConnectionHandle
    private var cache: StatementCache

    /// Blocks until the session is ready or the attempt has failed (`connection-failed`).
    package init(_ configuration: PostgreSQLConfiguration, noticeHandler: PostgreSQLNotice.Handler? = nil) throws(PostgreSQLError) {
        handle = try ConnectionHandle(
            ConnectionParameters(configuration),
            connectTimeout: configuration.connectTimeout,
            responseTimeout: configuration.responseTimeout,
            noticeHandler: noticeHandler
        )
        cache = StatementCache(capacity: configuration.statementCacheCapacity)
    }

    package var transactionStatus: TransactionStatus {
        isBroken ? .undetermined : TransactionStatus(PQtransactionStatus(handle.pointer))
    }

    /// Whether the session is over; every further call throws `connection-lost`.
    package var isBroken: Bool { handle.isBroken }

    /// A setting the server reports by itself, such as `server_version` or `TimeZone`; nil for one it does not.
    package func serverParameter(_ name: String) -> String? {
        PQparameterStatus(handle.pointer, name).map { String(cString: $0) }
    }

    /// Whether the session uses TLS.
    package var isEncrypted: Bool { PQsslInUse(handle.pointer) != 0 }

    /// The number of prepared statements kept.
    package var preparedStatements: Int { cache.count }

    func checkLiveness() {
        handle.checkLiveness()
    }

    /// Runs one statement: two round trips at the first use of a text, then one.
    package func query(_ sql: String, _ parameters: [PostgreSQLValue] = []) throws(PostgreSQLError) -> PostgreSQLResult {
        let statement = if let known = cache.statement(for: sql) { known } else { try prepare([sql])[0] }
        let encoded = try EncodedParameters(parameters, types: statement.parameterTypes)
        let results = try handle.exchange(ConnectionCommand.execute(name: statement.name, encoded).send)
        guard let result = results.last else { throw PostgreSQLError(.statementFailed, "the server gave no result") }
        try check(result, of: sql)
        return PostgreSQLResult(handle: result)
    }

    /// Runs one statement and returns the number of rows it affected.
    @discardableResult
    package func execute(_ sql: String, _ parameters: [PostgreSQLValue] = []) throws(PostgreSQLError) -> Int {
        try query(sql, parameters).affectedRows
    }

    /// Runs several statements separated by semicolons and drops their rows. Outside an explicit transaction they are one: all or none.
    package func script(_ sql: String) throws(PostgreSQLError) {
        try Self.checkText(sql)
        let results = try handle.exchange { PQsendQuery($0, sql) }
        if let failed = results.first(where: { !$0.isSuccess }) {
            throw PostgreSQLError(result: failed.pointer, connectionIsBroken: isBroken)
        }
    }

    /// Runs the statements in order in one round trip, two where some of the texts are new to the connection.
    ///
    /// Outside an explicit transaction they are one: all or none. The error of the first that fails has its
    /// ``PostgreSQLError/statementIndex``, and those after it do not run. As all are parsed before any runs, a statement cannot use a table that
    /// an earlier one of the same pipeline creates.
    package func pipeline(_ statements: [PostgreSQLStatement]) throws(PostgreSQLError) -> [PostgreSQLResult] {
        guard !statements.isEmpty else { return [] }
        let prepared = try prepare(statements.map(\.sql))
        var commands: [ConnectionCommand] = []
        for (index, statement) in statements.enumerated() {
            do throws(PostgreSQLError) {
                let encoded = try EncodedParameters(statement.parameters, types: prepared[index].parameterTypes)
                commands.append(.execute(name: prepared[index].name, encoded))
            } catch {
                throw error.inStatement(index)
            }
        }
        let results = try handle.exchangePipeline(commands)
        for (index, result) in results.enumerated() {
            do throws(PostgreSQLError) {
                try check(result, of: statements[index].sql)
            } catch {
                throw error.inStatement(index)
            }
        }
        return results.map(PostgreSQLResult.init(handle:))
    }
}

extension PostgreSQLConnection {
    /// Prepares those texts the cache does not hold, in one round trip, and returns all in order.
    ///
    /// Statements that left the cache are deallocated on the same way: never alone, and never in a failed transaction, which refuses that.
    private func prepare(_ texts: [String]) throws(PostgreSQLError) -> [PreparedStatement] {
        var known: [String: PreparedStatement] = [:]
        var missing: [(index: Int, name: String)] = []
        var seen: Set<String> = []
        for (index, sql) in texts.enumerated() where seen.insert(sql).inserted {
            if let statement = cache.statement(for: sql) {
                known[sql] = statement
            } else {
                try Self.checkText(sql)
                missing.append((index, cache.newName()))
            }
        }
        if !missing.isEmpty {
            let abandoned = transactionStatus == .inFailedTransaction ? [] : cache.takeAbandonedNames()
            let preparations = missing.flatMap { index, name in
                [ConnectionCommand.prepare(name: name, sql: texts[index]), .describe(name: name)]
            }
            let results = try handle.exchangePipeline(abandoned.map { .deallocate(name: $0) } + preparations)
            if let failed = results.prefix(abandoned.count).first(where: { !$0.isSuccess }) {
                throw PostgreSQLError(result: failed.pointer, connectionIsBroken: isBroken)
            }
            for (position, (index, name)) in missing.enumerated() {
                let answers = results[(abandoned.count + 2 * position)...].prefix(2)
                if let failed = answers.first(where: { !$0.isSuccess }) {
                    let error = PostgreSQLError(result: failed.pointer, connectionIsBroken: isBroken)
                    throw texts.count > 1 ? error.inStatement(index) : error
                }
                let statement = PreparedStatement(name: name, parameterTypes: answers.last?.parameterTypes ?? [])
                cache.insert(statement, for: texts[index])
                known[texts[index]] = statement
            }
        }
        return texts.compactMap { known[$0] }
    }

    /// Throws the error the result reports. A prepared statement that can never run again leaves the cache, so that the next use prepares it anew.
    private func check(_ result: ResultHandle, of sql: String) throws(PostgreSQLError) {
        guard !result.isSuccess else { return }
        let error = PostgreSQLError(result: result.pointer, connectionIsBroken: isBroken)
        switch error.sqlState {
        case .featureNotSupported?: cache.remove(sql, existsOnServer: true)  // "cached plan must not change result type": the table was altered.
        case .invalidStatementName?: cache.remove(sql, existsOnServer: false)  // Somebody sent DEALLOCATE or DISCARD ALL.
        default: break
        }
        throw error
    }

    /// C would cut a text off at U+0000 and run what stands before it.
    private static func checkText(_ sql: String) throws(PostgreSQLError) {
        guard !sql.utf8.contains(0) else { throw PostgreSQLError(.encodingFailed, "the text of the statement holds the character U+0000") }
    }
}

extension PostgreSQLError {
    fileprivate func inStatement(_ index: Int) -> PostgreSQLError {
        var error = self
        error.statementIndex = index
        return error
    }
}
