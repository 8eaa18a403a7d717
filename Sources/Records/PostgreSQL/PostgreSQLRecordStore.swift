package import Learning
package import PostgreSQL

/// The records of an academy that outgrew one machine: any number of processes on one PostgreSQL, every transaction SERIALIZABLE.
package final class PostgreSQLRecordStore: RecordStore, Sendable {
    private let pool: PostgreSQLPool
    private let memory: ReadMemory?

    /// The one place where colliding transactions are run again. Enough rounds for dozens of writers on one cohort; who still collides then is told so.
    private static let attempts = 20

    /// - Parameter remembered: how much is remembered of what was read; 0 for who measures the reading itself.
    /// - Throws: ``RecordsError`` `notDurable` when the server would not flush what it acknowledges.
    package init(_ configuration: PostgreSQLConfiguration, remembered: Int = 1_000) async throws {
        memory = ReadMemory(capacity: remembered)
        pool = try PostgreSQLPool(configuration)
        do {
            try await run(Self.assertDurable)
        } catch {
            await pool.close()
            throw error
        }
    }

    private static func assertDurable(_ connection: PostgreSQLConnection) throws {
        for (setting, forbidden) in [("fsync", "off"), ("synchronous_commit", "off"), ("full_page_writes", "off")] {
            guard let row = try connection.query("SELECT current_setting('\(setting)')").first, try row.text(0) != forbidden else {
                throw RecordsError.notDurable("PostgreSQL's \(setting) is \(forbidden)")
            }
        }
    }

    package func write<Outcome: Sendable>(
        _ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome
    ) async throws -> Outcome {
        var attempt = 1
        while true {
            do {
                return try await run { try Self.transaction("BEGIN ISOLATION LEVEL SERIALIZABLE", on: $0, nil, body) }
            } catch let error as PostgreSQLError where attempt < Self.attempts && Self.isCollision(error) {
                // Spread out, and longer each time, so that those who met do not meet again.
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...min(100, attempt * attempt))))
                attempt += 1
            }
        }
    }

    package func read<Outcome: Sendable>(
        _ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome
    ) async throws -> Outcome {
        try await run { [memory] in try Self.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", on: $0, memory, body) }
    }

    /// - Throws: ``RecordsUnavailable`` where the server cannot be reached.
    private func run<Outcome: Sendable>(_ body: @escaping @Sendable (PostgreSQLConnection) throws -> Outcome) async throws -> Outcome {
        do {
            return try await pool.run(body)
        } catch let error as PostgreSQLError where [.connectionFailed, .connectionLost, .poolExhausted].contains(error.code) {
            throw RecordsUnavailable("the database cannot be reached: \(error)")
        } catch let error as PostgreSQLError where error.sqlState == .lockNotAvailable {
            throw RecordsUnavailable("somebody else keeps the records locked: \(error)")
        }
    }

    private static func transaction<Outcome>(
        _ begin: String,
        on connection: PostgreSQLConnection,
        _ memory: ReadMemory?,
        _ body: (any RecordTransaction) throws -> Outcome
    ) throws -> Outcome {
        try session(begin, on: connection) { try body(Transaction(session: $0, memory: memory)) }
    }

    private static func session<Outcome>(
        _ begin: String,
        on connection: PostgreSQLConnection,
        _ body: (PostgreSQLSession) throws -> Outcome
    ) throws -> Outcome {
        try connection.execute(begin)
        do {
            let outcome = try body(PostgreSQLSession(connection))
            // After a body that swallowed a statement's error the server would roll back at COMMIT, and call that a success.
            guard connection.transactionStatus == .inTransaction else { throw RecordsError.swallowedError }
            try connection.execute("COMMIT")
            return outcome
        } catch {
            // A broken connection has no transaction left to take back.
            if !connection.isBroken { _ = try? connection.execute("ROLLBACK") }
            throw error
        }
    }

    /// Two writers met: PostgreSQL says so itself, or both drew the same next number or made the same thing, which the schema refuses to the second. Run again,
    /// that one sees what the first one did.
    private static func isCollision(_ error: PostgreSQLError) -> Bool {
        error.isTransient || error.sqlState == .uniqueViolation
    }

    package func migrate() async throws -> [Int64] {
        let migrator = Migrator()
        return try await pool.run { connection in
            var applied: [Int64] = []
            while true {
                try connection.execute("BEGIN")
                do {
                    let session = PostgreSQLSession(connection)
                    try migrator.lock(session)
                    let step = try migrator.applyNext(in: session)
                    try connection.execute("COMMIT")
                    guard let step else { return applied }
                    applied.append(step)
                } catch {
                    if !connection.isBroken { _ = try? connection.execute("ROLLBACK") }
                    throw error
                }
            }
        }
    }

    package func pendingMigrations() async throws -> [Int64] {
        try await pool.run { try Migrator().pending(in: PostgreSQLSession($0)) }
    }

    package func close() async { await pool.close() }
}

extension PostgreSQLRecordStore: SessionStore {
    func snapshot<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome {
        try await run { connection in
            try Self.session("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", on: connection) { session in
                try Self.liftTimeLimits(connection)
                return try body(session)
            }
        }
    }

    func once<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome {
        try await run { connection in
            try Self.session("BEGIN", on: connection) { session in
                try Self.liftTimeLimits(connection)
                return try body(session)
            }
        }
    }

    /// A file is read or written between statements, and a large table is looked through in one: the limits are those of a request, not of this.
    private static func liftTimeLimits(_ connection: PostgreSQLConnection) throws {
        try connection.script("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")
    }
}
