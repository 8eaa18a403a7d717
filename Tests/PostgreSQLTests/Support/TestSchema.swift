import PostgreSQL
import Synchronization

/// A schema of its own for a test, in front of every connection's search path, and dropped with everything in it.
final class TestSchema: Sendable {
    private static let count = Atomic(0)

    let name: String
    let configuration: PostgreSQLConfiguration

    init(_ script: String) throws {
        name = "test_\(UInt64.random(in: 0..<(1 << 40)))_\(Self.count.add(1, ordering: .relaxed).newValue)"
        var configuration = try PostgreSQLServer.configuration()
        configuration.connectionString += " options='-c search_path=\(name)'"
        self.configuration = configuration
        let connection = try PostgreSQLConnection(configuration)
        try connection.script("CREATE SCHEMA \(name); \(script)")
    }

    deinit {
        // Without a server the test has failed already.
        try? PostgreSQLServer.connect().script("DROP SCHEMA \(name) CASCADE")
    }

    func connect(_ change: (inout PostgreSQLConfiguration) -> Void = { _ in }) throws -> PostgreSQLConnection {
        var configuration = configuration
        change(&configuration)
        return try PostgreSQLConnection(configuration)
    }

    func pool(_ change: (inout PostgreSQLConfiguration) -> Void = { _ in }) throws -> PostgreSQLPool {
        var configuration = configuration
        change(&configuration)
        return try PostgreSQLPool(configuration)
    }
}
