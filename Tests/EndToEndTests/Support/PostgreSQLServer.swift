import Foundation
import TestTools

/// The throw-away server that `scripts/with-postgresql` starts.
enum PostgreSQLServer {
    private static let variable = "ACADEMY_TEST_POSTGRESQL"

    /// As a superuser, by the socket: `host=… port=… user=… dbname=postgres`.
    static var address: String {
        get throws {
            guard let address = ProcessInfo.processInfo.environment[variable] else {
                throw UnexpectedOutput("\(variable) is not set: run the tests with `make test`, which starts a PostgreSQL of its own")
            }
            return address
        }
    }

    /// - Returns: the address of a new, empty database.
    static func makeDatabase() throws -> String {
        let name = "e2e_" + UUID().uuidString.lowercased().replacing("-", with: "")
        try run("CREATE DATABASE \(name)", on: address)
        return try address.replacing("dbname=postgres", with: "dbname=\(name)")
    }

    static func drop(_ database: String) throws {
        try run("DROP DATABASE \(name(of: database)) WITH (FORCE)", on: address)
    }

    static func name(of database: String) throws -> Substring {
        guard let name = database.split(separator: "dbname=").last else { throw UnexpectedOutput("\(database) names no database") }
        return name
    }

    @discardableResult
    static func run(_ sql: String, on database: String) throws -> [String] {
        let output = try PeerTool.run("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", sql])
        guard output.status == 0 else { throw UnexpectedOutput("\(sql): \(output.text)") }
        return output.text.split(separator: "\n").map(String.init)
    }
}
