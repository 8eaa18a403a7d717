import Foundation
import GRDB
import Learning

/// What SQLite and GRDB do by themselves, with the same pragmas: the table of the outbox, and one of the size of a person's row.
struct BareDatabase: Sendable {
    private let pool: DatabasePool

    static let rowCount = 500

    init(path: String) throws {
        pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(
                sql: """
                    CREATE TABLE message (id BLOB PRIMARY KEY, topic TEXT NOT NULL, subject BLOB NOT NULL, posted_at INTEGER NOT NULL, due_at INTEGER NOT NULL,
                        attempts INTEGER NOT NULL DEFAULT 0, holder TEXT) STRICT;
                    CREATE INDEX message_due ON message (due_at, id);
                    CREATE TABLE person (id BLOB PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, country TEXT NOT NULL) STRICT;
                    """
            )
            try database.inTransaction {
                for number in 0..<Self.rowCount {
                    try database.execute(
                        sql: "INSERT INTO person (id, email, name, country) VALUES (?, ?, ?, 'MT')",
                        arguments: [Data("id \(number)".utf8), Self.email(number), "Participant \(number)"]
                    )
                }
                return .commit
            }
        }
    }

    static func email(_ number: Int) -> String { "participant.\(number)@example.org" }

    /// One indexed read.
    func name(of email: String) async throws -> String? {
        try await pool.read { database in
            let statement = try database.cachedStatement(sql: "SELECT id, name, country FROM person WHERE email = ?")
            return try Row.fetchOne(statement, arguments: [email])?[1]
        }
    }

    /// One insert in a transaction of its own, flushed before it returns.
    func insert(id: UUIDv7) async throws {
        var key = Data()
        for word in [id.high, id.low] { withUnsafeBytes(of: word.bigEndian) { key.append(contentsOf: $0) } }
        let arguments: StatementArguments = [key, Data(repeating: 0, count: 16)]
        try await pool.write { database in
            let statement = try database.cachedStatement(
                sql: "INSERT INTO message (id, topic, subject, posted_at, due_at) VALUES (?, 'publish-document', ?, 1, 1)"
            )
            try statement.execute(arguments: arguments)
        }
    }
}
