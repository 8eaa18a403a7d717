import Foundation
import PostgreSQL

/// The server that `scripts/with-postgresql` started for the tests.
enum PostgreSQLServer {
    struct Missing: Error, CustomStringConvertible {
        let variable: String

        var description: String {
            "\(variable) is not set: these tests need a PostgreSQL server; run `make test` or `scripts/with-postgresql swift test`"
        }
    }

    static func variable(_ name: String) throws -> String {
        guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { throw Missing(variable: name) }
        return value
    }

    /// Reaches the server by its socket, as a superuser.
    static func configuration() throws -> PostgreSQLConfiguration {
        PostgreSQLConfiguration(connectionString: try variable("ACADEMY_TEST_POSTGRESQL"), applicationName: "academy tests")
    }

    static func connect(_ change: (inout PostgreSQLConfiguration) -> Void = { _ in }) throws -> PostgreSQLConnection {
        var configuration = try configuration()
        change(&configuration)
        return try PostgreSQLConnection(configuration)
    }
}
