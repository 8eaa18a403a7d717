import PostgreSQL
import Testing

@Suite struct ReconnectTests {
    @Test func `After its session was ended between jobs the next job works`() async throws {
        var configuration = try PostgreSQLServer.configuration()
        configuration.connections = 1
        let pool = try PostgreSQLPool(configuration)
        let administrator = try PostgreSQLServer.connect()
        for _ in 0..<5 {
            let process = try await pool.run { try $0.query("SELECT pg_backend_pid()")[0].integer(0) }
            try administrator.execute("SELECT pg_terminate_backend($1, 5000)", [.integer(process)])
            #expect(try await pool.run { try $0.query("SELECT pg_backend_pid()")[0].integer(0) } != process)
        }
        await pool.close()
    }

    @Test func `A session ended inside a job fails that job only`() async throws {
        var configuration = try PostgreSQLServer.configuration()
        configuration.connections = 1
        let pool = try PostgreSQLPool(configuration)
        let lost = await #expect(throws: PostgreSQLError.self) {
            try await pool.run { connection in
                try connection.script("BEGIN")
                _ = try connection.query("SELECT pg_terminate_backend(pg_backend_pid())")
            }
        }
        #expect(lost?.code == .connectionLost)
        #expect(lost?.sqlState == .adminShutdown)
        #expect(try await pool.run { try $0.query("SELECT 1")[0].integer(0) } == 1)
        await pool.close()
    }

    @Test func `Without a server every job fails, and none hangs`() async throws {
        var configuration = PostgreSQLConfiguration(connectionString: "postgresql://user:hunter2@127.0.0.1:1/records")
        configuration.connections = 2
        let pool = try PostgreSQLPool(configuration)
        let codes = await withTaskGroup(of: PostgreSQLError.Code?.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    do { try await pool.run { _ in } } catch { return (error as? PostgreSQLError)?.code }
                    return nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: .connectionFailed, count: 100))
        await pool.close()
    }

    /// A role that may have one session: three of four workers can never connect, and must not fail what the fourth can do.
    @Test func `Workers that cannot connect leave the jobs to one that can`() async throws {
        let administrator = try PostgreSQLServer.connect()
        let role = "single_\(UInt32.random(in: 0...UInt32.max))"
        try administrator.script("CREATE ROLE \(role) LOGIN CONNECTION LIMIT 1")
        defer { try? administrator.script("DROP ROLE \(role)") }
        var configuration = try PostgreSQLServer.configuration()
        configuration.connectionString += " user=\(role)"
        let pool = try PostgreSQLPool(configuration)
        try await pool.run { _ in }
        let sum = try await withThrowingTaskGroup(of: Int64.self) { group in
            for number in 1...200 {
                group.addTask { try await pool.run { try $0.query("SELECT $1::bigint", [.integer(Int64(number))])[0].integer(0) } }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 20_100)
        await pool.close()
    }

    /// The socket is there, the server behind it is not one: it takes the connection and says nothing.
    @Test func `A server that accepts and then says nothing is given up`() async throws {
        let listener = try SilentListener()
        var configuration = PostgreSQLConfiguration(connectionString: "host=127.0.0.1 port=\(listener.port) user=u dbname=d")
        configuration.connectTimeout = .milliseconds(100)
        let pool = try PostgreSQLPool(configuration)
        let error = await #expect(throws: PostgreSQLError.self) { try await pool.run { _ in } }
        #expect(error?.code == .connectionFailed)
        await pool.close()
    }
}
